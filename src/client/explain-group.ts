import type { Dispatcher } from '../group/dispatcher.js';
import type { Member } from '../group/member.js';
import type { FailoverReason } from '../observability/news.js';
import { counted, duration } from '../phrases.js';
import { sentence } from './wording.js';

/**
 * Says in plain words what a group does: a line for the whole, one for each member, and one for what was moved or refused.
 * `addressBriefly`: why an address is in its state.
 */
export function explainGroup(group: Dispatcher, addressBriefly: (address: string) => string): string {
  const lines = [
    [usableIn(group), heldIn(group)],
    discoveryIn(group),
    ...group.members.map((member) => [
      `${member.key} (${placeOf(member)}) is ${member.state}`,
      addressBriefly(member.key),
      loadOf(member),
      returnOf(member, group),
    ]),
    [movedIn(group), overloadIn(group), refusedIn(group)],
  ];
  return lines
    .map((parts) => parts.filter((part) => part !== ''))
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.map((part) => sentence(part)).join(' '))
    .join('\n');
}

function usableIn(group: Dispatcher): string {
  const { key, members, options, record } = group;
  const { usable } = group.stats();
  const what = `Group ${key} (policy ${options.policy}) has ${counted(members.length, 'member')}`;
  if (record.outSince === undefined) {
    return `${what}, of which ${usable} ${usable === 1 ? 'is' : 'are'} usable`;
  }
  const ms = duration(group.now() - record.outSince);
  return record.wasUsable
    ? `${what}, and none has been usable for ${ms}`
    : `${what}, and none has been usable since it was made ${ms} ago`;
}

function heldIn(group: Dispatcher): string {
  const { hold } = group.options;
  const { held, heldBytes } = group.stats();
  if (held > 0) {
    const calls = `${counted(held, 'call')} of ${heldBytes} bytes ${held === 1 ? 'is' : 'are'} held`;
    if (group.record.outSince === undefined) return `${calls}: ${group.whyWaiting()}`;
    return hold === false ? calls : `${calls}, each for ${duration(hold.maxMs)} at most (hold.maxMs)`;
  }
  if (group.record.outSince === undefined) return '';
  return hold === false ? 'Calls are refused at once (hold: false)' : 'No call is held';
}

/** Where its members come from, how long that holds, and what has failed. */
function discoveryIn(group: Dispatcher): readonly string[] {
  const { follower } = group;
  if (follower === undefined) return [];
  const { foundAt, nextAt, notes, problem } = follower.stats();
  const at = group.now();
  const found =
    foundAt === undefined
      ? `Its members are to be those of ${follower.subject} in DNS, which has told of none yet`
      : `Its members are those of ${follower.subject}, as DNS told ${duration(at - foundAt)} ago`;
  const next =
    nextAt === undefined ? 'DNS is being asked now' : `DNS is asked again in ${duration(nextAt - at)}`;
  const kept = foundAt === undefined ? '' : ', and the members stay as they are';
  return [
    found,
    problem === undefined ? '' : `The last look at DNS brought nothing: ${problem}${kept}`,
    next,
    ...notes.map((note) => `Left out: ${note}`),
  ];
}

function placeOf({ priority, weight }: Member): string {
  return `priority ${priority}, weight ${weight}`;
}

function loadOf({ inFlight, loadShare }: Member): string {
  const flying = inFlight === 0 ? '' : `${counted(inFlight, 'request')} in flight`;
  if (loadShare === 1) return flying;
  const left = `Its peer has reported a load that leaves it ${Math.round(100 * loadShare)} % of its weight`;
  return flying === '' ? left : `${flying}. ${left}`;
}

function returnOf(member: Member, group: Dispatcher): string {
  if (member.state === 'draining') return 'It gets no new requests, since its group wants it so (drain)';
  const { failbackMs, policy } = group.options;
  const now = group.now();
  const share = member.share(now, failbackMs);
  if (member.state !== 'usable' || policy === 'session' || share === 1) return '';
  const left = duration(member.backInMs(now, failbackMs));
  return `It is coming back: it gets ${Math.floor(100 * share)} % of its share, and all of it in ${left} (failbackMs)`;
}

const reasons: Readonly<Record<FailoverReason, string>> = {
  lost: 'their connection was lost',
  suspect: 'their peer did not answer a watchdog',
  refused: 'their member passed them back (3002 or 3004)',
};

function movedIn(group: Dispatcher): string {
  const { failovers, lastFailover } = group.record;
  if (lastFailover === undefined) return '';
  // The keys of a record are its reasons.
  const counts = (Object.keys(failovers) as FailoverReason[])
    .filter((why) => failovers[why] > 0)
    .map((why) => `${failovers[why]} since ${reasons[why]}`);
  const { at, from, to } = lastFailover;
  return (
    `Requests moved to another member: ${counts.join(', ')}. ` +
    `The last one moved ${duration(group.now() - at)} ago, from ${from} to ${to}`
  );
}

function overloadIn({ record: { diverted, shed } }: Dispatcher): string {
  if (diverted + shed === 0) return '';
  return `For overload, ${counted(diverted, 'request')} went to another member, and ${shed} to none`;
}

function refusedIn({ record: { heldTooLong, refused } }: Dispatcher): string {
  if (refused + heldTooLong === 0) return '';
  const counts = [`${counted(refused, 'call')} refused`, `${heldTooLong} held too long`];
  return `Not delivered: ${counts.join(', ')}`;
}
