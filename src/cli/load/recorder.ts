import type { build, Histogram, JsHistogram } from 'hdr-histogram-js';
import { resultOf } from '../../dictionary/results.js';
import { DiameterError } from '../../errors.js';
import { messageOf } from '../../phrases.js';
import { offsetOfAvp, plainHeaderBytes } from '../../protocol/avp-layout.js';
import { AvpCode } from '../../protocol/base-avps.js';
import { ResultCode } from '../../protocol/codes.js';
import { HEADER_BYTES, uint32At } from '../../protocol/header.js';
import type { DiameterMessage } from '../../protocol/message.js';
import type { RawLog } from './raw-log.js';

/** How often something happened, and an example of what was said. */
export interface Tally {
  count: number;
  readonly example: string;
}

/** A peer can send any Result-Code. */
const maxKinds = 100;
const others = 'others';
/** An hour; what takes longer counts as that. */
const maxMicros = 3_600_000_000;
const shortMicros = 65_536;
const resultCodeBytes = 12;

/** Counts what came of requests, and how long they took, in bounded memory. Times are of `performance.now()`. */
export class Recorder {
  /** Microseconds of all requests that were answered. */
  readonly latency: Histogram;
  /** By result, of what was answered. */
  readonly results = new Map<string, Tally>();
  /** By code of the error, of what was not. */
  readonly errors = new Map<string, Tally>();
  /** Answered with success. */
  successes = 0;
  answers = 0;
  failures = 0;
  lastEnd = 0;
  /** Since it was last looked at, what is not in {@link #short}. */
  readonly #recent: Histogram;
  /** How many took so many microseconds: to find the place in a histogram takes longer than the rest. */
  readonly #short = new Uint32Array(shortMicros);
  /** Where answers had their Result-Code last time. */
  #resultOffset = HEADER_BYTES;
  readonly #from: number;
  readonly #log: RawLog | undefined;
  #isOver = false;

  /** Requests that were due before `from` are of the warm-up and not counted. */
  constructor(buildHistogram: typeof build, from: number, log: RawLog | undefined) {
    const request = {
      bitBucketSize: 32,
      autoResize: false,
      lowestDiscernibleValue: 1,
      highestTrackableValue: maxMicros,
      numberOfSignificantValueDigits: 3,
    } as const;
    this.latency = buildHistogram(request);
    this.#recent = buildHistogram(request);
    this.#from = from;
    this.#log = log;
  }

  get total(): number {
    return this.answers + this.failures;
  }

  answered(due: number, start: number, end: number, answer: DiameterMessage): void {
    if (due < this.#from || this.#isOver) return;
    this.answers++;
    this.lastEnd = end;
    const micros = Math.round((end - due) * 1000);
    if (micros >= 0 && micros < shortMicros) this.#short[micros] = (this.#short[micros] ?? 0) + 1;
    else this.#recent.recordValue(Math.min(maxMicros, Math.max(0, micros)));
    const code = this.#resultCodeOf(answer);
    if (code === ResultCode.DIAMETER_SUCCESS) this.successes++;
    else this.#noteResult(answer);
    this.#log?.write(due, start, end, code === undefined ? 'answered' : String(code));
  }

  failed(due: number, start: number, end: number, error: unknown): void {
    if (due < this.#from || this.#isOver) return;
    this.failures++;
    const code = error instanceof DiameterError ? error.code : 'ERROR';
    tally(this.errors, code, () => messageOf(error));
    this.#log?.write(due, start, end, code);
  }

  /** The times since the last call; they are part of {@link latency} from now on. */
  takeRecent<Result>(look: (recent: Histogram) => Result): Result {
    for (let micros = 0; micros < shortMicros; micros++) {
      const count = this.#short[micros] ?? 0;
      if (count > 0) this.#recent.recordValueWithCount(micros, count);
    }
    this.#short.fill(0);
    const result = look(this.#recent);
    this.latency.add(this.#recent);
    this.#recent.reset();
    return result;
  }

  /** What ends later is not counted. */
  end(): void {
    this.takeRecent(() => {});
    if (this.successes > 0) {
      const success = `${ResultCode.DIAMETER_SUCCESS} DIAMETER_SUCCESS`;
      this.results.set(success, { count: this.successes, example: '' });
    }
    this.#isOver = true;
  }

  /** How many times were between two, in microseconds. */
  countBetween(from: number, to: number): number {
    // The histogram without WebAssembly, as it was made above.
    const histogram = this.latency as JsHistogram;
    let count = 0;
    for (let index = 0; index < histogram.countsArrayLength; index++) {
      const value = histogram.valueFromIndex(index);
      if (value >= to) break;
      if (value >= from) count += histogram.getCountAtIndex(index);
    }
    return count;
  }

  /** As `answer.resultCode`, at the place where it was in the answer before. */
  #resultCodeOf(answer: DiameterMessage): number | undefined {
    const { buffer, end, start } = answer.place;
    let at = start + this.#resultOffset;
    if (!isResultCode(buffer, at, end)) {
      at = offsetOfAvp(buffer, start + HEADER_BYTES, end, AvpCode.resultCode);
      if (!isResultCode(buffer, at, end)) return undefined;
      this.#resultOffset = at - start;
    }
    return uint32At(buffer, at + plainHeaderBytes);
  }

  #noteResult(answer: DiameterMessage): void {
    const { code, errorMessage = '', isSuccess, name } = resultOf(answer);
    if (isSuccess) this.successes++;
    const label = code === 0 ? 'no Result-Code' : name === String(code) ? name : `${code} ${name}`;
    tally(this.results, label, () => errorMessage);
  }
}

function isResultCode(buffer: Buffer, at: number, end: number): boolean {
  if (at < 0 || at + resultCodeBytes > end) return false;
  const isOfIetf = (uint32At(buffer, at + 4) & 0x80ff_ffff) === resultCodeBytes;
  return isOfIetf && uint32At(buffer, at) === AvpCode.resultCode;
}

function tally(into: Map<string, Tally>, key: string, example: () => string): void {
  const known = into.get(key);
  if (known !== undefined) known.count++;
  else if (into.size < maxKinds) into.set(key, { count: 1, example: example() });
  else into.set(others, { count: (into.get(others)?.count ?? 0) + 1, example: '' });
}
