import type { OverloadView } from '../observability/overload-view.js';
import { duration, printable } from '../phrases.js';
import { sentence } from './wording.js';

/** More reports than these are only counted. */
const mostTold = 3;

/** What the reports of overload that concern a peer do, in plain words; empty if there are none. */
export function explainOverload(reports: readonly OverloadView[], now: number): string {
  const told = reports.slice(0, mostTold).map((report) => sentence(explainReport(report, now)));
  const others = reports.length - told.length;
  return [...told, ...(others > 0 ? [`${others} more reports of overload hold.`] : [])].join(' ');
}

function explainReport(report: OverloadView, now: number): string {
  const { applicationId, name, percentage, phase, sequenceNumber, shed, type, until } = report;
  const who = `${type === 'host' ? 'Host' : 'Realm'} ${printable(name)}`;
  if (phase === 'in-force') {
    return (
      `${who} has reported overload: ${percentage} % of the requests of application ${applicationId} are not sent to it, ` +
      `for ${duration(until - now)} more (OC-Sequence-Number ${sequenceNumber}; ${shed} shed so far)`
    );
  }
  const next =
    phase === 'probing'
      ? 'one request a second is let through until one is answered'
      : 'the share of requests that are let through grows, over overload.rampUpMs';
  return `${who} was overloaded to 100 % until ${duration(now - until)} ago: for application ${applicationId}, ${next}`;
}
