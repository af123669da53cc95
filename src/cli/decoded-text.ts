import type { DecoderSummary, FoundMessage } from '../capture/decoder.js';
import type { MessageDescription } from '../dictionary/described.js';
import { isRecord } from '../options/option-types.js';

/** Microseconds, as captures have them: `2026-01-02T03:04:05.123456Z`; undefined where the time is not known. */
export function timeOf(at: number | undefined): string | undefined {
  if (at === undefined || Math.abs(at) > 8.64e15) return undefined;
  const microseconds = Math.floor((at % 1) * 1_000 + 0.5);
  return new Date(at).toISOString().replace('Z', `${String(Math.min(999, microseconds)).padStart(3, '0')}Z`);
}

/** The line above a message: its number, time and ends, and the request that it answers. */
export function headingOf({ at, from, message, number, pair, to }: FoundMessage): string {
  const ends = from === '' ? undefined : `${from} → ${to}`;
  return [`#${number}`, timeOf(at), ends, message.isRequest ? undefined : answerText(pair)]
    .filter((part) => part !== undefined)
    .join('  ');
}

function answerText(pair: FoundMessage['pair']): string {
  if (pair === undefined) return 'its request is not here';
  const after = pair.afterMs === undefined ? '' : ` after ${pair.afterMs.toFixed(3)} ms`;
  return `answers #${pair.request}${after}`;
}

/** The object that `--json` prints of a message. */
export function jsonOf(
  { at, from, number, pair, stream, to }: FoundMessage,
  description: MessageDescription,
): Record<string, unknown> {
  return {
    number,
    at: timeOf(at),
    ...(stream === 0 ? {} : { stream, from, to }),
    ...(pair === undefined ? {} : { answers: pair.request, afterMs: rounded(pair.afterMs) }),
    ...(isRecord(description) ? description : {}),
  };
}

function rounded(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : Math.round(ms * 1_000) / 1_000;
}

/** What is said below the messages: how many there are, and what was not read. */
export function notesOf({
  messages,
  rest,
  skippedBytes,
  tls,
  unanswered,
  unread,
}: DecoderSummary): readonly string[] {
  const several = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
  const requests = several(unanswered, 'request has', 'requests have');
  const notes: readonly (readonly [count: number, note: string])[] = [
    [unanswered, `${requests} no answer here`],
    [
      skippedBytes,
      `${several(skippedBytes, 'byte', 'bytes')} of Diameter connections belong to no whole message`,
    ],
    [rest, `The capture ends within a packet, after ${several(rest, 'byte', 'bytes')} of it`],
    [tls, `${several(tls, 'direction', 'directions')} of connections are encrypted (TLS) and cannot be read`],
    [unread.fragment, `${several(unread.fragment, 'IP fragment was', 'IP fragments were')} not put together`],
    [unread.sctp, `${several(unread.sctp, 'packet', 'packets')} of SCTP cannot be read`],
    [unread.cut, `${several(unread.cut, 'packet was', 'packets were')} cut by the capture: use tcpdump -s 0`],
    [
      unread['link-type'],
      `${several(unread['link-type'], 'packet has', 'packets have')} a link type that is not known`,
    ],
  ];
  const heard = messages === 0 ? [] : [several(messages, 'message', 'messages')];
  return [...heard, ...notes.filter(([count]) => count > 0).map(([, note]) => note)];
}
