/** Texts of peers are cut: nobody reads more, and a page should not hold more. */
export const maxTextLength = 500;

export function bounded(text: string, length = maxTextLength): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
