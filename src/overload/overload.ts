/** overload/: what peers report of their overload and load, and which requests are not sent for it (RFC 7683, RFC 8583). */

import type { Buffer } from 'node:buffer';
import type { Clock } from '../clock.js';
import type { Delivery } from '../errors.js';
import type { Subject } from '../observability/connection-view.js';
import type { News } from '../observability/news.js';
import type { OverloadView } from '../observability/overload-view.js';
import { ResultCode } from '../protocol/codes.js';
import { applicationIdAt } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';
import { destinationHostOf, destinationRealmOf, priorityOf } from '../protocol/routing-avps.js';
import { duration } from '../phrases.js';
import { Loads } from './loads.js';
import { OverloadedError } from './overloaded-error.js';
import { readingsOf, tellsOfOverload, type ReadReport } from './reading.js';
import type { Report } from './report.js';
import { ReportTable } from './report-table.js';

/** The option `overload` of an address. */
export interface OverloadSettings {
  readonly enabled: boolean;
  readonly load: boolean;
  readonly rampUpMs: number;
}

/** The options of a client as they are now. */
export interface LiveOverloadOptions {
  readonly all: readonly { readonly overload: OverloadSettings }[];
  readonly optionsFor: (address: string) => { readonly overload: OverloadSettings };
}

export interface OverloadServices {
  readonly clock: Clock;
  readonly news: News;
  readonly random: () => number;
  /** See `link/link-context.ts`: a delay must not run in the context of a caller. */
  readonly detached: <Result>(run: () => Result) => Result;
}

/** What decides whether a request is concerned. */
export interface AskedRequest {
  readonly applicationId: number;
  /** In lower case. */
  readonly destinationHost: string | undefined;
  readonly destinationRealm: string | undefined;
  /** 0 is the most urgent. */
  readonly priority: number;
}

/** `priority`: that of the call, before what the message says of itself. */
export function askedBy(message: Buffer, priority: number | undefined): AskedRequest {
  return {
    applicationId: applicationIdAt(message, 0),
    destinationHost: destinationHostOf(message),
    destinationRealm: destinationRealmOf(message),
    priority: priority ?? priorityOf(message),
  };
}

/**
 * The reacting node of RFC 7683, one for a client: remembers the reports of overload that answers bring, and says of a request
 * whether it is one of those that are not to be sent. The reports hold for all connections: a host that is overloaded is so
 * whichever way a request takes.
 */
export class Overload {
  /** Some report may shed requests: they are to be asked for. As long as it is false, nothing else need be looked at. */
  isInForce = false;
  readonly #services: OverloadServices;
  readonly #table = new ReportTable();
  readonly loads: Loads;
  #timer: unknown;
  #timerAt = Number.POSITIVE_INFINITY;
  #isOver = false;

  constructor(services: OverloadServices) {
    this.#services = services;
    this.loads = new Loads(services);
  }

  // What answers say.

  /** An answer to a request of ours has come over a connection whose options say that reports are obeyed. */
  noteAnswer(connection: Subject, answer: DiameterMessage, settings: OverloadSettings): void {
    const { buffer, end, start } = answer.place;
    if (tellsOfOverload(buffer, start, end)) this.#read(connection, answer, settings);
    if (this.#table.probing > 0) this.#noteProof(answer);
  }

  #read(connection: Subject, answer: DiameterMessage, settings: OverloadSettings): void {
    const { faults, loads, originHost, originRealm, reports } = readingsOf(answer);
    for (const fault of faults) this.#services.news.oddAnswer?.(connection, answer, fault);
    if (settings.load) for (const load of loads) this.loads.take(connection, load);
    const now = this.#services.clock.now();
    for (const read of reports) {
      const name = read.type === 'host' ? originHost : originRealm;
      if (name !== '') this.#take(read, name, connection.address, answer.applicationId, settings, now);
    }
  }

  #take(
    read: ReadReport,
    name: string,
    address: string,
    applicationId: number,
    { rampUpMs }: OverloadSettings,
    now: number,
  ): void {
    const known = this.#table.find(read.type, applicationId, name);
    if (known !== undefined) this.#advance(known, now);
    if (this.#isOver || known?.isOlderThan(read) === false) return;
    const report = known ?? this.#table.made(read.type, applicationId, name, (lost) => this.#tellEnd(lost));
    const before = report.phase;
    this.#table.change(report, () => report.take(read, address, rampUpMs, now));
    if (report.phase === 'in-force') this.#services.news.overloadReported?.(report.view());
    else if (before === 'in-force') this.#tellEnd(report);
    this.#noteChange(report.nextChangeAt);
  }

  /** An answer that wants no fewer requests: where a report of 100 % has ended, its host is heard of again. */
  #noteProof(answer: DiameterMessage): void {
    if (answer.resultCode === ResultCode.DIAMETER_TOO_BUSY) return;
    const { originHost, originRealm, reports } = readingsOf(answer);
    if (reports.some(({ percentage, validitySeconds }) => percentage > 0 && validitySeconds > 0)) return;
    const { applicationId } = answer;
    const now = this.#services.clock.now();
    for (const report of [
      this.#table.find('host', applicationId, originHost),
      this.#table.find('realm', applicationId, originRealm),
    ]) {
      if (report === undefined) continue;
      this.#table.change(report, () => report.noteAnswer(now));
      this.#noteChange(report.nextChangeAt);
    }
  }

  // What calls ask.

  /**
   * The report by which a request is not to be sent; undefined: it passes. `peerHost`: the Origin-Host of the only peer that it
   * can go to. Each request is asked for once, and counts as one that was to be sent.
   */
  shedding(asked: AskedRequest, peerHost: string | undefined): Report | undefined {
    const { applicationId, destinationHost, destinationRealm } = asked;
    const now = this.#services.clock.now();
    if (destinationHost !== undefined) {
      return this.#drawn(this.#hostReport(applicationId, destinationHost, now), asked, now);
    }
    const ofRealm = this.#report('realm', applicationId, destinationRealm, now);
    const ofHost = this.#hostReport(applicationId, peerHost, now);
    const isHostWorse = (ofHost?.shareAt(now) ?? 0) > (ofRealm?.shareAt(now) ?? 0);
    return this.#drawn(isHostWorse ? ofHost : ofRealm, asked, now);
  }

  /** The same for one of several peers that a request without Destination-Host can go to. */
  sheddingAt(peerHost: string | undefined, asked: AskedRequest): Report | undefined {
    const now = this.#services.clock.now();
    return this.#drawn(this.#hostReport(asked.applicationId, peerHost, now), asked, now);
  }

  #hostReport(applicationId: number, host: string | undefined, now: number): Report | undefined {
    return this.#report('host', applicationId, host, now);
  }

  #report(
    type: Report['type'],
    applicationId: number,
    name: string | undefined,
    now: number,
  ): Report | undefined {
    const report = name === undefined ? undefined : this.#table.find(type, applicationId, name);
    if (report === undefined) return undefined;
    this.#advance(report, now);
    return report.isActive ? report : undefined;
  }

  #drawn(report: Report | undefined, { priority }: AskedRequest, now: number): Report | undefined {
    return report?.sheds({ priority, now, random: this.#services.random }) === true ? report : undefined;
  }

  /** What a call to `target`, an address or a group, is rejected with. */
  refusal(
    target: string,
    report: Report,
    { priority }: AskedRequest,
    delivery: Delivery = 'not-sent',
  ): OverloadedError {
    const now = this.#services.clock.now();
    const view = report.view();
    this.#services.news.callShed?.(target, view, priority);
    const until = Math.max(now, report.nextChangeAt);
    const { applicationId, name, percentage, sequenceNumber, type } = view;
    const what = delivery === 'not-sent' ? 'was not sent' : 'was lost, and not sent to another member';
    return new OverloadedError(
      `The request to ${target} ${what}: ${type} ${name} is overloaded and wants ${percentage} % fewer requests of ` +
        `application ${applicationId}, for ${duration(until - now)} more`,
      { address: target, delivery, report: { type, name, applicationId, percentage, sequenceNumber }, until },
    );
  }

  /** The reports that shed requests now; of an address: those that have come over its connection. */
  views(address?: string): readonly OverloadView[] {
    const now = this.#services.clock.now();
    for (const report of this.#table.all) this.#advance(report, now);
    return [...this.#table.all]
      .filter((report) => report.isActive && (address === undefined || report.address === address))
      .map((report) => report.view());
  }

  // Time.

  #advance(report: Report, now: number): void {
    const { phase } = report;
    this.#table.change(report, () => report.advance(now));
    if (phase === 'in-force' && report.phase !== 'in-force') this.#tellEnd(report);
  }

  #tellEnd(report: Report): void {
    this.#services.news.overloadEnded?.(report.view());
  }

  /** The table has changed; `next`: when something is to be done about it at the latest. */
  #noteChange(next: number): void {
    this.isInForce = this.#table.active > 0;
    if (next >= this.#timerAt || this.#isOver) return;
    this.#stopTimer();
    this.#timerAt = next;
    const { clock, detached } = this.#services;
    const delayMs = Math.max(0, next - clock.now());
    this.#timer = detached(() => clock.setTimeout(() => this.#look(), delayMs));
  }

  #stopTimer(): void {
    this.#services.clock.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#timerAt = Number.POSITIVE_INFINITY;
  }

  #look(): void {
    this.#stopTimer();
    const now = this.#services.clock.now();
    let next = Number.POSITIVE_INFINITY;
    for (const report of this.#table.all) {
      this.#advance(report, now);
      if (!report.isActive && now >= report.nextChangeAt) this.#table.delete(report);
      else next = Math.min(next, report.nextChangeAt);
    }
    this.#noteChange(next);
  }

  /** The options have changed: what no address obeys any more is forgotten. */
  noteOptions({ all, optionsFor }: LiveOverloadOptions): void {
    if (!all.some(({ overload }) => overload.enabled)) this.#forgetReports();
    this.loads.retain((address) => {
      const { enabled, load } = optionsFor(address).overload;
      return enabled && load;
    });
  }

  #forgetReports(): void {
    for (const report of this.#table.all) {
      this.#table.delete(report);
      if (report.phase === 'in-force') this.#tellEnd(report);
    }
    this.#stopTimer();
    this.isInForce = false;
  }

  /** The client has ended: no timer stays. */
  end(): void {
    this.#isOver = true;
    this.#stopTimer();
    this.#table.clear();
    this.isInForce = false;
    this.loads.end();
  }
}
