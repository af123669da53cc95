import { dictionary } from '../dictionaries/all.js';
import type { Application } from '../dictionary/application.js';
import type { AvpDescriptor } from '../dictionary/descriptors.js';
import { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';
import { layoutOf, type Layout } from '../dictionary/layout.js';
import { didYouMean } from '../phrases.js';
import { ResultCode } from '../protocol/codes.js';
import { applicationNamed, applications, commandsOf, type AnyCommand } from './applications.js';
import { plainName } from './fields/field-names.js';

/** An application by the name of its file. */
export interface ApplicationEntry {
  readonly key: string;
  readonly application: Application;
  readonly commands: ReadonlyMap<string, AnyCommand>;
}

/** What a name or a number stands for. */
export type Found =
  | { readonly kind: 'avp'; readonly avp: AvpDescriptor }
  | { readonly kind: 'command'; readonly call: string; readonly command: AnyCommand }
  | { readonly kind: 'application'; readonly entry: ApplicationEntry }
  | { readonly kind: 'result'; readonly name: string; readonly code: number; readonly vendorId: number }
  | { readonly kind: 'constant'; readonly name: string; readonly value: number; readonly avp: AvpDescriptor };

const vendor3gpp = 10_415;

/** All that the dictionaries hold, or what one application has of it. */
export class DictionarySearch {
  readonly #entries: readonly ApplicationEntry[];
  readonly #avps: readonly AvpDescriptor[];

  /** `app`: the name of the application that is searched; undefined: all. */
  static async of(app: string | undefined): Promise<DictionarySearch> {
    const keys = app === undefined ? Object.keys(applications) : [app.toLowerCase()];
    const entries = await Promise.all(
      keys.map(async (key) => ({
        key,
        application: await applicationNamed(key),
        commands: await commandsOf(key),
      })),
    );
    return new DictionarySearch(entries, app === undefined ? dictionary.avps() : avpsOf(entries));
  }

  private constructor(entries: readonly ApplicationEntry[], avps: readonly AvpDescriptor[]) {
    this.#entries = entries;
    this.#avps = avps;
  }

  /** By name in any case, by code, by vendor and code such as `10415/1407`. */
  find(text: string): Found[] {
    const [, vendorId, digits] = /^(?:(\d+)\/)?(\d+)$/.exec(text) ?? [];
    const found =
      digits === undefined ? this.#named(plainName(text)) : this.#numbered(Number(digits), vendorId);
    return found.length > 0 ? found : this.#constants(plainName(text));
  }

  /** The name that was meant. */
  suggestionFor(text: string): string {
    const names = [
      ...this.#avps.map(({ name }) => name),
      ...this.#commands().flatMap(({ call, command }) => [command.name, call]),
      ...this.#entries.map(({ key }) => key),
      ...Object.keys({ ...ResultCode, ...ExperimentalResultCode }),
    ];
    return didYouMean(text, names);
  }

  /** Messages and groups that hold an AVP: `Update-Location-Request (s6a)`, `Subscription-Data`. */
  usesOf({ code, vendorId }: AvpDescriptor): { readonly messages: string[]; readonly groups: string[] } {
    const has = ({ fields }: Layout) =>
      fields.some((field) => field.code === code && field.vendorId === vendorId);
    const messages = this.#commands().flatMap(({ call, command }) =>
      [command.request, command.answer]
        .filter((type) => has(type.layout))
        .map(({ name }) => `${name} (${call.split('.')[0]})`),
    );
    const groups = this.#avps
      .filter((avp) => avp.type === 'Grouped' && has(layoutOf(avp)))
      .map(({ name }) => name);
    return { messages: [...new Set(messages)], groups: [...new Set(groups)] };
  }

  #commands(): { readonly kind: 'command'; readonly call: string; readonly command: AnyCommand }[] {
    return this.#entries
      .filter(({ key }) => key !== 'gy' || this.#entries.length === 1) // It is Ro under another name.
      .flatMap(({ commands, key }) =>
        [...commands].map(([name, command]) => ({
          kind: 'command' as const,
          call: `${key}.${name}`,
          command,
        })),
      );
  }

  #named(wanted: string): Found[] {
    const is = (...names: readonly string[]) => names.some((name) => plainName(name) === wanted);
    return [
      ...this.#entries.flatMap((entry): Found[] =>
        is(entry.key, entry.application.name) ? [{ kind: 'application', entry }] : [],
      ),
      ...this.#commands().filter(({ call, command: { answer, name, request } }) =>
        is(name, call, request.name, answer.name),
      ),
      ...this.#avps
        .filter(({ name }) => is(name, fieldNameOf(name)))
        .map((avp): Found => ({ kind: 'avp', avp })),
      ...results.filter(({ name }) => is(name, name.replace('DIAMETER_', ''))),
    ];
  }

  #numbered(code: number, vendor: string | undefined): Found[] {
    const isVendor = (vendorId: number) => vendor === undefined || Number(vendor) === vendorId;
    const avps = this.#avps
      .filter((avp) => avp.code === code && isVendor(avp.vendorId))
      .map((avp): Found => ({ kind: 'avp', avp }));
    const numbered = results.filter((result) => result.code === code && isVendor(result.vendorId));
    if (vendor !== undefined) return [...avps, ...numbered];
    return [
      ...this.#entries.flatMap((entry): Found[] =>
        entry.application.applicationId === code ? [{ kind: 'application', entry }] : [],
      ),
      ...this.#commands().filter(({ command }) => command.code === code),
      ...avps,
      ...numbered,
    ];
  }

  #constants(wanted: string): Found[] {
    return this.#avps.flatMap((avp) =>
      Object.entries(avp.enumeration ?? {})
        .filter(([name]) => plainName(name) === wanted)
        .map(([name, value]): Found => ({ kind: 'constant', name, value, avp })),
    );
  }
}

type FoundResult = Extract<Found, { readonly kind: 'result' }>;

const results: readonly FoundResult[] = [
  { codes: ResultCode, vendorId: 0 },
  { codes: ExperimentalResultCode, vendorId: vendor3gpp },
].flatMap(({ codes, vendorId }) =>
  Object.entries(codes).map(([name, code]) => ({ kind: 'result' as const, name, code, vendorId })),
);

/** `threeGppMsTimezone` for 3GPP-MS-TimeZone; most are found without it. */
function fieldNameOf(avpName: string): string {
  return avpName.replace(/^3GPP2/, 'threeGpp2').replace(/^3GPP/, 'threeGpp');
}

/** Every AVP that the messages of an application hold anywhere. */
function avpsOf(entries: readonly ApplicationEntry[]): AvpDescriptor[] {
  const found = new Map<string, AvpDescriptor>();
  const collect = ({ fields }: Layout): void => {
    for (const field of fields) {
      const key = `${field.vendorId}/${field.code}`;
      if (found.has(key)) continue;
      found.set(key, field.avp);
      if (field.type === 'Grouped') collect(field.layout);
    }
  };
  for (const { commands } of entries) {
    for (const { answer, request } of commands.values())
      for (const { layout } of [request, answer]) collect(layout);
  }
  return [...found.values()];
}
