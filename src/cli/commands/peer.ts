import { Command, Option } from 'commander';
import { withOutputFlags } from '../client-flags.js';
import { parseCount } from '../durations.js';
import { endedByUser } from '../exit-codes.js';
import type { PeerFlags } from '../peer/run-peer.js';
import { teach } from '../teach.js';
import type { Terminal } from '../terminal.js';

/** `peer`: the embedded peer, which answers requests and prints what it receives. */
export function peerCommand(terminal: Terminal): Command {
  const command = new Command('peer')
    .summary('be a peer that answers every request, and print what it receives')
    .description(
      'Listens, and answers every request with success, or as a file of answers says. Prints each message as it comes and ' +
        'goes. For tests: it takes every client. Ctrl-C sends DPR and closes; a second Ctrl-C ends at once.',
    )
    .option('--host <address>', 'where to listen: an address of this host, or 0.0.0.0', '127.0.0.1')
    .option('--port <number>', '0: any that is free (default: 3868, with TLS 5868)', parseCount(0, 65_535))
    .option('--origin-host <name>', 'its Origin-Host (default: peer-PORT.example.net)')
    .option('--origin-realm <name>', 'its Origin-Realm (default: example.net)')
    .addOption(
      new Option('--app <names>', 'applications to advertise, such as s6a,gy (default: Relay)').argParser(
        (text: string) => text.split(',').filter((name) => name !== ''),
      ),
    )
    .option('--answers <file>', 'answers as JSON by command: fields, results, delays, faults')
    .option('--cert <file>', 'TLS: its certificate')
    .option('--key <file>', 'TLS: the key of its certificate')
    .option('--ca <file>', 'TLS: the CA of the clients, which must then show a certificate')
    .option('--self-signed <folder>', 'TLS: with test certificates, which are written to this folder')
    .option('--tree', 'print whole messages by the names of their AVPs')
    .option('-q, --quiet', 'print connections alone')
    .action(async (flags: PeerFlags) => {
      const { runPeer } = await import('../peer/run-peer.js');
      await runPeer(flags, terminal);
      if (terminal.interrupted.aborted) throw endedByUser();
    });
  teach(command, [
    ['diameter-client peer', 'answers everything on 127.0.0.1:3868; ask it from another terminal'],
    ['diameter-client peer --app s6a --answers answers.json --tree', 'an HSS with answers of its own'],
    ['diameter-client peer --self-signed certificates', 'TLS; clients need --ca certificates/ca.pem'],
  ]);
  return withOutputFlags(command);
}
