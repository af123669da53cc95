import { InvalidConfigError } from '../errors.js';
import { Dictionary } from './dictionary.js';
import { LoadedEntries } from './loaded-entries.js';
import { readJson } from './json-dictionary.js';
import { readXml, type XmlParser } from './xml-dictionary.js';

/** The largest dictionaries that are known have 1 MB. */
const maxLength = 8 * 1024 * 1024;
/** Tags of XML, or objects and arrays of JSON: twice the elements that are allowed. A parser takes seconds for millions. */
const maxOpenings = 200_000;

/**
 * Reads a dictionary at run time: the XML of Wireshark or go-diameter, or the JSON of freeDiameter. Several texts belong
 * together, as Wireshark's dictionary.xml and the files that it includes; later AVPs and commands take the place of earlier
 * ones with the same codes.
 *
 * XML needs the package `@rgrove/parse-xml`. A DOCTYPE is ignored: no entity is expanded and nothing is fetched.
 *
 * Rejects with an {@link InvalidConfigError} that names what is wrong; at most 8 MiB of text, 100 000 elements.
 */
export async function loadDictionary(text: string | readonly string[]): Promise<Dictionary> {
  const texts: readonly unknown[] = Array.isArray(text) ? text : [text];
  let length = 0;
  let openings = 0;
  for (const each of texts) {
    if (typeof each !== 'string') throw InvalidConfigError.wrong('dictionary', 'text', each);
    length += each.length;
    openings += openingsIn(each);
  }
  if (length > maxLength) {
    throw InvalidConfigError.wrong('dictionary', `text of at most ${maxLength} characters`, length);
  }
  if (openings > maxOpenings) {
    throw InvalidConfigError.wrong('dictionary', `text of at most ${maxOpenings} tags or brackets`, openings);
  }
  const entries = new LoadedEntries();
  // What one text declares, another may use.
  const readers = [];
  for (const each of texts as readonly string[]) {
    readers.push(await readerOf(each.replace(/^\uFEFF/, '').trimStart(), entries));
  }
  for (const readAvps of readers) readAvps();
  return new Dictionary().add(entries);
}

function openingsIn(text: string): number {
  const opening = text.trimStart().startsWith('{') ? /[[{]/g : /</g;
  let count = 0;
  while (count <= maxOpenings && opening.test(text)) count++;
  return count;
}

async function readerOf(text: string, entries: LoadedEntries): Promise<() => void> {
  if (text.startsWith('<')) return readXml(text, await loadParser(), entries);
  if (text.startsWith('{')) return readJson(text, entries);
  throw InvalidConfigError.wrong(
    'dictionary',
    'XML, which begins with <, or JSON, which begins with {',
    text,
  );
}

async function loadParser(): Promise<XmlParser> {
  try {
    const { parseXml } = await import('@rgrove/parse-xml');
    return (text) => parseXml(text, { ignoreUndefinedEntities: true });
  } catch (cause) {
    throw new Error(
      'loadDictionary needs the package @rgrove/parse-xml to read XML. Run: npm install @rgrove/parse-xml',
      { cause },
    );
  }
}
