import type { CapabilitiesProblem } from '../machines/connection-events.js';
import { messageOf, show } from '../phrases.js';
import type { PeerInfo } from '../protocol/capabilities-exchange.js';
import type { PeerCertificate } from '../protocol/tls-agreement.js';

/** True accepts the peer; false or a reason refuses it. */
export type Verdict = boolean | string;

/** Decides on a peer whose CEA is good. `certificate`: undefined on plain TCP. */
export type VerifyPeer = (
  peer: PeerInfo,
  certificate: PeerCertificate | undefined,
) => Verdict | Promise<Verdict>;

/** What a user's decision on a peer means; undefined if it is accepted. Never rejects. */
export async function verificationProblem(
  verifyPeer: VerifyPeer,
  peer: PeerInfo,
): Promise<CapabilitiesProblem | undefined> {
  try {
    const verdict: unknown = await verifyPeer(peer, peer.certificate);
    if (verdict === true) return undefined;
    const said = typeof verdict === 'string' ? `: ${verdict}` : '';
    const isVerdict = verdict === false || typeof verdict === 'string';
    const what = isVerdict
      ? `verifyPeer refused ${peer.originHost}${said}`
      : `verifyPeer must return true, false or a reason (got ${show(verdict)})`;
    return { what, isPermanent: false };
  } catch (error) {
    return { what: `verifyPeer failed: ${messageOf(error)}`, isPermanent: false };
  }
}
