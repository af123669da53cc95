/**
 * `npm run dictionaries` writes src/dictionaries/ from the facts in dictionaries/: descriptors, types and constants. With
 * `--check` it only compares.
 *
 * A member is written as in the grammars of RFC 6733 §3.2: `<Session-Id>`, `{ required }`, `[ optional ]`, `*[ many ]`.
 */
import { readdirSync } from 'node:fs';
import { textOf, writeOrCheck } from './generated.js';

interface AvpFacts {
  readonly name: string;
  readonly code: number;
  readonly vendorId: number;
  readonly type: string;
  /** `M` where the M bit is set. */
  readonly flags: string;
  readonly spec?: string;
  readonly specName?: string;
  /** It carries a secret, or tells who or where a subscriber is. */
  readonly isSensitive?: boolean;
  readonly enum?: Readonly<Record<string, string>>;
  readonly members?: readonly string[];
}

interface CommandFacts {
  readonly code: number;
  readonly name: string;
  readonly isProxiable: boolean;
  readonly request: readonly string[];
  readonly answer: readonly string[];
}

interface Facts {
  readonly id: string;
  readonly name: string;
  readonly applicationId: number | null;
  readonly vendorId: number;
  readonly spec: string;
  readonly commands: readonly CommandFacts[];
  readonly avps: readonly AvpFacts[];
  /** Groups that this specification extends. */
  readonly variants?: readonly {
    readonly name: string;
    readonly vendorId: number;
    readonly members: readonly string[];
  }[];
}

/** An AVP at home in one file of src/dictionaries/avps/. */
interface HomeAvp extends AvpFacts {
  readonly home: string;
  readonly spec: string;
  /** The name of its descriptor. */
  readonly constant: string;
  /** The name of its field. */
  readonly field: string;
  /** The name of its enumeration, or of the interface of its group. */
  readonly typeName: string;
}

interface Member {
  readonly avp: HomeAvp;
  readonly min: number;
  readonly max: number;
  readonly isFixed: boolean;
}

const banner = (source: string) => `// Made from ${source} by npm run dictionaries. Do not edit.\n`;
const vendors: Readonly<Record<number, string>> = {
  10_415: '3GPP',
  13_019: 'ETSI',
  5535: '3GPP2',
  9: 'Cisco',
};

const facts = readdirSync(new URL('../dictionaries', import.meta.url))
  .filter((name) => name.endsWith('.json') && name !== 'experimental-result-codes.json')
  .toSorted()
  // Our own files: their form is what the interfaces above say.
  .map((name) => JSON.parse(textOf(`dictionaries/${name}`)) as Facts);
const experimental = JSON.parse(textOf('dictionaries/experimental-result-codes.json')) as {
  readonly spec: string;
  readonly codes: Readonly<Record<string, string>>;
};

// Names

function words(name: string): readonly string[] {
  const spoken = name.replace(/^3GPP/, 'Three-Gpp').replace(/^Three-Gpp2/, 'Three-Gpp2');
  return spoken.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
}

function camelCase(name: string): string {
  return words(name)
    .map((word, index) => (index === 0 ? word.toLowerCase() : capital(word)))
    .join('');
}

function pascalCase(name: string): string {
  const joined = words(name).map(capital).join('');
  return /^\d/.test(joined) ? `_${joined}` : joined;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
}

const reserved = new Set([
  'class',
  'package',
  'filter',
  'default',
  'new',
  'delete',
  'function',
  'interface',
  'first',
  'many',
  'required',
  'leading',
]);

function constantOf(field: string): string {
  if (/^\d/.test(field)) return `avp${field}`;
  return reserved.has(field) ? `${field}Avp` : field;
}

function property(field: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(field) ? field : `'${field}'`;
}

function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

// Facts

const homes = new Map<string, HomeAvp[]>();
const byName = new Map<string, HomeAvp[]>();
const variants = new Map<string, HomeAvp>();

for (const file of facts) {
  const avps = file.avps.map((avp) => atHome(avp, file));
  homes.set(file.id, avps);
  for (const avp of avps) byName.set(avp.name, [...(byName.get(avp.name) ?? []), avp]);
}
for (const file of facts) {
  for (const { members, name, vendorId } of file.variants ?? []) {
    const plain = find(name, vendorId);
    const variant = { ...plain, members, home: file.id, spec: file.spec };
    homes.get(file.id)?.push(variant);
    variants.set(name, variant);
  }
}

function atHome(avp: AvpFacts, { id, spec }: Facts): HomeAvp {
  const field = camelCase(avp.specName ?? avp.name);
  return {
    ...avp,
    home: id,
    spec: avp.spec ?? spec,
    field,
    constant: constantOf(field),
    typeName: pascalCase(avp.specName ?? avp.name),
  };
}

function find(name: string, vendorId: number | undefined): HomeAvp {
  const found = (byName.get(name) ?? []).find((avp) => vendorId === undefined || avp.vendorId === vendorId);
  if (found === undefined) {
    throw new Error(`no AVP ${name}${vendorId === undefined ? '' : ` of vendor ${vendorId}`}`);
  }
  return found;
}

const grammar =
  /^(?<min>\d*)(?<many>\*?)(?<max>\d*)(?<open>[<{[])(?<name>[^@>}\]]+)(?:@(?<vendor>\d+))?[>}\]]$/;

/** The applications whose messages have the extended groups of the charging specification. */
const chargingHomes: ReadonlySet<string> = new Set(['ro', 'rf', 'charging']);

function membersOf(texts: readonly string[], home: string): readonly Member[] {
  return texts
    .filter((text) => text !== '*[AVP]')
    .map((text) => {
      const { many, max, min, name, open, vendor } = grammar.exec(text)?.groups ?? {};
      if (name === undefined) throw new Error(`${home}: "${text}" is no member`);
      const variant = chargingHomes.has(home) ? variants.get(name) : undefined;
      const avp = variant ?? find(name, vendor === undefined ? undefined : Number(vendor));
      const least = open === '[' ? 0 : min === '' || min === undefined ? 1 : Number(min);
      const most = many === '' ? 1 : max === '' || max === undefined ? Number.POSITIVE_INFINITY : Number(max);
      return { avp, min: least, max: most, isFixed: open === '<' };
    });
}

// Texts

const units: readonly (readonly [RegExp, string])[] = [
  [/^Extended-.*(Bandwidth|BR)|-Extended-.*Bitrate/, 'kilobits per second'],
  [/Bandwidth|Bitrate/, 'bits per second'],
  [/Octets$|^Volume-Quota-Threshold$/, 'octets'],
  [
    /^(CC-Time|Validity-Time|Quota-Holding-Time|Quota-Consumption-Time|Time-Quota-Threshold|Session-Timeout|Authorization-Lifetime|Auth-Grace-Period|Acct-Interim-Interval|Acct-Session-Time|Idle-Timeout|Restricted-.*Timer|.*-Interval)$/,
    'seconds',
  ],
];

function docOf({ code, flags, name, spec, specName, type, vendorId }: HomeAvp): string {
  const vendor =
    vendorId === 0
      ? ''
      : ` of vendor ${vendorId}${vendors[vendorId] === undefined ? '' : ` (${vendors[vendorId]})`}`;
  const isNumber = /32$|64$/.test(type);
  const unit = isNumber ? units.find(([pattern]) => pattern.test(name))?.[1] : undefined;
  const mandatory = flags.includes('M') ? ', M bit' : '';
  return `/** ${specName ?? name}: AVP ${code}${vendor}, ${type}${mandatory}${unit === undefined ? '' : `, in ${unit}`}. ${spec}. */`;
}

const types: Readonly<Record<string, string>> = {
  OctetString: 'Uint8Array',
  Integer64: 'bigint',
  Unsigned64: 'bigint',
  Time: 'Date',
  Address: 'string',
  UTF8String: 'string',
  DiameterIdentity: 'string',
  DiameterURI: 'string',
  IPFilterRule: 'string',
  QoSFilterRule: 'string',
};

/** The AVPs of the base protocol are at home in the runtime, which knows them whatever a program imports. */
const baseHome = 'dictionary/base-descriptors';

/** `folder`: the homes of all other AVPs, as the importing file sees them. */
function homePath(home: string, folder: string): string {
  return home === 'base' ? `${folder === './' ? '../../' : '../'}${baseHome}.js` : `${folder}${home}.js`;
}

/** Collects what a file imports, under names that do not collide. */
class Imports {
  readonly #home: string;
  readonly #folder: string;
  readonly #taken = new Set<string>();
  readonly #names = new Map<
    string,
    { readonly from: string; readonly name: string; readonly alias: string; isType: boolean }
  >();

  constructor(home: string, folder: string, own: Iterable<string>) {
    this.#home = home;
    this.#folder = folder;
    for (const name of own) this.#taken.add(name);
  }

  use(avp: HomeAvp, name: string, isType: boolean): string {
    if (avp.home === this.#home) return name;
    const key = `${avp.home}/${name}`;
    const known = this.#names.get(key);
    if (known !== undefined) {
      known.isType &&= isType;
      return known.alias;
    }
    const alias = this.#taken.has(name) ? `${name}Of${pascalCase(avp.home)}` : name;
    this.#taken.add(alias);
    this.#names.set(key, { from: avp.home, name, alias, isType });
    return alias;
  }

  toString(): string {
    const files = groupBy(this.#names.values(), ({ from }) => from);
    return [...files]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, names]) => {
        const list = names
          .toSorted((a, b) => (a.name < b.name ? -1 : 1))
          .map(
            ({ alias, isType, name }) =>
              `  ${isType ? 'type ' : ''}${name}${alias === name ? '' : ` as ${alias}`},\n`,
          );
        return `import {\n${list.join('')}} from '${homePath(from, this.#folder)}';\n`;
      })
      .join('');
  }
}

function typeOf(avp: HomeAvp, imports: Imports): string {
  if (avp.enum !== undefined || avp.type === 'Grouped') return imports.use(avp, avp.typeName, true);
  return types[avp.type] ?? 'number';
}

function interfaceOf(name: string, doc: string, members: readonly Member[], imports: Imports): string {
  const fields = members.map(({ avp, max, min }) => {
    const type = max > 1 ? `readonly ${typeOf(avp, imports)}[]` : typeOf(avp, imports);
    const field = `readonly ${property(avp.field)}${min > 0 ? '' : '?'}: ${type}${min > 0 ? '' : ' | undefined'};`;
    return `  ${docOf(avp)}\n  ${field}\n`;
  });
  return `/** ${doc} */\nexport interface ${name} extends WithOthers {\n${fields.join('')}}\n`;
}

function membersText(members: readonly Member[], imports: Imports, indent: string): string {
  return members
    .map(({ avp, isFixed, max, min }) => {
      const constant = imports.use(avp, avp.constant, false);
      const text = occurrenceText(constant, min, max, isFixed);
      return text === avp.field ? `${indent}${text},\n` : `${indent}${property(avp.field)}: ${text},\n`;
    })
    .join('');
}

function occurrenceText(avp: string, min: number, max: number, isFixed: boolean): string {
  if (max > 1) {
    const most = max === Number.POSITIVE_INFINITY ? '' : `, ${max}`;
    if (min === 0) return `many(${avp}${most})`;
    return min === 1 && most === '' ? `atLeast(${avp})` : `atLeast(${avp}, ${min}${most})`;
  }
  if (isFixed) return min > 0 ? `first(${avp})` : `leading(${avp})`;
  return min > 0 ? `required(${avp})` : avp;
}

function enumKey(name: string, value: string, taken: ReadonlySet<string>): string {
  const held = name.replaceAll(/\W/g, '_');
  const key = /^\d/.test(held) ? `_${held}` : held;
  return taken.has(key) ? `${key}_${value.replace('-', 'minus_')}` : key;
}

function enumText(avp: HomeAvp): string {
  const taken = new Set<string>();
  const lines = Object.entries(avp.enum ?? {}).map(([value, name]) => {
    const key = enumKey(name, value, taken);
    taken.add(key);
    return `  ${key}: ${value},\n`;
  });
  return (
    `/** The values of ${avp.specName ?? avp.name} (${avp.spec}). */\nexport const ${avp.typeName} = {\n${lines.join('')}} as const;\n` +
    `export type ${avp.typeName} = EnumValue<typeof ${avp.typeName}>;\n`
  );
}

function avpText(avp: HomeAvp, imports: Imports): string {
  const vendor = avp.vendorId === 0 ? '' : `, vendorId: ${avp.vendorId}`;
  const mandatory = avp.flags.includes('M') ? '' : ', isMandatory: false';
  const head = `name: '${avp.specName ?? avp.name}', code: ${avp.code}${vendor}`;
  if (avp.type !== 'Grouped') {
    const values =
      (avp.enum === undefined ? '' : `, enumeration: ${avp.typeName}`) +
      (avp.isSensitive === true ? ', isSensitive: true' : '');
    const type = avp.enum === undefined ? (types[avp.type] ?? 'number') : avp.typeName;
    return (
      `${docOf(avp)}\nexport const ${avp.constant}: AvpDescriptor<${type}> = ` +
      `/* @__PURE__ */ defineAvp({ ${head}, type: '${avp.type}'${mandatory}${values} });\n`
    );
  }
  const members = membersOf(avp.members ?? [], avp.home);
  return (
    `${interfaceOf(avp.typeName, `The members of ${avp.name}.`, members, imports)}\n${docOf(avp)}\n` +
    `export const ${avp.constant}: AvpDescriptor<${avp.typeName}> = /* @__PURE__ */ defineGroup({\n` +
    `  ${head}${mandatory},\n  members: () => ({\n${membersText(members, imports, '    ')}  }),\n});\n`
  );
}

/** Imports of the runtime: only what the text uses. */
function runtimeImports(
  text: string,
  folder: string,
  extra: Readonly<Record<string, readonly string[]>> = {},
): string {
  const all: Readonly<Record<string, readonly string[]>> = {
    descriptors: [
      'atLeast',
      'defineAvp',
      'defineGroup',
      'first',
      'leading',
      'many',
      'required',
      'type AvpDescriptor',
      'type EnumValue',
      'type WithOthers',
    ],
    ...extra,
  };
  return Object.entries(all)
    .map(([file, names]) => {
      const used = names.filter((name) => new RegExp(`\\b${name.replace('type ', '')}\\b[(<[ ]`).test(text));
      return used.length === 0 ? '' : `import { ${used.join(', ')} } from '${folder}${file}.js';\n`;
    })
    .join('');
}

function homeFile(id: string, avps: readonly HomeAvp[]): string {
  const own = avps.flatMap(({ constant, typeName }) => [constant, typeName]);
  const imports = new Imports(id, './', own);
  const body = [
    ...avps.filter((avp) => avp.enum !== undefined).map(enumText),
    ...avps.map((avp) => avpText(avp, imports)),
  ].join('\n');
  const runtime = id === 'base' ? './' : '../../dictionary/';
  return `${banner(`dictionaries/${id}.json`)}\n${runtimeImports(body, runtime)}${imports.toString()}\n${body}${id === 'base' ? listOf(avps) : ''}`;
}

/** A function, so that a program which does not call it has none of them. */
function listOf(avps: readonly HomeAvp[]): string {
  const names = avps.map(({ constant }) => `    ${constant},\n`).join('');
  return `\n/** The AVPs of the base protocol. */\nexport function baseAvps(): readonly AvpDescriptor[] {\n  return [\n${names}  ];\n}\n`;
}

// Applications

/** The entries of which each has commands, and the name of its application. */
const applications = facts.filter(
  ({ applicationId, commands }) => applicationId !== null && commands.length > 0,
);
const accountingApplications: ReadonlySet<string> = new Set(['accounting', 'rf']);
const sessionCommands: readonly string[] = ['Re-Auth', 'Abort-Session', 'Session-Termination'];

/** Of an answer only its origin is certain: an error answer holds little else. */
function answerMembers(texts: readonly string[], home: string): readonly Member[] {
  return membersOf(texts, home).map((member) =>
    member.avp.name === 'Origin-Host' || member.avp.name === 'Origin-Realm' ? member : { ...member, min: 0 },
  );
}

function applicationFile(file: Facts): string {
  const constant = camelCase(file.id);
  const commandNames = file.commands.map(({ name }) => pascalCase(name));
  const inherited =
    file.id === 'base' || accountingApplications.has(file.id)
      ? []
      : sessionCommands.filter((name) => !file.commands.some((command) => command.name === name));
  const own = [
    constant,
    ...[...commandNames, ...inherited.map(pascalCase)].flatMap((name) => [
      name,
      `${name}Request`,
      `${name}Answer`,
    ]),
  ];
  const imports = new Imports('', './avps/', own);
  const reached = new Set<HomeAvp>();
  const commands = file.commands.map((command) => {
    const name = pascalCase(command.name);
    const request = membersOf(command.request, file.id);
    const answer = answerMembers(command.answer, file.id);
    for (const { avp } of [...request, ...answer]) reach(avp, reached);
    const isOpen = command.request.includes('*[AVP]') && command.answer.includes('*[AVP]');
    const flags =
      (command.isProxiable ? '' : '  isProxiable: false,\n') + (isOpen ? '' : '  isOpen: false,\n');
    return (
      `${interfaceOf(`${name}Request`, `The fields of ${command.name}-Request.`, request, imports)}\n` +
      `${interfaceOf(`${name}Answer`, `The fields of ${command.name}-Answer.`, answer, imports)}\n` +
      `/** ${command.name}: command ${command.code} of ${file.name}. ${file.spec}. */\n` +
      `export const ${name}: Command<${name}Request, ${name}Answer> = /* @__PURE__ */ defineCommand({\n` +
      `  name: '${command.name}',\n  code: ${command.code},\n  application: ${constant},\n${flags}` +
      `  request: () => ({\n${membersText(request, imports, '    ')}  }),\n` +
      `  answer: () => ({\n${membersText(answer, imports, '    ')}  }),\n});\n`
    );
  });
  if (inherited.length > 0) {
    for (const name of inherited) {
      const base = facts.find(({ id }) => id === 'base')?.commands.find((command) => command.name === name);
      for (const { avp } of membersOf([...(base?.request ?? []), ...(base?.answer ?? [])], 'base')) {
        reach(avp, reached);
      }
    }
  }
  const fromBase = inherited
    .map(pascalCase)
    .map(
      (name) =>
        `/** The base protocol's command under the Application-Id of ${file.name}. RFC 6733. */\n` +
        `export const ${name}: Command<${name}Request, ${name}Answer> = /* @__PURE__ */ underApplication(Base${name}, ${constant});\n` +
        `export type { ${name}Request, ${name}Answer };\n`,
    );
  const kind = accountingApplications.has(file.id) ? ", kind: 'acct'" : '';
  const vendor = file.vendorId === 0 ? '' : `, vendorId: ${file.vendorId}`;
  const application =
    `/** ${file.name}: application ${file.applicationId}. ${file.spec}. */\n` +
    `export const ${constant}: Application = /* @__PURE__ */ defineApplication({ name: ${JSON.stringify(file.name)}, applicationId: ${file.applicationId}${vendor}${kind} });\n`;
  const body = [application, ...commands, ...fromBase].join('\n');
  const baseImports = inherited
    .map(pascalCase)
    .map((name) => `  ${name} as Base${name},\n  type ${name}Request,\n  type ${name}Answer,\n`)
    .join('');
  return (
    `${banner(`dictionaries/${file.id}.json`)}\n` +
    runtimeImports(body, '../dictionary/', {
      application: ['defineApplication', 'type Application'],
      command: ['defineCommand', 'underApplication', 'type Command'],
    }) +
    (baseImports === '' ? '' : `import {\n${baseImports}} from './base.js';\n`) +
    `${imports.toString()}\n${body}\n${reExports(reached, own)}`
  );
}

function reach(avp: HomeAvp, reached: Set<HomeAvp>): void {
  if (reached.has(avp)) return;
  reached.add(avp);
  for (const { avp: member } of membersOf(avp.members ?? [], avp.home)) reach(member, reached);
}

/** The enumerations and group types that the commands use. */
function reExports(reached: ReadonlySet<HomeAvp>, own: readonly string[]): string {
  const taken = new Set(own);
  const lines: string[] = [];
  const byHome = groupBy(
    [...reached].filter((avp) => avp.enum !== undefined || avp.type === 'Grouped'),
    ({ home }) => home,
  );
  for (const [home, avps] of [...byHome].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const names = avps
      .toSorted((a, b) => (a.typeName < b.typeName ? -1 : 1))
      .map((avp) => {
        const alias = taken.has(avp.typeName)
          ? `${avp.typeName}${avp.enum === undefined ? 'Group' : `Of${pascalCase(home)}`}`
          : avp.typeName;
        taken.add(alias);
        return `  ${avp.enum === undefined ? 'type ' : ''}${avp.typeName}${alias === avp.typeName ? '' : ` as ${alias}`},\n`;
      });
    lines.push(`export {\n${names.join('')}} from '${homePath(home, './avps/')}';\n`);
  }
  return `export { ExperimentalResultCode } from '../dictionary/experimental-result-codes.js';\n${lines.join('')}`;
}

/**
 * Names everything one by one: an import of a whole module would keep all of it in every bundle of a program, since the
 * modules share files once they are built.
 */
function allFile(): string {
  const lines: string[] = [];
  const aliases: string[] = [];
  const take = (from: string, names: readonly string[], suffix: string) => {
    const list = names.map((name) => `  ${name} as ${name}Of${suffix},\n`).join('');
    lines.push(`import {\n${list}} from '${from}';\n`);
    aliases.push(...names.map((name) => `${name}Of${suffix}`));
  };
  for (const [id, avps] of homes) {
    if (avps.length > 0) {
      take(
        homePath(id, './avps/'),
        avps.map(({ constant }) => constant),
        pascalCase(id),
      );
    }
  }
  for (const { commands, id } of applications) {
    take(
      `./${id}.js`,
      commands.map(({ name }) => pascalCase(name)),
      pascalCase(id),
    );
  }
  return (
    `/** dictionaries/: the applications: data alone, made from the facts in dictionaries/*.json. */\n\n` +
    `${banner('dictionaries/*.json')}\nimport { Dictionary } from '../dictionary/dictionary.js';\n${lines.join('')}\n` +
    `/** All AVPs and commands that this package knows. */\n` +
    `export const dictionary: Dictionary = /* @__PURE__ */ Dictionary.of([\n${aliases.map((alias) => `  ${alias},\n`).join('')}]);\n`
  );
}

const taken = new Set<string>();
const codes = Object.entries(experimental.codes)
  .map(([code, name]) => {
    const key = enumKey(name, code, taken);
    taken.add(key);
    return `  ${key}: ${code},\n`;
  })
  .join('');

writeOrCheck(
  {
    'src/dictionary/experimental-result-codes.ts':
      `${banner('dictionaries/experimental-result-codes.json')}\n` +
      `/** Values of Experimental-Result-Code that 3GPP has defined (${experimental.spec}). */\n` +
      `export const ExperimentalResultCode = {\n${codes}} as const;\n`,
    ...Object.fromEntries(
      [...homes]
        .filter(([, avps]) => avps.length > 0)
        .map(([id, avps]) => [
          id === 'base' ? `src/${baseHome}.ts` : `src/dictionaries/avps/${id}.ts`,
          homeFile(id, avps),
        ]),
    ),
    ...Object.fromEntries(
      applications.map((file) => [`src/dictionaries/${file.id}.ts`, applicationFile(file)]),
    ),
    'src/dictionaries/gy.ts': `${banner('dictionaries/ro.json')}\nexport * from './ro.js';\nexport { ro as gy } from './ro.js';\n`,
    'src/dictionaries/all.ts': allFile(),
  },
  'npm run dictionaries',
);
