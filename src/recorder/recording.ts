import type { Subject } from '../observability/connection-view.js';
import type { SocketEnds } from '../observability/news.js';
import type { Framer } from '../protocol/framer.js';
import { MessageRing, type KeptMessage } from './message-ring.js';

/** A socket that a connection has, or has had. Times are milliseconds since 1970. */
export interface SocketRecord {
  /** Counts from 1 on; 0 stands for whichever. */
  readonly number: number;
  readonly beganAt: number;
  ends: SocketEnds | undefined;
  connectedAt: number | undefined;
  endedAt: number | undefined;
}

/** The sockets that are remembered; a lost peer is dialled for days. */
const maxSockets = 16;

/** What is kept of one connection. The memory of its ring is taken as messages come. */
export class Recording {
  /** Cuts what the present socket delivers into messages; undefined before it has delivered anything. */
  reader: Framer | undefined;
  readonly #ring: MessageRing;
  #sockets: readonly SocketRecord[] = [];
  #count = 0;

  constructor(ringBytes: number) {
    this.#ring = new MessageRing(ringBytes);
  }

  beginSocket(at: number): void {
    this.reader = undefined;
    const socket = {
      number: ++this.#count,
      beganAt: at,
      ends: undefined,
      connectedAt: undefined,
      endedAt: undefined,
    };
    this.#sockets = [...this.#sockets.slice(1 - maxSockets), socket];
  }

  connect(ends: SocketEnds, at: number): void {
    const socket = this.#sockets.at(-1);
    if (socket === undefined) return;
    socket.ends = ends;
    socket.connectedAt = at;
  }

  endSocket(at: number): void {
    const socket = this.#sockets.at(-1);
    if (socket !== undefined) socket.endedAt ??= at;
  }

  add(direction: 'sent' | 'received', at: number, bytes: Uint8Array): void {
    this.#ring.add(direction, this.#count, at, bytes);
  }

  /** The present content. */
  content(): Recorded {
    const { forgotten, lastForgotten } = this.#ring;
    return { messages: this.#ring.messages(), sockets: this.#sockets, forgotten, lastForgotten };
  }
}

/** What a dump is made of. */
export interface Recorded {
  readonly messages: readonly KeptMessage[];
  readonly sockets: readonly SocketRecord[];
  /** Messages that are kept no longer. */
  readonly forgotten: number;
  /** The socket of the last one of them: its beginning is not known any more. */
  readonly lastForgotten: number;
}

/** What is known of a connection that is not recorded: its last base messages. */
export function unrecorded(connection: Subject): Recorded {
  const messages = connection
    .baseMessages()
    .map(({ at, direction, message }) => ({ at, direction, socket: 0, bytes: message.bytes }));
  return { messages, sockets: [], forgotten: 0, lastForgotten: 0 };
}
