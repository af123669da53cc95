import { pino, type LoggerOptions } from 'pino';
import { InvalidConfigError } from '../errors.js';

/** @inline */
type Log = (fields: object, message: string) => void;

/** The logger that the library writes to. A pino logger fits. */
export interface Logger {
  readonly debug: Log;
  readonly info: Log;
  readonly warn: Log;
  readonly error: Log;
  /** Makes the logger of one connection, whose lines all have its `address`. Without it, each line gets the field. */
  child?(fields: { readonly address: string }): Logger;
  /** Whether lines of a level are written at all. Without it, all are. */
  isLevelEnabled?(level: LogLevel): boolean;
  /** If it changes, the connections get new child loggers, which have the new level. */
  readonly level?: string;
}

/** @inline */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export type LoggerOption = Logger | LoggerOptions | undefined;

const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** Children are made again when they are needed: 10 000 connections need not hold one each. */
const maxChildren = 256;

/** The logger that a client writes to now, and its children. Never throws, whatever the logger does. */
export class LogTarget {
  /** As it was given. */
  #given: Logger | undefined;
  /** The same, or a child of it with another level. */
  #logger: Logger | undefined;
  /** By address. */
  readonly #children = new Map<string, Logger>();
  #levelOfChildren: string | undefined;

  /** Throws an `InvalidConfigError`. */
  constructor(option: LoggerOption) {
    this.#given = madeFrom(option);
    this.#logger = this.#given;
  }

  /**
   * Makes what an option asks for, and returns what lets it take effect. Options of pino that hold nothing but a `level` set
   * the level of the present logger. Throws an `InvalidConfigError`.
   */
  prepare(option: LoggerOption): () => void {
    const present = this.#given;
    const level = levelOnly(option);
    // A child: the program's own logger keeps its level.
    const isLevel = level !== undefined && present !== undefined;
    const made = isLevel ? attempt(() => withLevel(present, level)) : madeFrom(option);
    return () => {
      this.#children.clear();
      this.#logger = made;
      if (!isLevel) this.#given = made;
    };
  }

  isEnabled(level: LogLevel): boolean {
    try {
      return this.#logger !== undefined && (this.#logger.isLevelEnabled?.(level) ?? true);
    } catch {
      return true;
    }
  }

  write(level: LogLevel, address: string | undefined, fields: object, message: string): void {
    const logger = this.#logger;
    if (logger === undefined) return;
    const child = address === undefined ? logger : this.#childOf(logger, address);
    try {
      if (child === undefined) logger[level]({ address, ...fields }, message);
      else child[level](fields, message);
    } catch {
      // There is no other place to report this.
    }
  }

  /** Undefined if the logger makes no children. */
  #childOf(logger: Logger, address: string): Logger | undefined {
    try {
      if (this.#levelOfChildren !== logger.level) this.#children.clear();
      this.#levelOfChildren = logger.level;
      const known = this.#children.get(address);
      if (known !== undefined) return known;
      const child = logger.child?.({ address });
      if (child === undefined || !isLogger(child)) return undefined;
      const [oldest] = this.#children.keys();
      if (this.#children.size >= maxChildren && oldest !== undefined) this.#children.delete(oldest);
      this.#children.set(address, child);
      return child;
    } catch {
      return undefined;
    }
  }
}

function madeFrom(option: LoggerOption): Logger | undefined {
  return option === undefined || isLogger(option) ? option : attempt(() => pino(option));
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

function withLevel(logger: Logger, level: string): Logger {
  // A child of pino takes options as well, which a logger need not have.
  const { child } = logger as {
    readonly child?: (fields: object, options: { readonly level: string }) => unknown;
  };
  if (typeof child !== 'function') {
    throw new TypeError('the present logger has no level that could be set, since it is no pino logger');
  }
  const made = child.call(logger, {}, { level });
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
