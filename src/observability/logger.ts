import { pino, type LoggerOptions } from 'pino';
import { InvalidConfigError } from '../errors.js';

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

/** The logger of a client. What it writes to may be replaced. */
export interface ClientLogger extends Logger {
  /**
   * Makes what an option asks for, and returns what lets it take effect. Options of pino that hold nothing but a `level` set
   * the level of the present logger. Throws an `InvalidConfigError`.
   */
  readonly prepare: (option: LoggerOption) => () => void;
}

/** Returns the given logger, makes one from pino options, or makes a silent one. Errors of the logger are swallowed. */
export function loggerFrom(option: LoggerOption): ClientLogger {
  let given = madeFrom(option);
  let target = given;
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
    prepare: (next) => {
      const level = levelOnly(next);
      // A child: the program's own logger keeps its level.
      const isLevel = level !== undefined && given !== silent;
      const made = isLevel ? attempt(() => withLevel(given, level)) : madeFrom(next);
      return () => {
        target = made;
        if (!isLevel) given = made;
      };
    },
  };
}

const silent: Logger = pino({ enabled: false });

function madeFrom(option: LoggerOption): Logger {
  if (option === undefined) return silent;
  return isLogger(option) ? option : attempt(() => pino(option));
}

function attempt(make: () => Logger): Logger {
  try {
    return make();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidConfigError('logger', `logger cannot be made: ${reason}`, { cause: error });
  }
}

/** The level, of options that hold nothing else. */
function levelOnly(option: LoggerOption): string | undefined {
  if (option === undefined || isLogger(option)) return undefined;
  const { level, ...others } = option;
  return Object.keys(others).length === 0 ? level : undefined;
}

function withLevel(logger: Logger & { readonly child?: unknown }, level: string): Logger {
  const { child } = logger;
  if (typeof child !== 'function') {
    throw new TypeError('the present logger has no level that could be set, since it is no pino logger');
  }
  const made: unknown = child.call(logger, {}, { level });
  if (typeof made === 'object' && made !== null && isLogger(made)) return made;
  throw new TypeError('the present logger gave no child');
}

function isLogger(option: object): option is Logger {
  return levels.every((level) => typeof Reflect.get(option, level) === 'function');
}

/** Either a complete logger or pino options. With half a logger some levels would be lost. */
export function isLoggerOption(option: object): option is NonNullable<LoggerOption> {
  return isLogger(option) || levels.every((level) => typeof Reflect.get(option, level) !== 'function');
}
