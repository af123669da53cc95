import type { GroupTask } from './group-task.js';
import type { Hosts } from './hosts.js';

/** Calls of one lane may go to the same members. One that waits for its member does not stop those of other lanes. */
export function laneOf(task: GroupTask, hosts: Hosts): string {
  const { applicationId, destinationHost, refuser } = task;
  const host = hosts.of(destinationHost).length > 0 ? destinationHost : '';
  const shedAt = Array.from(task.shedAt.keys(), ({ key }) => key).toSorted();
  return `${host} ${applicationId} ${refuser?.key ?? ''} ${shedAt.join()}`;
}
