import { ApplicationId } from '../protocol/codes.js';
import type { NaptrRecord } from '../transport/resolver.js';

/** With TLS from the first byte on, or plain TCP. */
export type PeerTransport = 'tls' | 'tcp';

/** What a record must be for. */
export interface Wanted {
  readonly applicationIds: readonly number[];
  /** The ones that may be used, the best first. */
  readonly transports: readonly PeerTransport[];
}

/** An NAPTR record that leads on. */
export interface Lead {
  readonly record: NaptrRecord;
  readonly transport: PeerTransport;
}

/** The service of an NAPTR record: `aaa+ap4:diameter.tls.tcp:diameter.tcp` (RFC 6733 §11.6, RFC 6408 §4). */
interface Service {
  /** Undefined: for every application. */
  readonly applicationId: number | undefined;
  readonly transports: readonly PeerTransport[];
}

const protocols: Readonly<Record<string, PeerTransport>> = {
  'diameter.tls.tcp': 'tls',
  'diameter.tcp': 'tcp',
};
/** The form of RFC 3588 §5.2, which is found in old zones. */
const oldService = 'aaa+d2t';

/**
 * The records to follow, in their order. For each application those that name it count, and if there is none, those for every
 * application. A client of all applications (Relay) follows them all.
 */
export function leadsOf(
  records: readonly NaptrRecord[],
  { applicationIds, transports }: Wanted,
): readonly Lead[] {
  const all = records.flatMap((record) => {
    const service = serviceOf(record.service);
    const transport = transports.find((one) => service?.transports.includes(one));
    return service === undefined || transport === undefined ? [] : [{ record, transport, service }];
  });
  const wanted = applicationIds.flatMap((id) => {
    const named = all.filter(({ service }) => service.applicationId === id);
    const general = all.filter(({ service }) => service.applicationId === undefined);
    if (named.length > 0) return named;
    return general.length > 0 || id !== ApplicationId.relay ? general : all;
  });
  return [...new Set(wanted)].toSorted((one, other) => compareOrder(one.record, other.record));
}

function compareOrder(one: NaptrRecord, other: NaptrRecord): number {
  return one.order - other.order || one.preference - other.preference;
}

/** Undefined if it is none of Diameter over TCP. */
function serviceOf(text: string): Service | undefined {
  const lower = text.toLowerCase();
  if (lower === oldService) return { applicationId: undefined, transports: ['tcp'] };
  const [service = '', ...tags] = lower.split(':');
  const { id } = /^aaa(?:\+ap(?<id>\d{1,10}))?$/.exec(service)?.groups ?? {};
  if (service !== 'aaa' && id === undefined) return undefined;
  const transports = tags.flatMap((tag) => protocols[tag] ?? []);
  return { applicationId: id === undefined ? undefined : Number(id), transports };
}
