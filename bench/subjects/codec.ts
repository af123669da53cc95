import { DiameterMessage, encodeMessage } from 'diameter-client';
import { Framer } from '../../src/protocol/framer.js';
import { creditControl, creditControlAvps, creditControlRequest } from '../messages.js';
import { operations, sumOf } from './operations.js';
import type { Subject } from './spec.js';

const chunkBytes = 64 * 1024;

/** Everything that reads and writes messages. */
export function codec(bytes: number): Subject {
  const avps = creditControlAvps(bytes);
  const request = creditControlRequest(bytes);
  const { applicationId, commandCode, requestNumber } = creditControl;
  const chunk = Buffer.alloc(Math.floor(chunkBytes / bytes) * bytes, request);
  let framed = 0;
  const framer = new Framer(
    { onFrame: (_, start) => void (framed += start), onFramingFault: () => {} },
    bytes,
  );

  return operations(
    {
      reference: { run: () => sumOf(request) },
      encode: { run: () => encodeMessage({ commandCode, applicationId, avps }).length },
      'build and encode': {
        run: () => encodeMessage({ commandCode, applicationId, avps: creditControlAvps(bytes) }).length,
      },
      header: { run: () => headerOf(new DiameterMessage(request)) },
      resultCode: { run: () => new DiameterMessage(request).resultCode ?? 0 },
      find: { run: () => new DiameterMessage(request).find(requestNumber)?.unsigned32() ?? 0 },
      avps: { run: () => new DiameterMessage(request).avps().length },
      frame: {
        run: () => {
          framer.push(chunk);
          return framed;
        },
        messages: chunk.length / bytes,
      },
    },
    { avps: avps.length },
  );
}

function headerOf(message: DiameterMessage): number {
  return message.commandCode + message.applicationId + message.endToEndId + (message.isRequest ? 1 : 0);
}
