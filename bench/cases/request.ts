import { withPeer } from '../peers.js';
import { withTlsFiles, type TlsFiles } from '../tls-files.js';
import { both } from './both.js';
import { throughputColumns, throughputRow, type Case, type CaseResult, type Settings } from './case.js';

export const request: Case = {
  name: 'request',
  about: 'requests on one connection, for each --in-flight and --bytes',
  run: (settings) => withPeer(settings.peer, 1, (ports) => compareRequests(settings, ports)),
};

export const tls: Case = {
  name: 'tls',
  about: 'the same over TLS 1.3; its floor: bare sockets of node:tls',
  run: (settings) =>
    withTlsFiles((files) => withPeer('node', 1, (ports) => compareRequests(settings, ports, files), files)),
};

async function compareRequests(
  settings: Settings,
  ports: readonly number[],
  files?: TlsFiles,
): Promise<CaseResult> {
  const rows = [];
  for (const bytes of settings.bytes) {
    for (const inFlight of settings.inFlight) {
      const { client, floor } = await both(
        { kind: 'requests', ports, inFlight, bytes, tls: files },
        settings,
      );
      rows.push(throughputRow([String(bytes), String(inFlight)], client, floor));
    }
  }
  return { columns: ['bytes', 'in flight', ...throughputColumns('client', 'floor')], rows };
}
