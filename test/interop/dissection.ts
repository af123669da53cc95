import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { capture } from './tshark.js';

/** An AVP as tshark shows it. */
export interface DissectedAvp {
  /** Undefined where its dictionary does not know the AVP. */
  readonly name: string | undefined;
  readonly code: number;
  readonly vendorId: number;
  /** Its data as hexadecimal digits. */
  readonly data: string;
  /** Its value in words; undefined where it shows none. */
  readonly shown: string | undefined;
  /** Undefined where it is no group. */
  readonly members: readonly DissectedAvp[] | undefined;
  /** What its experts say of this AVP alone. */
  readonly notes: readonly string[];
}

/** An element of PDML, the XML in which tshark writes everything that it knows. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** The AVPs of each message, by tshark's own dictionary. */
export async function dissectTrees(messages: readonly Buffer[]): Promise<(readonly DissectedAvp[])[]> {
  const directory = await mkdtemp(join(tmpdir(), 'dissection-'));
  try {
    const file = join(directory, 'messages.pcap');
    await writeFile(file, capture(messages));
    const { stdout } = await promisify(execFile)('tshark', ['-r', file, '-n', '-T', 'pdml'], {
      env: { ...process.env, WIRESHARK_CONFIG_DIR: directory },
      maxBuffer: 2 ** 30,
    });
    const packets = stdout.split('<packet>').slice(1);
    return packets.map((packet) => avpsIn(diameterOf(packet).children));
  } finally {
    await rm(directory, { recursive: true });
  }
}

function diameterOf(packet: string): Element {
  const start = packet.indexOf('<proto name="diameter"');
  const end = packet.indexOf('</proto>', start);
  const [diameter] = elementsOf(packet.slice(start, end));
  if (start < 0 || diameter === undefined) throw new Error('a message was not dissected as Diameter');
  return diameter;
}

function elementsOf(xml: string): Element[] {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  for (const [tag, isEnd, , attributes = '', isEmpty] of xml.matchAll(
    /<(\/?)(field|proto)((?: [\w.]+="[^"]*")*)(\/?)>/g,
  )) {
    if (tag === '') continue;
    if (isEnd === '/') {
      open.pop();
      continue;
    }
    const element: Element = { name: '', attributes: attributesOf(attributes), children: [] };
    open.at(-1)?.children.push(element);
    if (isEmpty !== '/') open.push(element);
  }
  return root.children;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([\w.]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity] ?? ''),
  ]);
  return Object.fromEntries(pairs) as Record<string, string>; // names and values, as made above
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The fields of an AVP that are not its value. */
const framing = /^diameter\.(avp\.(code|flags|len|vendorId|pad|data)|flags\b)/;

function avpsIn(elements: readonly Element[]): DissectedAvp[] {
  return elements.filter(({ attributes }) => attributes['name'] === 'diameter.avp').map(avpOf);
}

function avpOf({ attributes, children }: Element): DissectedAvp {
  const [, name, code = ''] = /^AVP: (.*?)\((\d+)\)/.exec(attributes['showname'] ?? '') ?? [];
  const raw = attributes['value'] ?? '';
  const hasVendor = (Number.parseInt(raw.slice(8, 10), 16) & 0x80) !== 0;
  const length = Number.parseInt(raw.slice(10, 16), 16);
  const value = children.find(({ attributes: { name: field = '' } }) => field !== '' && !framing.test(field));
  const members = value === undefined ? [] : avpsIn(value.children);
  return {
    name: name === 'Unknown' ? undefined : name,
    code: Number(code),
    vendorId: hasVendor ? Number.parseInt(raw.slice(16, 24), 16) : 0,
    data: raw.slice(hasVendor ? 24 : 16, length * 2),
    shown: shownOf(value),
    members: members.length > 0 ? members : undefined,
    notes: notesIn(children),
  };
}

/** Of an Address, what stands behind its family. */
function shownOf(value: Element | undefined): string | undefined {
  const address = value?.children.find(
    ({ attributes }) => attributes['name']?.endsWith('.addr_family') === false,
  );
  const isAddress = value?.children.some(({ attributes }) => attributes['name']?.endsWith('.addr_family'));
  return isAddress === true ? address?.attributes['show'] : value?.attributes['show'];
}

/** Of an AVP, without those of its members. */
function notesIn(elements: readonly Element[]): string[] {
  return elements.flatMap(({ attributes, children }) => {
    if (attributes['name'] === 'diameter.avp') return [];
    const own = attributes['name'] === '_ws.expert.message' ? [attributes['show'] ?? ''] : [];
    return [...own, ...notesIn(children)];
  });
}
