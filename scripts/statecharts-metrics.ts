import type { Line, Note } from './statecharts-texts.js';

/** Pixels. The font is monospaced, so that no picture depends on the fonts of the machine that draws it. */
export const metrics = {
  text: 11,
  title: 13,
  line: 14,
  /** Between two notes of one block. */
  gap: 3,
  /** Between text and the border of its box. */
  pad: 10,
  /** The height of a state's title, the rule below it included. */
  head: 27,
  /** The height of the title of a frame. */
  frameHead: 24,
  /** Between two arrows that lead to the same state. */
  arrows: 14,
} as const;

/** The width of a character of the usual monospaced fonts, 0.6, and a little more. */
const advance = 0.61;

export function widthOf(text: string, size: number): number {
  return Math.ceil(text.length * size * advance);
}

export function lineWidth(line: Line): number {
  return widthOf(line.map(({ text }) => text).join(''), metrics.text);
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The room that notes take, one below the other. */
export function sizeOf(notes: readonly Note[]): Size {
  const lines = notes.flatMap((note) => note.lines);
  return {
    width: Math.max(0, ...lines.map(lineWidth)),
    height: lines.length * metrics.line + Math.max(0, notes.length - 1) * metrics.gap,
  };
}
