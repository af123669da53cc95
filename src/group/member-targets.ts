import { InvalidAddressError, InvalidConfigError } from '../errors.js';
import { connectionAddress, placeOf } from '../pool/address.js';
import type { Target } from '../pool/slot.js';
import type { MemberOptions } from './group-options.js';

export interface TargetSource {
  /** Reads an address. Throws an `InvalidAddressError`. */
  target(address: string): Target;
  /** `allowSameOriginHost`: one peer may have several connections on which we say the same of ourselves. */
  readonly mayShareHosts: boolean;
}

/** The targets of members, in their order: as many for each as it has connections. Throws an `InvalidConfigError`. */
export function memberTargets(
  members: readonly MemberOptions[],
  connectionsPerAddress: number,
  source: TargetSource,
): readonly Target[] {
  const fieldOf = new Map<string, string>();
  return members.flatMap(({ address }, i) => {
    const field = `members[${i}].address`;
    const targets = targetsOf(address, field, connectionsPerAddress, source);
    for (const { key } of targets) {
      const other = fieldOf.get(key);
      if (other !== undefined) {
        throw InvalidConfigError.wrong(field, `another one than ${other}, but both are ${key}`, address);
      }
      fieldOf.set(key, field);
    }
    if (!source.mayShareHosts) checkIdentities(targets, connectionsPerAddress);
    return targets;
  });
}

function targetsOf(
  address: string,
  field: string,
  connections: number,
  source: TargetSource,
): readonly Target[] {
  try {
    const first = source.target(address);
    if (connections === 1) return [first];
    if (address.includes('#')) {
      const expected = `${placeOf(first.key)}, since connectionsPerAddress (${connections}) numbers the connections`;
      throw InvalidConfigError.wrong(field, expected, address);
    }
    return Array.from({ length: connections }, (_, i) => source.target(connectionAddress(first.key, i + 1)));
  } catch (error) {
    if (!(error instanceof InvalidAddressError)) throw error;
    throw InvalidConfigError.wrong(field, 'an address', address, { cause: error });
  }
}

/** Two connections with the same two identities are one too many for the peer (RFC 6733 §2.1). */
function checkIdentities(targets: readonly Target[], connections: number): void {
  const keyOf = new Map<string, string>();
  for (const { key, options } of targets) {
    const host = options.originHost.toLowerCase();
    const other = keyOf.get(host);
    if (other === undefined) keyOf.set(host, key);
    else {
      throw new InvalidConfigError(
        'connectionsPerAddress',
        `connectionsPerAddress (${connections}) makes ${other} and ${key} two connections of ${options.originHost} to one peer, ` +
          `which keeps one per Origin-Host (RFC 6733 §2.1). Give ${key} an originHost of its own in peers, ` +
          'or set allowSameOriginHost if the peer permits it',
      );
    }
  }
}
