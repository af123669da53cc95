import { textOf } from './generated.js';

/** A field of a table of the source. */
export interface CommentedRow {
  readonly name: string;
  /** In one line. */
  readonly comment: string;
  /** The first line of its value, as written. */
  readonly value: string;
}

/** The rows of the object that begins in the line `header`: the fields at its first level, each below its comment. */
export function commentedRows(path: string, header: string): readonly CommentedRow[] {
  const source = textOf(path);
  const start = source.indexOf(header);
  const block = source.slice(start, source.indexOf('\n}', start));
  const indent = /^ +(?=\/\*\*|(?:readonly )?[\w'-]+\??:)/m.exec(block)?.[0];
  if (start < 0 || indent === undefined) throw new Error(`${path}: no rows below "${header}"`);
  const row = new RegExp(
    `(?:^${indent}/\\*\\*(?<comment>(?:(?!\\*/)[^])*)\\*/\\n)?^${indent}(?:readonly )?'?(?<name>[\\w-]+)'?\\??: *(?<value>.*)`,
    'gm',
  );
  return [...block.matchAll(row)].map(({ groups: fields }) => {
    const { comment, name = '', value = '' }: Readonly<Record<string, string | undefined>> = fields ?? {};
    if (comment === undefined) throw new Error(`${path}: ${name} has no comment`);
    const text = comment.replaceAll(/\n *\*/g, '').replaceAll(/\s+/g, ' ');
    return { name, comment: text.trim(), value };
  });
}
