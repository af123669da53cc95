import { Buffer } from 'node:buffer';
import type { Subject } from '../observability/connection-view.js';
import { isIdentityAt, offsetOfAvp } from '../protocol/avp-layout.js';
import { AvpCode } from '../protocol/base-avps.js';
import { HEADER_BYTES } from '../protocol/header.js';

/** Compares the Origin-Host of messages with that of the CEA, and counts those of others. */
export class OriginCheck {
  readonly #connection: Subject;
  /** In lower case. Made with the first message, since only then there is a CEA. */
  #peerHost: Buffer | undefined;

  constructor(connection: Subject) {
    this.#connection = connection;
  }

  /** The message between two offsets names another Origin-Host than the peer does: a relay or proxy has passed it on. */
  isRelayed(buffer: Buffer, start: number, end: number): boolean {
    this.#peerHost ??= Buffer.from(this.#connection.peer?.originHost.toLowerCase() ?? '', 'latin1');
    const at = offsetOfAvp(buffer, start + HEADER_BYTES, end, AvpCode.originHost);
    const isRelayed = at !== -1 && !isIdentityAt(buffer, at, this.#peerHost);
    if (isRelayed) this.#connection.books.figures.relayedMessages++;
    return isRelayed;
  }
}
