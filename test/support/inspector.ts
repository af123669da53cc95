import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import type { DiameterClient } from 'diameter-client';
import { startInspector, type InspectorOptions, type LiveView } from 'diameter-client/inspect';
import { onTestFinished } from 'vitest';
import { newsOf } from '../../src/client/diameter-client.js';

/** A live view that is closed at the end of the test. */
export async function makeView(client: DiameterClient, options?: InspectorOptions): Promise<LiveView> {
  const view = await startInspector(client, options);
  onTestFinished(() => view.close());
  return view;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** One request, with any headers: `fetch` would not let us lie in Host and Origin. */
export function ask(url: string, options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

export interface ServerEvent {
  readonly name: string;
  readonly data: unknown;
}

/** The events of one stream, as they come. */
export class EventReader {
  readonly events: ServerEvent[] = [];
  readonly ended: Promise<void>;
  readonly #abort = new AbortController();
  #seen = 0;
  #wake: () => void = () => {};

  constructor(url: string) {
    this.ended = this.#read(url).catch(() => undefined);
    onTestFinished(() => this.#abort.abort());
  }

  close(): void {
    this.#abort.abort();
  }

  /** The next event, not yet returned, that has this name and fits. */
  async next<Data>(name: string, fits: (data: Data) => boolean = () => true): Promise<Data> {
    for (;;) {
      for (const event of this.events.slice(this.#seen)) {
        this.#seen++;
        const data = event.data as Data; // the test knows what the event carries
        if (event.name === name && fits(data)) return data;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async #read(url: string): Promise<void> {
    const response = await fetch(url, { signal: this.#abort.signal });
    if (response.body === null) throw new Error('there is no body');
    const decoder = new TextDecoder();
    const chunks: AsyncIterable<Uint8Array> = response.body;
    let text = '';
    for await (const chunk of chunks) {
      text += decoder.decode(chunk, { stream: true });
      const parts = text.split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(part) ?? [];
        if (name !== undefined) this.events.push({ name, data: JSON.parse(data ?? '') });
      }
      this.#wake();
    }
  }
}

/** How many listeners the news of a client have gained since, and not lost again. */
export function countListeners(client: DiameterClient): () => number {
  const news = newsOf(client);
  const subscribe = news.subscribe.bind(news);
  let count = 0;
  news.subscribe = (listener) => {
    const stop = subscribe(listener);
    count++;
    return () => {
      stop();
      count--;
    };
  };
  return () => count;
}
