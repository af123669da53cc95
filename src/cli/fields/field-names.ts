import type { Field, Layout } from '../../dictionary/layout.js';
import { didYouMean } from '../../phrases.js';
import { wrongUsage } from '../exit-codes.js';

/** An AVP by its code, of vendor 0 unless one stands before it: `1407`, `10415/1407`. */
const byCode = /^(?:(\d{1,10})\/)?(\d{1,10})$/;

/** The code and vendor of a name that is no name. */
export function codeIn(name: string): { readonly code: number; readonly vendorId: number } | undefined {
  const [, vendorId = '0', code] = byCode.exec(name) ?? [];
  const found = { code: Number(code), vendorId: Number(vendorId) };
  return Object.values(found).every((value) => value <= 0xffff_ffff) ? found : undefined;
}

/** Upper and lower case, hyphens and underscores do not matter: `Visited-PLMN-Id` is `visitedPlmnId`. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, '');
}

/** The field with this name, or with this name of an AVP. `path` leads to what has the fields. */
export function fieldNamed(layout: Layout, name: string, path: string): Field {
  const exact = layout.byName.get(name);
  if (exact !== undefined) return exact;
  const wanted = plainName(name);
  const found = layout.fields.find(
    (field) => plainName(field.name) === wanted || plainName(field.avp.name) === wanted,
  );
  if (found !== undefined) return found;
  const names = layout.fields.map((field) => field.name);
  const nearest = didYouMean(name, names).trimEnd();
  const place = path === '' ? 'the request' : path;
  throw wrongUsage(
    `Unknown field "${within(path, name)}". ` +
      (nearest === '' ? `Fields of ${place}: ${listOf(names)}` : nearest) +
      (layout.isOpen
        ? ' (An AVP that is not listed has its code as name, such as 10415/1407=0x00f110.)'
        : ''),
  );
}

/** The path of a field. */
export function within(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** How many names an error or a template lists. */
export const maxListed = 60;

function listOf(names: readonly string[]): string {
  const others = names.length > maxListed ? ` and ${names.length - maxListed} more.` : '.';
  return names.slice(0, maxListed).join(', ') + others;
}
