import { LimitExceededError, type Delivery } from '../errors.js';
import type { GroupTask } from './group-task.js';
import type { HoldQueue } from './hold-queue.js';
import type { Hosts } from './hosts.js';
import { describeMembers, type Member } from './member.js';

/**
 * Why no member will take a task, even if each had room; undefined if one may. `whyNotHeld`: what it would wait for, where calls do
 * not wait for members.
 */
export function whyNever(
  { applicationId, destinationHost, refuser }: GroupTask,
  members: readonly Member[],
  hosts: Hosts,
  whyNotHeld: (() => string) | undefined,
): string | undefined {
  const bound = hosts.of(destinationHost);
  const usable = (bound.length > 0 ? bound : members).filter(({ state }) => state === 'usable');
  if (usable.length === 0) {
    if (bound.length === 0) return whyNotHeld?.();
    const each = bound.map(({ key, what }) => `${key}, which is ${what}`);
    return `its Destination-Host is that of ${each.join(', and of ')}`;
  }
  const able = usable.filter(({ slot }) => slot.serves(applicationId));
  if (able.some((member) => refuser?.isSamePeer(member) !== true)) return undefined;
  const what =
    able.length === 0 ? `serves application ${applicationId}` : 'is left that has not passed it back';
  return `no usable member ${what} (${describeMembers(members)})`;
}

/** A call may not be held, since those that are take all the room. */
export function tooMuchHeld(
  group: string,
  { bytes, size }: HoldQueue,
  maxBytes: number,
  whyWaiting: string,
  delivery: Delivery,
): LimitExceededError {
  return new LimitExceededError(
    `Group ${group} holds ${size} calls of ${bytes} bytes, as much as hold.maxBytes (${maxBytes}) allows: ${whyWaiting}`,
    { address: group, delivery, limit: 'hold.maxBytes' },
  );
}
