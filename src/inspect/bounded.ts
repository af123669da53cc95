import { printable } from '../client/wording.js';

export const maxTextLength = 500;

/**
 * Texts of peers, made harmless: shortened, so that a page stays small; and without characters
 * that would turn the line around in which they stand.
 */
export function bounded(text: string, length = maxTextLength): string {
  return printable(text.length <= length ? text : `${text.slice(0, length - 1)}…`);
}
