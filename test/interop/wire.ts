import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory, tshark } from './capture.js';
import { CreditControl } from './client.js';

/** A credit-control request as tshark has seen it on its way to a peer. */
export interface WireRequest {
  /** Milliseconds since the first packet. */
  readonly at: number;
  /** Where it went. */
  readonly port: number;
  readonly number: number;
  readonly isRetransmitted: boolean;
  readonly hopByHopId: number;
  readonly endToEndId: number;
}

const fields = [
  'frame.time_relative',
  'tcp.dstport',
  'diameter.cmd.code',
  'diameter.flags.T',
  'diameter.hopbyhopid',
  'diameter.endtoendid',
  'diameter.CC-Request-Number',
];

/** The credit-control requests to these ports, in the order in which they were written. */
export async function requestsOnTheWire(
  pcap: Buffer,
  ...ports: readonly number[]
): Promise<readonly WireRequest[]> {
  const file = join(temporaryDirectory(), 'requests.pcap');
  writeFileSync(file, pcap);
  const text = await tshark(
    file,
    '-Y',
    `diameter && (${ports.map((port) => `tcp.dstport == ${port}`).join(' or ')})`,
    ...ports.flatMap((port) => ['-d', `tcp.port==${port},diameter`]),
    '-T',
    'fields',
    '-E',
    'aggregator=;',
    ...fields.flatMap((field) => ['-e', field]),
  );
  return text.split('\n').filter(Boolean).flatMap(requestsOf);
}

/** A line is a packet; each field lists the values of its messages. */
function requestsOf(line: string): WireRequest[] {
  const [[at = ''] = [], [port = ''] = [], commands = [], flags = [], hops = [], ends = [], numbers = []] =
    line.split('\t').map((values) => values.split(';'));
  const number = numbers.values(); // Only credit-control requests have one.
  return commands.flatMap((command, i) => {
    if (Number(command) !== CreditControl.command) return [];
    const request = {
      at: Number(at) * 1_000,
      port: Number(port),
      number: Number(number.next().value),
      isRetransmitted: /^(1|True)$/.test(flags[i] ?? ''),
      hopByHopId: Number(hops[i]),
      endToEndId: Number(ends[i]),
    };
    return [request];
  });
}
