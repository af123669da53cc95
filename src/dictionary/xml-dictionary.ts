import { InvalidConfigError } from '../errors.js';
import { printable } from '../phrases.js';
import type { LoadedEntries } from './loaded-entries.js';

/** An element as the parser gives it. */
interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (object | XmlElement)[];
}

/** Returns a document, whose children are its elements. */
export type XmlParser = (text: string) => { readonly children: readonly object[] };

const maxElements = 100_000;
const maxDepth = 16;
/** What the parser says quotes names of any length. */
const maxProblemLength = 300;

/** Reads vendors and types; what it returns reads AVPs and commands, of Wireshark or go-diameter. */
export function readXml(text: string, parse: XmlParser, entries: LoadedEntries): () => void {
  const elements = elementsIn(parsed(text, parse));
  for (const { attributes, name } of elements) {
    if (name === 'vendor') {
      const { code, id, 'vendor-id': vendorId } = attributes;
      const vendor = vendorId ?? attributes['name'];
      if (vendor !== undefined) entries.addVendor(vendor, code ?? id);
    } else if (name === 'typedefn') {
      const { 'type-name': type, 'type-parent': parent } = attributes;
      if (type !== undefined && parent !== undefined) entries.addType(type, parent);
    }
  }
  return () => {
    for (const element of elements) {
      if (element.name === 'avp') readAvp(element, entries);
      else if (element.name === 'command') {
        entries.addCommand(element.attributes['name'], element.attributes['code'], element.applicationId);
      }
    }
  };
}

/** A file that another one includes has several roots, which no document has. */
function parsed(text: string, parse: XmlParser): readonly object[] {
  const isDocument = text.includes('<!DOCTYPE');
  try {
    return parse(isDocument ? text : `<included>${text.replace(/^<\?xml .*?\?>/, '')}</included>`).children;
  } catch (cause) {
    const isDeep = cause instanceof RangeError;
    const [problem = ''] = cause instanceof Error ? cause.message.split('\n') : [];
    const why = isDeep ? 'its elements are nested too deep' : printable(problem.slice(0, maxProblemLength));
    throw new InvalidConfigError('dictionary', `dictionary must be XML that can be read: ${why}`, { cause });
  }
}

interface PlacedElement extends XmlElement {
  /** Of the `application` that it is in; otherwise 0. */
  readonly applicationId: string | number;
}

/** All elements, in the order of the text. */
function elementsIn(roots: readonly object[]): readonly PlacedElement[] {
  const all: PlacedElement[] = [];
  const visit = (nodes: readonly object[], applicationId: string | number, depth: number) => {
    if (depth > maxDepth) {
      throw InvalidConfigError.wrong('dictionary', `elements of at most ${maxDepth} levels`, depth);
    }
    for (const node of nodes) {
      if (!isElement(node)) continue;
      if (all.length === maxElements) {
        throw InvalidConfigError.wrong('dictionary', `at most ${maxElements} elements`, `${maxElements + 1}`);
      }
      all.push({ name: node.name, attributes: node.attributes, children: node.children, applicationId });
      const { id = applicationId } = node.name === 'application' ? node.attributes : {};
      visit(node.children, id, depth + 1);
    }
  };
  visit(roots, 0, 0);
  return all;
}

function isElement(node: object): node is XmlElement {
  return 'attributes' in node && 'name' in node && 'children' in node;
}

function readAvp({ attributes, children }: XmlElement, entries: LoadedEntries): void {
  const parts = children.filter(isElement);
  const data = parts.find(({ name }) => name === 'data');
  const type = parts.find(({ name }) => name === 'type')?.attributes['type-name'];
  const isGroup = parts.some(({ name }) => name === 'grouped');
  const { mandatory, must } = attributes;
  entries.addAvp({
    name: attributes['name'],
    code: attributes['code'],
    vendorId: entries.vendorId(attributes['vendor-id'], attributes['name']),
    type: isGroup ? 'Grouped' : (data?.attributes['type'] ?? type ?? 'OctetString'),
    isMandatory: mandatory === 'must' || (must?.includes('M') ?? false),
    values: [...parts, ...(data?.children.filter(isElement) ?? [])]
      .filter(({ name }) => name === 'enum' || name === 'item')
      .map((value) => ({ name: value.attributes['name'], code: value.attributes['code'] })),
  });
}
