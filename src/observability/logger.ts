import { pino, type LoggerOptions } from 'pino';

/** @inline */
type Log = (fields: object, message: string) => void;

/** The logger that the library writes to. A pino logger fits. */
export interface Logger {
  readonly debug: Log;
  readonly info: Log;
  readonly warn: Log;
  readonly error: Log;
}

export type LoggerOption = Logger | LoggerOptions | undefined;

const levels = ['debug', 'info', 'warn', 'error'] as const;

/** Returns the given logger, makes one from pino options, or makes a silent one. Errors of the logger are swallowed. */
export function loggerFrom(option: LoggerOption): Logger {
  if (option === undefined) return pino({ enabled: false });
  const target = isLogger(option) ? option : pino(option);
  const harmless =
    (level: (typeof levels)[number]): Log =>
    (fields, message) => {
      try {
        target[level](fields, message);
      } catch {
        // There is no other place to report this.
      }
    };
  return {
    debug: harmless('debug'),
    info: harmless('info'),
    warn: harmless('warn'),
    error: harmless('error'),
  };
}

function isLogger(option: object): option is Logger {
  return levels.every((level) => typeof Reflect.get(option, level) === 'function');
}

/** Either a complete logger or pino options. With half a logger some levels would be lost. */
export function isLoggerOption(option: object): option is NonNullable<LoggerOption> {
  return isLogger(option) || levels.every((level) => typeof Reflect.get(option, level) !== 'function');
}
