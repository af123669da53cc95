import { createRequire } from 'node:module';
import type { InspectionEvent } from 'xstate';
import { parseTable, required } from '../options/option-types.js';
import { isSettled, sanitised } from './stately-events.js';

/** What `statelyInspector` takes. */
export interface StatelyOptions {
  /** Where a receiver of the Stately inspection protocol listens, for example `ws://127.0.0.1:4242`. */
  readonly url: string;
}

/** The bridge to a receiver. */
export interface StatelyInspector {
  /** For the option `inspect` of the client. */
  readonly inspect: (event: InspectionEvent) => void;
  /** Closes the socket and sends nothing more. */
  stop(): void;
}

/** What is used of the WebSocket that `@statelyai/inspect` brings along. */
interface Socket {
  readonly readyState: number;
  readonly bufferedAmount: number;
  on(event: 'open' | 'close' | 'error', listener: () => void): void;
  send(text: string): void;
  terminate(): void;
}

type SocketClass = new (url: string, options: { readonly handshakeTimeout: number }) => Socket;

const socketIsOpen = 1;
const dialTimeoutMs = 3_000;
const retryMs = 5_000;
/** A receiver that reads more slowly than machines move misses events rather than filling our memory. */
const maxBufferedBytes = 4_194_304;
/** The number of machines whose present state a receiver gets when it connects. */
const maxRemembered = 10_000;

const table = { url: required('', 'a URL that begins with ws:// or wss://', isWebSocketUrl) } as const;

/**
 * Sends every event and snapshot of the machines to a receiver of the Stately inspection protocol, through the optional
 * package `@statelyai/inspect`. Of a snapshot it tells the state, counters and messages, never the live objects of the
 * context. A receiver that cannot be reached is tried again every five seconds; the connections never notice.
 * Resolves when the receiver was reached for the first time, or could not be (3 s at most).
 *
 * Rejects with an `InvalidConfigError`, or with an `Error` where the package is not installed.
 */
export async function statelyInspector(options: StatelyOptions): Promise<StatelyInspector> {
  const { url } = parseTable(table, options, '');
  if (url === '') table.url.parse(undefined, 'url');
  const { createInspector, openSocket } = await load();
  const bridge = new Bridge(createInspector, () => openSocket(url));
  await bridge.wasDialled;
  return bridge;
}

function isWebSocketUrl(value: unknown): value is string {
  return typeof value === 'string' && /^wss?:\/\//i.test(value) && URL.canParse(value);
}

type CreateInspector = (adapter: { send(event: unknown): void }) => {
  readonly inspect: { next?: (event: InspectionEvent) => void };
};

async function load() {
  try {
    const { createInspector } = await import('@statelyai/inspect');
    // The package's own WebSocket inspector buffers without limit and cannot be stopped while it dials.
    const here = createRequire(import.meta.url);
    // A dependency of the package, found where the package finds it.
    const WebSocket = createRequire(here.resolve('@statelyai/inspect'))('ws') as SocketClass;
    return {
      createInspector,
      openSocket: (url: string) => new WebSocket(url, { handshakeTimeout: dialTimeoutMs }),
    };
  } catch (cause) {
    throw new Error(
      'statelyInspector needs the package @statelyai/inspect. Run: npm install @statelyai/inspect',
      {
        cause,
      },
    );
  }
}

class Bridge implements StatelyInspector {
  readonly #openSocket: () => Socket;
  readonly #convert: (event: InspectionEvent) => void;
  /** By session: what introduces the machine; it brings the snapshot of the moment when it is sent. */
  readonly #machines = new Map<string, InspectionEvent>();
  /** The receiver was reached, or could not be. */
  readonly wasDialled: Promise<void>;
  #socket: Socket;
  #retry: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(createInspector: CreateInspector, openSocket: () => Socket) {
    this.#openSocket = openSocket;
    const inspector = createInspector({ send: (event) => this.#send(event) });
    this.#convert = (event) => inspector.inspect.next?.(event);
    this.#socket = this.#dial();
    this.wasDialled = new Promise((resolve) => {
      this.#socket.on('open', resolve);
      this.#socket.on('close', resolve);
    });
  }

  readonly inspect = (event: InspectionEvent): void => {
    if (this.#isStopped) return;
    const safe = sanitised(event);
    if (safe === undefined) return;
    this.#remember(safe);
    if (this.#socket.readyState === socketIsOpen) this.#convert(safe);
  };

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#retry);
    this.#machines.clear();
    this.#socket.terminate();
  }

  /**
   * A receiver that connects late gets the present state first. Machines below a root, such as the transport, have
   * none.
   */
  #remember(event: InspectionEvent): void {
    const { sessionId } = event.actorRef;
    if (isSettled(event)) this.#machines.delete(sessionId);
    else if (
      event.type === '@xstate.actor' &&
      event.rootId === sessionId &&
      this.#machines.size < maxRemembered
    ) {
      this.#machines.set(sessionId, event);
    }
  }

  #dial(): Socket {
    const socket = this.#openSocket();
    socket.on('error', () => {}); // 'close' follows
    socket.on('open', () => {
      for (const machine of this.#machines.values()) this.#convert(machine);
    });
    socket.on('close', () => {
      if (this.#isStopped) return;
      this.#retry = setTimeout(() => {
        this.#socket = this.#dial();
      }, retryMs).unref();
    });
    return socket;
  }

  #send(event: unknown): void {
    if (this.#socket.readyState !== socketIsOpen || this.#socket.bufferedAmount > maxBufferedBytes) return;
    this.#socket.send(JSON.stringify(event));
  }
}
