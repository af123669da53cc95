import type { ClientStats, Connection, DiameterClient } from 'diameter-client';

const summed = [
  'requests',
  'answers',
  'timeouts',
  'errors',
  'inFlight',
  'unmatchedAnswers',
  'messagesSent',
  'messagesReceived',
  'bytesSent',
  'bytesReceived',
] as const;

type Balance = Pick<ClientStats, 'requests' | 'answers' | 'timeouts' | 'errors' | 'inFlight'>;

/** The figures of a client, and of each connection that it ever had. */
export class Figures {
  readonly #client: DiameterClient;
  readonly #connections = new Set<Connection>();

  constructor(client: DiameterClient) {
    this.#client = client;
  }

  /** Connections that have ended keep their figures; the client's own hold the sum of all. */
  noteConnections(): void {
    for (const connection of this.#client.connections()) this.#connections.add(connection);
  }

  /** What does not add up. */
  wrong(): string[] {
    this.noteConnections();
    const all = [...this.#connections].map((connection) => connection.stats());
    const stats = this.#client.stats();
    const found = [stats, ...all].filter((balance) => !isBalanced(balance)).map(show);
    for (const figure of summed) {
      const sum = all.reduce((total, one) => total + one[figure], 0);
      if (stats[figure] !== sum) found.push(`${figure}: ${stats[figure]}, but ${sum} of all connections`);
    }
    return found;
  }
}

function isBalanced({ answers, errors, inFlight, requests, timeouts }: Balance): boolean {
  return requests === answers + timeouts + errors + inFlight;
}

function show({ answers, errors, inFlight, requests, timeouts }: Balance): string {
  return `${requests} requests, but ${answers} answers, ${timeouts} timeouts, ${errors} errors, ${inFlight} in flight`;
}
