import type { Report } from '../overload/report.js';
import type { GroupTask } from './group-task.js';
import type { Member } from './member.js';

/** A report sheds a task, whichever member would take it: that of its Destination-Host, or of its realm. */
export function reportOnAll(task: GroupTask, members: readonly Member[]): Report | undefined {
  if (!members.some(({ slot }) => slot.options.overload.enabled)) return undefined;
  return task.owner.overload.shedding(task.asked, undefined);
}

/**
 * The report by which a task is refused: reports shed it at every member that could take it. `isBound`: a session that only one
 * of them knows, so that one report is enough.
 */
export function reportOnEach(
  task: GroupTask,
  members: readonly Member[],
  isBound: boolean,
): Report | undefined {
  const { applicationId, refuser, shedAt } = task;
  if (shedAt === undefined || isBound) return shedAt?.report;
  const isLeft = members.some(
    (member) =>
      member.state === 'usable' &&
      member.slot.serves(applicationId) &&
      refuser?.isSamePeer(member) !== true &&
      !task.isShedAt(member),
  );
  return isLeft ? undefined : shedAt.report;
}
