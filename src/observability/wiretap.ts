import { Framer } from '../protocol/framer.js';
import { MAX_MESSAGE_BYTES } from '../protocol/header.js';
import { DiameterMessage } from '../protocol/message.js';
import type { Connection } from './connection-view.js';
import type { News } from './news.js';

/** Hears every message that crosses the socket, base messages included, in memory of their own. */
export type TapListener = (direction: 'sent' | 'received', message: DiameterMessage, at: number) => void;

/**
 * Shows every message that crosses the sockets of one connection, until the returned function is called: cuts the bytes
 * into messages a second time. What the listener throws is told as news.
 */
export function tap(
  news: News,
  connection: Connection,
  now: () => number,
  listener: TapListener,
): () => void {
  const tell = (direction: 'sent' | 'received') =>
    framerFor((message) => {
      try {
        listener(direction, message, now());
      } catch (error) {
        news.listenerFailed?.('a listener of the tap', error, connection);
      }
    });
  let received: Framer | undefined;
  return news.subscribe({
    stateEntered: (about, { to }) => {
      if (about === connection && to === 'CONNECTING') received = undefined; // another socket
    },
    bytesRead: (about, chunk, begun) => {
      if (about !== connection) return;
      if (received === undefined) {
        received = tell('received');
        if (begun !== undefined) received.push(begun);
      }
      received.push(chunk);
    },
    batchWritten: (about, buffers) => {
      // Each buffer begins and ends with a message.
      if (about === connection) for (const buffer of buffers) tell('sent').push(buffer);
    },
  });
}

function framerFor(see: (message: DiameterMessage) => void): Framer {
  return new Framer(
    {
      onFrame: (buffer, start, end) => see(new DiameterMessage(buffer, start, end)),
      onFramingFault: () => {},
    },
    MAX_MESSAGE_BYTES,
  );
}
