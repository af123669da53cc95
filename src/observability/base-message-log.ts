import { Buffer } from 'node:buffer';
import { CommandCode } from '../protocol/codes.js';
import { DiameterMessage } from '../protocol/message.js';
import { inOwnMemory } from '../protocol/own-memory.js';

/** The last base message of one command and direction. */
export interface BaseMessageRecord {
  readonly name: 'CER' | 'CEA' | 'DWR' | 'DWA' | 'DPR' | 'DPA';
  readonly direction: 'sent' | 'received';
  /** Milliseconds since 1970. */
  readonly at: number;
  /** In memory of its own. */
  readonly message: DiameterMessage;
}

type Kind = Pick<BaseMessageRecord, 'name' | 'direction'>;
type Names = readonly [request: Kind['name'], answer: Kind['name']];

/** Each octet is a character of Latin-1: a string costs 16 bytes, a Buffer of its own some 200. */
interface Entry {
  readonly kind: Kind;
  readonly at: number;
  readonly octets: string;
}

/** Longer ones are not kept: no sound peer sends them. */
const maxKeptBytes = 4_096;

const names: ReadonlyMap<number, Names> = new Map<number, Names>([
  [CommandCode.capabilitiesExchange, ['CER', 'CEA']],
  [CommandCode.deviceWatchdog, ['DWR', 'DWA']],
  [CommandCode.disconnectPeer, ['DPR', 'DPA']],
]);

const kinds: readonly Kind[] = [...names.values()].flat().flatMap((name): Kind[] => [
  { name, direction: 'sent' },
  { name, direction: 'received' },
]);

/** Which base message it is; undefined if it is none. */
export function kindOf(direction: Kind['direction'], message: DiameterMessage): Kind | undefined {
  const name = names.get(message.commandCode)?.[message.isRequest ? 0 : 1];
  return kinds.find((known) => known.name === name && known.direction === direction);
}

/** The last CER, CEA, DWR, DWA, DPR and DPA in each direction; outlives the sockets of its connection. */
export class BaseMessageLog {
  #entries: readonly Entry[] | undefined;

  note(direction: Kind['direction'], message: DiameterMessage, at: number): void {
    const kind = kindOf(direction, message);
    if (kind === undefined) return;
    const others = (this.#entries ?? []).filter((entry) => entry.kind !== kind);
    const { bytes } = message;
    // `concat` makes an array of exactly the needed length; an array that grows by itself reserves room for 17.
    this.#entries =
      bytes.length > maxKeptBytes ? others : others.concat({ kind, at, octets: bytes.toString('latin1') });
  }

  /** Oldest first. */
  records(): readonly BaseMessageRecord[] {
    return (this.#entries ?? []).map(({ at, kind, octets }) => ({
      ...kind,
      at,
      message: new DiameterMessage(inOwnMemory(Buffer.from(octets, 'latin1'))),
    }));
  }
}
