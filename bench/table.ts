import type { Spread } from './statistics.js';

/** Columns to the right, as Markdown, so that a run can be put into a page as it is. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => `${'-'.repeat(width + 1)}:`).join('|')}|`;
  return [line(head), rule, ...rows.slice(1).map(line)].join('\n');
}

export function thousands(value: number): string {
  return Math.round(value).toLocaleString('en-US').replaceAll(',', ' ');
}

export function fixed(value: number, digits = 2): string {
  return value.toFixed(digits);
}

/** The middle half of the rounds. */
export function range({ high, low }: Spread, digits = 2): string {
  return `${low.toFixed(digits)}–${high.toFixed(digits)}`;
}
