import { mkdir, readdir } from 'node:fs/promises';
import { context } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import type { DiameterClient, DiameterClientOptions } from 'diameter-client';
import { registerMetrics } from 'diameter-client/metrics';
import { instrument } from 'diameter-client/opentelemetry';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import type { Faults } from './faults.js';
import type { Ledger } from './ledger.js';

/** What was told of a client, as counts only. */
export interface Told {
  readonly scrapes: number;
  readonly series: number;
  readonly spans: number;
  readonly lines: number;
  readonly dumps: number;
}

const scrapeMs = 1_000;
const maxDumps = 20;
/** Base messages fill it within a minute; a larger one would still grow when memory is measured. */
const ringBytes = 4_096;
/** The sets of labels, too, come one by one for minutes; so many are there within seconds, and the rest is told as `other`. */
const maxSeries = 8_000;

const requestCount = /^diameter_client_request_duration_seconds_count\b.* (\d+)$/gm;

/** Metrics that are scraped, spans that are exported, logs at debug and a flight recorder. */
export class Attachments {
  readonly options: Pick<DiameterClientOptions, 'logger' | 'flightRecorder'>;
  readonly #directory: string;
  readonly #faults: Faults;
  readonly #register = new Registry();
  readonly #exporter = new InMemorySpanExporter();
  readonly #ends: (() => void)[] = [];
  #callSpans = 0;
  #spans = 0;
  #lines = 0;
  #scrapes = 0;
  #series = 0;

  /** `directory`: for the files of the flight recorder. */
  constructor(directory: string, faults: Faults) {
    this.#directory = directory;
    this.#faults = faults;
    const stream = { write: () => void this.#lines++ };
    this.options = {
      logger: pino({ level: 'debug' }, stream),
      flightRecorder: { directory, maxFiles: maxDumps, ringBytes },
    };
  }

  attach(client: DiameterClient): void {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    const spanProcessors = [new SimpleSpanProcessor(this.#exporter)];
    const tracer = new BasicTracerProvider({ spanProcessors }).getTracer('soak');
    const timer = setInterval(() => {
      this.empty();
      void this.#scrape();
    }, scrapeMs);
    this.#ends.push(
      () => clearInterval(timer),
      registerMetrics(client, { register: this.#register, maxSeries }),
      instrument(client, { tracer }),
      () => context.disable(),
    );
  }

  /** Takes the spans out of the memory of their exporter. */
  empty(): void {
    for (const { name } of this.#exporter.getFinishedSpans()) {
      this.#spans++;
      if (name === 'Command 272') this.#callSpans++;
    }
    this.#exporter.reset();
  }

  /** Once every call has settled: spans and metrics tell each of them, once, and nothing is left in the registry. */
  async settle(ledger: Ledger): Promise<Told> {
    const figures = await this.#scrape();
    this.empty();
    const calls = ledger.total('request') + ledger.total('send');
    let measured = 0;
    for (const [, count] of figures.matchAll(requestCount)) measured += Number(count);
    this.#check(this.#callSpans === calls, `${this.#callSpans} spans of ${calls} calls`);
    this.#check(measured === calls, `metrics of ${measured} of ${calls} calls`);
    for (const end of this.#ends.splice(0)) end();
    this.empty();
    const left = await this.#register.metrics();
    this.#check(left.trim() === '', 'metrics are left in the registry');
    await mkdir(this.#directory, { recursive: true });
    const dumps = (await readdir(this.#directory)).filter((name) => name.endsWith('.pcapng')).length;
    this.#check(dumps <= maxDumps, `${dumps} files of the flight recorder`);
    return {
      scrapes: this.#scrapes,
      series: this.#series,
      spans: this.#spans,
      lines: this.#lines,
      dumps,
    };
  }

  async #scrape(): Promise<string> {
    try {
      const figures = await this.#register.metrics();
      this.#scrapes++;
      this.#series = figures.match(/^[^#\n]/gm)?.length ?? 0;
      return figures;
    } catch (error) {
      this.#check(false, `a scrape failed: ${String(error)}`);
      return '';
    }
  }

  #check(holds: boolean, otherwise: string): void {
    this.#faults.check(holds, `what is attached: ${otherwise}`);
  }
}
