import { Buffer } from 'node:buffer';
import { LinkType } from '../capture/link-layers.js';
import { enhancedPacket, interfaceDescription, sectionHeader } from '../capture/pcapng-writer.js';
import { TcpFlag, TcpScribe, type Endpoint } from '../capture/tcp-scribe.js';
import type { Subject } from '../observability/connection-view.js';
import type { HistoryEntry } from '../observability/history.js';
import type { SocketEnds } from '../observability/news.js';
import type { Recorded, SocketRecord } from './recording.js';

/** A packet of the dump. */
interface Packet {
  readonly at: number;
  readonly bytes: Buffer;
  readonly comments: string[];
}

/** More than a ring holds. */
const numbersPerSocket = 0x0200_0000;
const unknownEnd: Endpoint = { address: '', port: 0 };

/**
 * A connection as a pcapng file: its messages in TCP segments as they were sent and received, or would have been, and the
 * transitions of its chart as comments of the packets that they followed. `about`: what the file is, in words.
 */
export function dumpOf(connection: Subject, recorded: Recorded, about: readonly string[]): Buffer {
  const { address } = connection;
  const packets = packetsOf(address, recorded);
  const history = connection.history();
  const orphans = comment(packets, history);
  const lost =
    recorded.forgotten === 0
      ? []
      : [`${recorded.forgotten} messages are not here: older ones, and those that are longer than the ring`];
  const comments = [`Connection to ${address}, ${connection.state}`, ...about, ...lost, ...orphans];
  return Buffer.concat([
    sectionHeader('diameter-client', comments),
    interfaceDescription(LinkType.raw, address),
    ...packets.map(({ at, bytes, comments: own }) => enhancedPacket(at, bytes, own)),
  ]);
}

/** The packets of all sockets, one after the other. */
function packetsOf(address: string, recorded: Recorded): Packet[] {
  const { lastForgotten, messages, sockets } = recorded;
  const numbers = new Set(
    [...messages, ...sockets.map(({ number }) => ({ socket: number }))].map(({ socket }) => socket),
  );
  const ordered = [...numbers].toSorted((a, b) => a - b);
  return ordered.flatMap((number) => {
    const own = sockets.find((socket) => socket.number === number);
    const { local, remote } = own?.ends ?? endsFrom(address);
    const scribe = new TcpScribe(local, remote, number * numbersPerSocket);
    const packets: Packet[] = [];
    const add = (at: number, ...all: readonly Buffer[]) => {
      for (const bytes of all) packets.push({ at, bytes, comments: [] });
    };
    if (own !== undefined && number > lastForgotten) addHandshake(own, scribe, add);
    for (const { at, bytes, direction, socket } of messages) {
      if (socket === number) add(at, ...scribe.data(direction, bytes));
    }
    if (own?.connectedAt !== undefined && own.endedAt !== undefined) {
      add(own.endedAt, scribe.control('sent', TcpFlag.fin | TcpFlag.acknowledgment));
    }
    return packets;
  });
}

function addHandshake(
  { beganAt, connectedAt }: SocketRecord,
  scribe: TcpScribe,
  add: (at: number, packet: Buffer) => void,
): void {
  add(beganAt, scribe.control('sent', TcpFlag.syn));
  if (connectedAt === undefined) return;
  add(connectedAt, scribe.control('received', TcpFlag.syn | TcpFlag.acknowledgment));
  add(connectedAt, scribe.control('sent', TcpFlag.acknowledgment));
}

/** Each transition becomes a comment of the last packet before it. Returns what has no packet. */
function comment(packets: readonly Packet[], history: readonly HistoryEntry[]): string[] {
  const orphans: string[] = [];
  let next = 0;
  for (const entry of history) {
    while ((packets[next]?.at ?? Number.POSITIVE_INFINITY) <= entry.at) next++;
    (packets[next - 1]?.comments ?? orphans).push(textOf(entry));
  }
  return orphans;
}

function textOf({ at, cause, event, from, to }: HistoryEntry): string {
  const time = new Date(at).toISOString().slice(11, 23);
  return `${time} ${from} → ${to}: ${event}${cause === undefined ? '' : `: ${cause}`}`;
}

/** Where the socket is not known, the address tells the port, and perhaps the IP address. */
function endsFrom(address: string): SocketEnds {
  const [, host = '', port = '0'] = /^(?:\w+:\/\/)?\[?(.*?)\]?:(\d+)/.exec(address) ?? [];
  return { local: unknownEnd, remote: { address: host, port: Number(port) } };
}
