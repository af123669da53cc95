/** The pages of the applications in the documentation site: commands and groups, field by field, from their descriptors. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Application } from '../src/dictionary/application.js';
import type { Field, Layout } from '../src/dictionary/layout.js';
import { textOf } from './generated.js';

const folder = 'src/dictionaries/';

/** As far as these pages need it: the message types of a command have layouts that only the library sees. */
interface DescribedCommand {
  readonly name: string;
  readonly code: number;
  readonly application: Application;
  readonly request: { readonly name: string; readonly layout: Layout };
  readonly answer: { readonly name: string; readonly layout: Layout };
}

interface EntryPoint {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Pages by their path in the site. */
export async function applicationPages(): Promise<Map<string, string>> {
  const names = readdirSync(fileURLToPath(new URL(`../${folder}`, import.meta.url)))
    .filter((name) => name.endsWith('.ts') && name !== 'all.ts')
    .map((name) => name.slice(0, -'.ts'.length));
  const rows: string[] = [];
  const pages = new Map<string, string>();
  for (const name of names) {
    const [, original] = /^export \* from '\.\/(.*)\.js';$/m.exec(textOf(`${folder}${name}.ts`)) ?? [];
    const file = new URL(`../${folder}${name}.js`, import.meta.url).href;
    const exports = (await import(file)) as EntryPoint['exports']; // every module is an object
    const commands = commandsOf(exports);
    const application = applicationOf(exports, commands);
    rows.push(
      `| [\`${name}\`](${original ?? name}.md) | ${application?.name ?? 'Base protocol'} | ${application?.applicationId ?? 0} | ` +
        `${commands.map(([, command]) => command.name).join(', ')} |`,
    );
    if (original === undefined) pages.set(`applications/${name}.md`, pageOf({ name, exports }));
  }
  pages.set(
    'applications/index.md',
    `# Applications

An entry point \`diameter-client/dictionaries/NAME\` for each application. [Messages by name](../docs/messages.md) tells how to
use them.

| Entry point | Application | Application-Id | Commands |
|---|---|---|---|
${rows.join('\n')}
`,
  );
  return pages;
}

function commandsOf(exports: EntryPoint['exports']): readonly (readonly [string, DescribedCommand])[] {
  return Object.entries(exports).flatMap(([name, value]) =>
    isCommand(value) ? [[name, value] as const] : [],
  );
}

function applicationOf(
  exports: EntryPoint['exports'],
  [first]: readonly (readonly [string, DescribedCommand])[],
): Application | undefined {
  return Object.values(exports).find(isApplication) ?? first?.[1].application;
}

function pageOf({ exports, name }: EntryPoint): string {
  const commands = commandsOf(exports);
  const application = applicationOf(exports, commands);
  const groups = groupsOf(commands.flatMap(([, { answer, request }]) => [request.layout, answer.layout]));
  const enumerations = new Map(
    Object.entries(exports).flatMap(([constant, value]) =>
      isEnumeration(value) ? [[value, constant] as const] : [],
    ),
  );
  const tableOf = (layout: Layout) => fieldsTable(layout, enumerations);
  return [
    `# \`${name}\`: ${application?.name ?? 'base protocol'}`,
    `Entry point \`diameter-client/dictionaries/${name}\`. Application-Id ${application?.applicationId ?? 0}, vendor ` +
      `${application?.vendorId ?? 0}. [Messages by name](../docs/messages.md) tells how to use it.`,
    ...commands.flatMap(([constant, { answer, code, request }]) => [
      `## ${constant}`,
      `Command code ${code}.`,
      `### ${request.name}`,
      tableOf(request.layout),
      `### ${answer.name}`,
      tableOf(answer.layout),
    ]),
    ...(groups.size === 0 ? [] : ['## Groups']),
    ...[...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([title, layout]) => [`### ${title}`, tableOf(layout)]),
    ...(enumerations.size === 0 ? [] : ['## Constants', enumerationsTable(enumerations)]),
    '',
  ].join('\n\n');
}

/** All groups that messages contain, at any depth, by the names of their AVPs. */
function groupsOf(layouts: readonly Layout[]): ReadonlyMap<string, Layout> {
  const groups = new Map<string, Layout>();
  const waiting = [...layouts];
  for (let layout = waiting.pop(); layout !== undefined; layout = waiting.pop()) {
    for (const { avp, layout: members, type } of layout.fields.filter((field) => field.type === 'Grouped')) {
      if (type !== 'Grouped' || groups.has(avp.name)) continue;
      groups.set(avp.name, members);
      waiting.push(members);
    }
  }
  return groups;
}

type Enumerations = ReadonlyMap<object, string>;

function fieldsTable({ fields }: Layout, enumerations: Enumerations): string {
  if (fields.length === 0) return 'No fields of its own.';
  const rows = fields.map((field) => {
    const { avp, code, name, vendorId } = field;
    return `| \`${name}\` | ${avp.name} | ${vendorId === 0 ? '' : `${vendorId}:`}${code} | ${typeOf(field, enumerations)} | ${occurrenceOf(field)} |`;
  });
  return ['| Field | AVP | Code | Type | Occurs |', '|---|---|---|---|---|', ...rows].join('\n');
}

function typeOf({ avp, type }: Field, enumerations: Enumerations): string {
  if (type === 'Grouped') return `[Grouped](#${avp.name.toLowerCase()})`;
  const constants = avp.enumeration && enumerations.get(avp.enumeration);
  return constants === undefined ? avp.type : `${avp.type}, \`${constants}\``;
}

function occurrenceOf({ isMany, max, min }: Field): string {
  if (!isMany) return min === 0 ? 'optional' : 'required';
  if (Number.isFinite(max)) return `${min} to ${max}`;
  return min === 0 ? 'any number' : `at least ${min}`;
}

function enumerationsTable(enumerations: Enumerations): string {
  const rows = [...enumerations].map(([values, name]) => {
    const constants = Object.entries(values).map(([constant, value]) => `\`${constant}\` ${String(value)}`);
    return `| \`${name}\` | ${constants.join(', ')} |`;
  });
  return ['| Constants | Values |', '|---|---|', ...rows].join('\n');
}

function isCommand(value: unknown): value is DescribedCommand {
  return isObject(value) && 'request' in value && 'answer' in value;
}

function isApplication(value: unknown): value is Application {
  return isObject(value) && 'applicationId' in value && 'vendorSpecificApplicationId' in value;
}

function isEnumeration(value: unknown): value is object {
  return isObject(value) && Object.values(value).every((constant) => typeof constant === 'number');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
