import { once } from 'node:events';
import { request, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as secureRequest, type RequestOptions } from 'node:https';
import { connect, type Socket } from 'node:net';
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
    requestOf(url, options, (response) => {
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

/** A view with TLS needs `ca` in the options. */
function requestOf(
  url: string,
  options: RequestOptions,
  onResponse?: (response: IncomingMessage) => void,
): ClientRequest {
  return (url.startsWith('https:') ? secureRequest : request)(url, options, onResponse);
}

/** A bare socket to a view, for what no HTTP client would send. */
export function openSocket(url: string): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined);
  onTestFinished(() => void socket.destroy());
  return socket;
}

/** All that comes until the other side is done. */
export async function readAll(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')));
  await once(socket, 'close');
  return text;
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

  constructor(url: string, options: RequestOptions = {}) {
    this.ended = this.#read(url, options).catch(() => undefined);
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

  async #read(url: string, options: RequestOptions): Promise<void> {
    const asked = requestOf(url, { ...options, agent: false, signal: this.#abort.signal }).end();
    // 'response' has one argument.
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    const decoder = new TextDecoder();
    const chunks: AsyncIterable<Uint8Array> = response;
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
