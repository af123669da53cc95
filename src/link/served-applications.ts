import { ApplicationUnsupportedError } from '../errors.js';
import { applicationIds, listed, type PeerInfo } from '../protocol/capabilities-exchange.js';
import { ApplicationId } from '../protocol/codes.js';

/**
 * The applications that a peer can be asked for; undefined: all, since it is a relay or lists none (RFC 6733 §2.4,
 * §5.3).
 */
export function servedApplications(peer: PeerInfo | undefined): ReadonlySet<number> | undefined {
  if (peer === undefined) return undefined;
  const ids = applicationIds(peer);
  return ids.size === 0 || ids.has(ApplicationId.relay) ? undefined : ids.add(ApplicationId.base);
}

export function applicationUnsupported(
  address: string,
  applicationId: number,
  served: ReadonlySet<number> | undefined,
): ApplicationUnsupportedError {
  const offered = listed([...(served ?? [])].filter((id) => id !== ApplicationId.base));
  return new ApplicationUnsupportedError(
    `${address} does not serve application ${applicationId}: its CEA offers ${offered}. ` +
      'Check the Application-ID of the request, or set checkApplications: false to send it anyway',
    { address, applicationId },
  );
}
