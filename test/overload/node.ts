import { avp, AvpCode, DiameterMessage, encodeMessage, type Avp } from 'diameter-client';
import { SimulatedClock } from 'xstate';
import { Books } from '../../src/observability/books.js';
import { News } from '../../src/observability/news.js';
import type { OverloadView } from '../../src/observability/overload-view.js';
import { Overload, type AskedRequest } from '../../src/overload/overload.js';
import { subjectOf } from '../support/subject.js';

/** As the option is by default, where it is on. */
export const settings = { enabled: true, load: true, rampUpMs: 10_000 } as const;

/** A source of randomness that is the same each time (mulberry32). */
export function seeded(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

export interface OlrFields {
  readonly sequence?: bigint;
  readonly type?: number;
  readonly percentage?: number | undefined;
  readonly seconds?: number | undefined;
}

export function olr({ percentage = 30, seconds = 30, sequence = 1n, type = 0 }: OlrFields = {}): Avp {
  return avp.grouped(623, [
    avp.unsigned64(624, sequence),
    avp.unsigned32(626, type),
    avp.unsigned32(627, percentage),
    avp.unsigned32(625, seconds),
  ]);
}

export interface AnswerSource {
  readonly host?: string;
  readonly realm?: string;
  readonly applicationId?: number;
  readonly resultCode?: number;
}

/** An answer to a request of credit control, unless another application is named. */
export function answerWith(
  avps: readonly Avp[],
  {
    applicationId = 4,
    host = 'ocs.example.net',
    realm = 'example.net',
    resultCode = 2001,
  }: AnswerSource = {},
): DiameterMessage {
  return new DiameterMessage(
    encodeMessage({
      commandCode: 272,
      applicationId,
      isRequest: false,
      avps: [
        avp.utf8String(AvpCode.sessionId, 'client.example.com;1;1'),
        avp.unsigned32(AvpCode.resultCode, resultCode),
        avp.utf8String(AvpCode.originHost, host),
        avp.utf8String(AvpCode.originRealm, realm),
        ...avps,
      ],
    }),
  );
}

/** A reacting node with nothing around it: simulated time, seeded randomness, and what it has told. */
export function makeNode() {
  const clock = new SimulatedClock();
  const news = new News();
  const reported: OverloadView[] = [];
  const ended: OverloadView[] = [];
  const oddities: string[] = [];
  news.subscribe({
    overloadReported: (report) => reported.push(report),
    overloadEnded: (report) => ended.push(report),
    oddAnswer: (_, __, oddity) => oddities.push(oddity),
  });
  const overload = new Overload({ clock, news, random: seeded(), detached: (run) => run() });
  const connection = subjectOf('ocs:3868', new Books(0));
  const toHost: AskedRequest = {
    applicationId: 4,
    destinationHost: 'ocs.example.net',
    destinationRealm: 'example.net',
    priority: 10,
  };
  const toRealm: AskedRequest = { ...toHost, destinationHost: undefined };
  return {
    clock,
    ended,
    news,
    oddities,
    overload,
    reported,
    toHost,
    toRealm,
    hear: (avps: readonly Avp[], source?: AnswerSource, address = 'ocs:3868') =>
      overload.noteAnswer(
        address === connection.address ? connection : subjectOf(address, new Books(0)),
        answerWith(avps, source),
        settings,
      ),
    /** The share of so many requests that is shed, in per cent. */
    share: (asked: AskedRequest, count = 10_000) => {
      let shed = 0;
      for (let i = 0; i < count; i++) if (overload.shedding(asked, undefined) !== undefined) shed++;
      return (100 * shed) / count;
    },
    /** The share that is shed of each priority, and of all, where so many of a hundred requests have each priority. */
    sharesBy: (asked: AskedRequest, mix: Readonly<Record<number, number>>, count = 10_000) => {
      const random = seeded(7);
      const kinds = Object.entries(mix).flatMap(([priority, of100]) =>
        Array.from({ length: of100 }, () => Number(priority)),
      );
      const of: Record<number, { shed: number; all: number }> = {};
      let shed = 0;
      for (let i = 0; i < count; i++) {
        const priority = kinds[Math.floor(random() * kinds.length)] ?? 10;
        const own = of[priority] ?? { shed: 0, all: 0 };
        of[priority] = own;
        own.all++;
        if (overload.shedding({ ...asked, priority }, undefined) === undefined) continue;
        own.shed++;
        shed++;
      }
      const shares = Object.entries(of).map(([priority, own]) => [priority, (100 * own.shed) / own.all]);
      return { all: (100 * shed) / count, of: Object.fromEntries(shares) as Record<number, number> };
    },
  };
}
