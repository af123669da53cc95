import type { Logger } from 'diameter-client';

/** A line as a logger gets it. */
export interface LoggedLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly text: string;
  /** The stable name of the line. */
  readonly line: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A logger without children, and the lines that it has got. */
export function recordingLogger(): { readonly lines: LoggedLine[]; readonly logger: Logger } {
  const lines: LoggedLine[] = [];
  const at = (level: LoggedLine['level']) => (fields: object, text: string) =>
    lines.push({ level, text, line: String(Reflect.get(fields, 'line')), fields: { ...fields } });
  return { lines, logger: { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') } };
}

/** A logger of errors that no peer causes, however it behaves: what handlers, listeners and the library itself do wrong. */
export function programErrors(note: (fields: object, text: string) => void): Logger {
  const error = (fields: object, text: string) => {
    const line: unknown = Reflect.get(fields, 'line');
    if (line !== 'action-needed' && line !== 'action-still-needed') note(fields, text);
  };
  return { debug: () => {}, info: () => {}, warn: () => {}, error };
}
