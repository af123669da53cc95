import { pino, type Logger as PinoLogger, type LoggerOptions } from 'pino';

/** What the library logs through. A pino logger is one. */
export type Logger = Pick<PinoLogger, 'debug' | 'error' | 'info' | 'warn'>;

export type LoggerOption = Logger | LoggerOptions | undefined;

/** A pino logger as it is; pino options make one; nothing logs nothing. */
export function loggerFrom(option: LoggerOption): Logger {
  if (option === undefined) return pino({ enabled: false });
  return isLogger(option) ? option : pino(option);
}

export function isLogger(option: object): option is Logger {
  return ['debug', 'error', 'info', 'warn'].every(
    (level) => typeof Reflect.get(option, level) === 'function',
  );
}
