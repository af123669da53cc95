import { Report } from './report.js';

/** As many reports are remembered, those that are over included. */
export const mostReports = 1_000;

/** The reports of a client, by what they concern. A peer that floods it with reports pushes out its own. */
export class ReportTable {
  readonly #reports = new Map<string, Report>();
  /** Those that may shed requests. */
  active = 0;
  /** Those that are over, but were of 100 %, and wait for an answer. */
  probing = 0;

  get all(): Iterable<Report> {
    return this.#reports.values();
  }

  find(type: Report['type'], applicationId: number, name: string): Report | undefined {
    return this.#reports.get(keyOf(type, applicationId, name));
  }

  /** A new one, in which nothing is yet. `onLost`: hears of one in force that has to go for it. */
  made(type: Report['type'], applicationId: number, name: string, onLost: (report: Report) => void): Report {
    if (this.#reports.size >= mostReports) {
      const lost = this.#leastMissed();
      if (lost !== undefined) {
        this.delete(lost);
        if (lost.phase === 'in-force') onLost(lost);
      }
    }
    const report = new Report(type, name, applicationId);
    this.#reports.set(keyOf(type, applicationId, name), report);
    return report;
  }

  /** Changes a report of the table, and keeps count. */
  change(report: Report, by: () => void): void {
    this.#count(report, -1);
    by();
    this.#count(report, 1);
  }

  delete(report: Report): void {
    if (this.#reports.delete(keyOf(report.type, report.applicationId, report.name))) this.#count(report, -1);
  }

  clear(): void {
    this.#reports.clear();
    this.active = 0;
    this.probing = 0;
  }

  #count(report: Report, by: number): void {
    if (report.isActive) this.active += by;
    if (report.phase === 'probing') this.probing += by;
  }

  /** One that is over; otherwise the oldest of the address that has most of them. */
  #leastMissed(): Report | undefined {
    const oldestOf = new Map<string, { readonly report: Report; count: number }>();
    for (const report of this.all) {
      if (!report.isActive) return report;
      const own = oldestOf.get(report.address);
      if (own === undefined) oldestOf.set(report.address, { report, count: 1 });
      else own.count++;
    }
    let worst: { readonly report: Report; readonly count: number } | undefined;
    for (const each of oldestOf.values()) if (worst === undefined || each.count > worst.count) worst = each;
    return worst?.report;
  }
}

function keyOf(type: Report['type'], applicationId: number, name: string): string {
  return `${type} ${applicationId} ${name}`;
}
