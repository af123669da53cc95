import { Dictionary } from '../dictionary/dictionary.js';
import * as is from '../options/option-types.js';

/** The fields of the option `flightRecorder`; docs/options.md takes these comments as they are. */
export const flightRecorderTable = {
  /**
   * The directory that a file is written into when a connection fails. It is made if there is none,
   * within one that exists. Default: none; files are
   * written by `connection.dump` alone.
   */
  directory: is.optional(
    'the name of a directory',
    (value): value is string => typeof value === 'string' && value !== '' && !value.includes('\0'),
  ),
  /** The most files that the recorder leaves in the directory; the oldest of its own are removed. */
  maxFiles: is.integer(100, 1, 10_000),
  /** The most bytes that its files take in the directory; the oldest of its own are removed. Default 100 MiB. */
  maxBytes: is.integer(104_857_600, 65_536, Number.MAX_SAFE_INTEGER),
  /** Bytes of messages that are kept, per connection. The memory is taken as messages come. Default 64 KiB. */
  ringBytes: is.integer(65_536, 4_096, 16_777_216),
  /** Keep the messages of applications, too. If false, CER, CEA, DWR, DWA, DPR and DPA alone are kept. */
  applicationMessages: is.boolean(false),
  /** Overwrite what is sensitive, and AVPs that `dictionary` does not know, in what is written. */
  redact: is.boolean(true),
  /**
   * Says which AVPs are sensitive, for example `dictionary` of `diameter-client/dictionaries/all`. Default: the base
   * protocol, so that AVPs of applications are overwritten.
   */
  dictionary: is.optional(
    'a Dictionary of diameter-client/dictionary',
    (value): value is Dictionary => value instanceof Dictionary,
  ),
} as const;

export type RecorderOptions = is.Values<typeof flightRecorderTable>;

/** Off unless it is given; what is not given of it keeps its default. */
export const flightRecorderOption: is.Option<RecorderOptions | undefined> = {
  fallback: undefined,
  parse: (value, field) => is.parseTable(flightRecorderTable, value, `${field}.`),
};

/** As a user gives it. */
export interface GivenRecorderOptions {
  /** Keeps the last messages of each connection. Default: off. */
  readonly flightRecorder?: Partial<RecorderOptions>;
}
