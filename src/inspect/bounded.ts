import { printable } from '../phrases.js';

export const maxTextLength = 500;

/**
 * Makes texts of peers harmless: shortens them, so that a page stays small, and removes characters
 * that would reverse the direction of their line.
 */
export function bounded(text: string, length = maxTextLength): string {
  return printable(text.length <= length ? text : `${text.slice(0, length - 1)}…`);
}
