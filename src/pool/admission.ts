import type { Buffer } from 'node:buffer';
import { askedBy, type Overload } from '../overload/overload.js';
import { CommandFlag, commandCodeAt, flagsAt } from '../protocol/header.js';
import { Slot, type Target } from './slot.js';

/**
 * Lets a message to an address pass, or throws an `OverloadedError` if a report sheds it. Asked once for each call, before it
 * waits for anything, and only while `overload.isInForce`. `priority`: that of the call; undefined: what the message says.
 */
export function admit(
  overload: Overload,
  target: Target,
  message: Buffer,
  priority: number | undefined,
): void {
  const isRequest = (flagsAt(message, 0) & CommandFlag.request) !== 0;
  if (!target.options.overload.enabled || !isRequest) return;
  const slot = target instanceof Slot ? target : undefined;
  const asked = askedBy(message, priority);
  const report = overload.shedding(asked, slot?.peerHost);
  if (report === undefined) return;
  const error = overload.refusal(target.key, report, asked);
  if (slot?.news.requestEnded !== undefined) {
    const now = slot.now();
    const { applicationId } = asked;
    const commandCode = commandCodeAt(message, 0);
    const facts = { applicationId, commandCode, beganAt: now, isWritten: false, waitedMs: 0 };
    slot.news.requestEnded(slot.connection, facts, undefined, error, now);
  }
  throw error;
}
