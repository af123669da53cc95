import { CommandCode, DiameterMessage } from 'diameter-client';
import { daemonPort } from './daemon.js';
import { Relay, type Reader, type Side } from './relay.js';

/** A message that passed the tap. */
export interface TappedMessage {
  readonly from: Side;
  readonly message: DiameterMessage;
  /** Milliseconds, from the clock of `performance.now()`. */
  readonly at: number;
}

/** A relay to the daemon that keeps the messages: what the two really said, told by neither of them. */
export class Wiretap {
  readonly messages: TappedMessage[];
  readonly #relay: Relay;

  private constructor(messages: TappedMessage[], relay: Relay) {
    this.messages = messages;
    this.#relay = relay;
  }

  /** Listens on a free port until the end of the test. */
  static async open(): Promise<Wiretap> {
    const messages: TappedMessage[] = [];
    const relay = await Relay.open(daemonPort, (from) =>
      readerOfMessages((message) => messages.push({ from, message, at: performance.now() })),
    );
    return new Wiretap(messages, relay);
  }

  /** Where the client has to connect to. */
  get address(): string {
    return this.#relay.address;
  }

  /** Resets the connections that are up, at both ends. */
  cut(): void {
    this.#relay.cut();
  }

  /** The messages in their order, for example `client DWR`, `daemon DWA`. */
  get dialogue(): string[] {
    return this.messages.map(({ from, message }) => `${from} ${nameOf(message)}`);
  }

  requests(from: Side, commandCode: number): TappedMessage[] {
    return this.messages.filter(
      (tapped) =>
        tapped.from === from && tapped.message.isRequest && tapped.message.commandCode === commandCode,
    );
  }

  /** The answer that the other side gave; undefined if there is none yet. */
  answerTo({ from, message: request }: TappedMessage): TappedMessage | undefined {
    return this.messages.find(
      (tapped) =>
        tapped.from !== from &&
        !tapped.message.isRequest &&
        tapped.message.commandCode === request.commandCode &&
        tapped.message.hopByHopId === request.hopByHopId &&
        tapped.message.endToEndId === request.endToEndId,
    );
  }
}

/** Cuts what one side says into its messages. */
function readerOfMessages(see: (message: DiameterMessage) => void): Reader {
  let unread: Buffer = Buffer.alloc(0);
  return (chunk) => {
    const bytes = Buffer.concat([unread, chunk]);
    let start = 0;
    while (bytes.length - start >= 4) {
      const end = start + bytes.readUIntBE(start + 1, 3);
      if (end > bytes.length) break;
      see(new DiameterMessage(bytes.subarray(start, end)).copy());
      start = end;
    }
    unread = bytes.subarray(start);
  };
}

const names: ReadonlyMap<number, string> = new Map([
  [CommandCode.capabilitiesExchange, 'CE'],
  [CommandCode.reAuth, 'RA'],
  [CommandCode.accounting, 'AC'],
  [272, 'CC'],
  [CommandCode.deviceWatchdog, 'DW'],
  [CommandCode.disconnectPeer, 'DP'],
]);

export function nameOf({ commandCode, isRequest }: DiameterMessage): string {
  return `${names.get(commandCode) ?? commandCode}${isRequest ? 'R' : 'A'}`;
}
