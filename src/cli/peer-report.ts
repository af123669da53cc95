import type { Connection } from '../observability/connection-view.js';
import { applicationIds, type PeerInfo } from '../protocol/capabilities-exchange.js';
import type { TlsAgreement } from '../protocol/tls-agreement.js';
import { printable } from '../phrases.js';
import { applicationLabel, applicationName, vendorLabel, vendorName } from './known-names.js';
import type { Terminal } from './terminal.js';
import { printRows } from './text-layout.js';

/** A peer may list thousands. */
const maxListed = 40;

const dayMs = 86_400_000;

/** Who is at the other end, for people. */
export function printPeer(connection: Connection | undefined, terminal: Terminal): void {
  const { peer, tls } = connection ?? {};
  if (peer === undefined) return;
  terminal.print();
  terminal.print(`${terminal.style('bold', printable(peer.originHost))} of ${printable(peer.originRealm)}`);
  printRows(terminal, [
    ['product', productOf(peer)],
    ['vendor', peer.vendorId === undefined ? undefined : vendorLabel(peer.vendorId)],
    ['applications', listed([...applicationIds(peer)].map(applicationLabel)) || 'none'],
    ['vendors', listed(peer.supportedVendorIds.map(vendorLabel))],
    ['addresses', listed(peer.hostIpAddresses)],
    ...(tls === undefined ? [] : certificateRows(tls)),
  ]);
  terminal.print();
}

function certificateRows({ certificate, cipher, identity, isResumed, version }: TlsAgreement) {
  const { issuer, names, subject, validTo } = certificate;
  const days = Math.floor((validTo.getTime() - Date.now()) / dayMs);
  return [
    ['TLS', `${version}, ${cipher}${isResumed ? ', resumed' : ''}`],
    ['certificate', printable(subject)],
    ['names', printable(names)],
    ['checked for', identity],
    ['issuer', printable(issuer)],
    ['valid until', `${validTo.toISOString().slice(0, 10)} (${days} days left)`],
  ] as const;
}

function productOf({ firmwareRevision, productName = '' }: PeerInfo): string {
  const firmware = firmwareRevision === undefined ? '' : ` (firmware ${firmwareRevision})`;
  return printable(productName) + firmware;
}

function listed(names: readonly string[]): string {
  const others = names.length > maxListed ? ` and ${names.length - maxListed} more` : '';
  return names.slice(0, maxListed).join(', ') + others;
}

/** As {@link printPeer}, for programs. */
export function peerFields(connection: Connection | undefined): Record<string, unknown> {
  const { peer, tls } = connection ?? {};
  if (peer === undefined) return {};
  const { certificate: _, ...said } = peer;
  return {
    ...said,
    ...(said.vendorId !== undefined && { vendor: vendorName(said.vendorId) }),
    applications: [...applicationIds(peer)].map((id) => ({ id, name: applicationName(id) })),
    ...(tls && { tls }),
  };
}
