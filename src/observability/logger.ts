import { pino, type LoggerOptions } from 'pino';

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

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export type LoggerOption = Logger | LoggerOptions | undefined;

const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** Children are made again when they are needed: 10 000 connections need not hold one each. */
const maxChildren = 256;

/** The logger that a client writes to now, and its children. Never throws, whatever the logger does. */
export class LogTarget {
  #logger: Logger | undefined;
  /** By address. */
  readonly #children = new Map<string, Logger>();
  #levelOfChildren: string | undefined;

  constructor(option: LoggerOption) {
    this.replace(option);
  }

  /** From now on lines go to this logger. */
  replace(option: LoggerOption): void {
    this.#children.clear();
    this.#logger = option === undefined || isLogger(option) ? option : pino(option);
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

function isLogger(option: object): option is Logger {
  return levels.every((level) => typeof Reflect.get(option, level) === 'function');
}

/** Either a complete logger or pino options. With half a logger some levels would be lost. */
export function isLoggerOption(option: object): option is NonNullable<LoggerOption> {
  return isLogger(option) || levels.every((level) => typeof Reflect.get(option, level) !== 'function');
}
