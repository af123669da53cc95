import { descriptionOf } from '../dictionary/description.js';
import { dictionary } from '../dictionaries/all.js';
import type { DiameterMessage } from '../protocol/message.js';
import type { MessageView } from './wire.js';

/** What a page shows of a message at most. */
const limits = { maxAvps: 100, maxDepth: 6, maxText: 300, maxOctets: 64 } as const;

/** A message by its names, as far as it can be read and shown. Never throws. */
export function viewOf(
  message: DiameterMessage,
  direction: 'sent' | 'received',
  at: number,
  isRedacted: boolean,
): MessageView {
  return {
    ...descriptionOf(message, dictionary, { ...limits, isRedacted }),
    direction,
    at: Math.round(at),
  };
}
