import { describe } from '../../dictionary/description.js';
import type { Dictionary } from '../../dictionary/dictionary.js';
import { resultOf } from '../../dictionary/results.js';
import { messageOf, printable } from '../../phrases.js';
import { AvpCode } from '../../protocol/base-avps.js';
import { asBuffer } from '../../protocol/header.js';
import { DiameterMessage } from '../../protocol/message.js';
import type { PeerListener } from '../../testing/peer-listener.js';
import type { PeerSocket } from '../../testing/peer-socket.js';
import type { Terminal } from '../terminal.js';

export interface TrafficPrinterOptions {
  /** One object a line. */
  readonly isJson: boolean;
  /** Whole messages. */
  readonly isTree: boolean;
  /** Connections alone. */
  readonly isQuiet: boolean;
}

/** What is known of a connection. */
interface Known {
  readonly number: number;
  /** When requests came that are not answered yet, by their Hop-by-Hop Identifiers. */
  readonly receivedAt: Map<number, number>;
}

/** How much of the end of a line that is too long is shown. */
const cutEnd = 12;

/** Requests without an answer of which the time is kept. */
const maxAwaited = 10_000;

/** Prints what a peer receives and sends as it happens. What a slow reader would make wait without bound is left out. */
export class TrafficPrinter {
  readonly #terminal: Terminal;
  readonly #dictionary: Dictionary;
  readonly #options: TrafficPrinterOptions;
  readonly #known = new WeakMap<PeerSocket, Known>();
  #connections = 0;
  #requests = 0;
  #leftOut = 0;

  constructor(terminal: Terminal, dictionary: Dictionary, options: TrafficPrinterOptions) {
    this.#terminal = terminal;
    this.#dictionary = dictionary;
    this.#options = options;
  }

  /** Accepted so far. */
  get connections(): number {
    return this.#connections;
  }

  /** Received so far, without those of the connections themselves. */
  get requests(): number {
    return this.#requests;
  }

  readonly listener: PeerListener = {
    connected: (socket) => {
      const known = { number: ++this.#connections, receivedAt: new Map<number, number>() };
      this.#known.set(socket, known);
      this.#event('connected', known.number, `from ${socket.remoteAddress}`, {
        remoteAddress: socket.remoteAddress,
      });
    },
    disconnected: (socket) => this.#event('closed', this.#known.get(socket)?.number ?? 0, '', {}),
    tlsFailed: (error, remoteAddress) =>
      this.#event('failed', 0, `TLS with ${remoteAddress}: ${messageOf(error).trim()}`, {
        remoteAddress,
        message: messageOf(error).trim(),
      }),
    received: (message, socket) => {
      const known = this.#known.get(socket);
      if (known === undefined) return;
      if (message.isRequest) {
        if (message.applicationId !== 0) this.#requests++;
        if (known.receivedAt.size < maxAwaited) known.receivedAt.set(message.hopByHopId, performance.now());
      }
      this.#message('received', known, message);
    },
    sent: (bytes, socket) => {
      const known = this.#known.get(socket);
      if (known === undefined) return;
      try {
        this.#message('sent', known, new DiameterMessage(asBuffer(bytes)));
      } catch {
        const problem = `${bytes.length} octets that are no message`;
        if (!this.#options.isQuiet) this.#event('sent', known.number, problem, { octets: bytes });
      }
    },
  };

  #message(event: 'received' | 'sent', { number, receivedAt }: Known, message: DiameterMessage): void {
    const askedAt = message.isRequest ? undefined : receivedAt.get(message.hopByHopId);
    if (askedAt !== undefined) receivedAt.delete(message.hopByHopId);
    if (this.#options.isQuiet || this.#isTooSlow()) return;
    const { applicationId, commandCode } = message;
    const command = this.#dictionary.commandName(commandCode, applicationId) ?? `Command ${commandCode}`;
    const name = `${command}-${message.isRequest ? 'Request' : 'Answer'}`;
    const ms = askedAt === undefined ? undefined : performance.now() - askedAt;
    const { isJson, isTree } = this.#options;
    const tree = isTree ? describe(message, this.#dictionary, { redact: false }) : undefined;
    if (isJson) {
      const { endToEndId, hopByHopId, isRequest } = message;
      const result = isRequest ? undefined : resultOf(message);
      this.#event(event, number, '', {
        name,
        commandCode,
        applicationId,
        isRequest,
        hopByHopId,
        endToEndId,
        bytes: message.bytes.length,
        ...(result && { resultCode: result.code, result: result.name }),
        ...(ms !== undefined && { ms: Math.round(ms * 1000) / 1000 }),
        ...(tree && { avps: tree.avps }),
      });
      return;
    }
    const detail = message.isRequest ? subjectOf(message) : outcomeOf(message, ms);
    this.#event(event, number, `${name.padEnd(29)} ${detail}`.trimEnd(), {});
    if (tree !== undefined) this.#terminal.print(String(tree).replaceAll(/^/gm, '    '));
  }

  /** `connection`: 0 if there is none. */
  #event(event: string, connection: number, text: string, fields: Readonly<Record<string, unknown>>): void {
    const terminal = this.#terminal;
    const now = new Date();
    if (this.#options.isJson) {
      terminal.printJson({
        time: now.toISOString(),
        event,
        ...(connection > 0 && { connection }),
        ...fields,
      });
      return;
    }
    const clock = terminal.style('dim', now.toTimeString().slice(0, 8) + now.toISOString().slice(19, 23));
    const marked = event === 'failed' ? terminal.style('red', event.padEnd(8)) : event.padEnd(8);
    const line = printable(text);
    // What goes before it: the time, the number and the event.
    const room = terminal.isInteractive ? Math.max(20, terminal.columns - 26) : Number.POSITIVE_INFINITY;
    // Session-Ids differ at their ends.
    const shown = line.length > room ? `${line.slice(0, room - cutEnd - 1)}…${line.slice(-cutEnd)}` : line;
    terminal.print(
      `${clock} ${(connection > 0 ? `#${connection}` : '').padEnd(3)} ${marked} ${shown}`.trimEnd(),
    );
  }

  #isTooSlow(): boolean {
    if (this.#terminal.isCongested) {
      this.#leftOut++;
      return true;
    }
    if (this.#leftOut > 0) {
      this.#terminal.say(`${this.#leftOut} messages are not shown: who reads them is too slow.`);
      this.#leftOut = 0;
    }
    return false;
  }
}

/** Whom a request is about: the user, the session, or at least its sender. */
function subjectOf(message: DiameterMessage): string {
  try {
    for (const code of [AvpCode.userName, AvpCode.sessionId, AvpCode.originHost]) {
      const found = message.find(code);
      if (found !== undefined) return found.utf8String();
    }
  } catch {
    // What cannot be read has no subject.
  }
  return '';
}

function outcomeOf(message: DiameterMessage, ms: number | undefined): string {
  const { code, name } = resultOf(message);
  const result = String(code) === name ? name : `${code} ${name.replace(/^DIAMETER_/, '')}`;
  return ms === undefined ? result : `${result}, ${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
}
