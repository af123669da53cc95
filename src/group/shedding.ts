import type { Report } from '../overload/report.js';
import type { GroupTask } from './group-task.js';
import type { Member } from './member.js';

/** A report sheds a task, whichever member would take it: that of its Destination-Host, or of its realm. */
export function reportOnAll(task: GroupTask, members: readonly Member[]): Report | undefined {
  if (!members.some(({ slot }) => slot.options.overload.enabled)) return undefined;
  return task.owner.overload.shedding(task.asked, undefined);
}

/**
 * The report by which a task is refused that would have to wait: reports shed it at every member that could take it. `isBound`: a
 * session that only one of them knows, so that one report is enough. All are asked now, since those that wait for others are held
 * apart.
 */
export function reportOnEach(
  task: GroupTask,
  members: readonly Member[],
  isBound: boolean,
): Report | undefined {
  const { applicationId, owner, refuser } = task;
  let isLeft = !owner.overload.isInForce;
  for (const member of isBound || isLeft ? [] : members) {
    const isAble =
      member.state === 'usable' && member.slot.serves(applicationId) && refuser?.isSamePeer(member) !== true;
    if (isAble && !task.isShedAt(member)) isLeft = true;
  }
  task.endDraws();
  const [report] = task.shedAt.values();
  return isLeft ? undefined : report;
}
