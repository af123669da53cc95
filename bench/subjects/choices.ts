import { DiameterClient, type GroupPolicy } from 'diameter-client';
import type { GroupTask } from '../../src/group/group-task.js';
import { creditControl, creditControlRequest, identity, REQUEST_BYTES } from '../messages.js';
import { operations, sumOf, type Operation } from './operations.js';
import { addressOf } from './requests.js';
import type { Subject } from './spec.js';

const policies: readonly GroupPolicy[] = ['priority', 'weighted', 'least-in-flight', 'session'];

/** The choice of a member, by each policy, in a group whose members are all usable. */
export async function choices(ports: readonly number[]): Promise<Subject> {
  const client = new DiameterClient({ ...identity, allowSameOriginHost: true });
  const members = ports.map((port) => ({ address: addressOf(port) }));
  const request = creditControlRequest(REQUEST_BYTES);
  const named: Record<string, Operation> = { reference: { run: () => sumOf(request) } };
  for (const policy of policies) {
    const { dispatcher } = client.group(policy, { members, policy });
    // As much of a task as the choice looks at.
    let sessionHash = 1;
    const { applicationId } = creditControl;
    const task = { applicationId, sessionHash } as GroupTask;
    Object.defineProperty(task, 'sessionHash', { get: () => sessionHash });
    named[policy] = {
      run: () => {
        sessionHash = (Math.imul(sessionHash, 0x9e37_79b1) + 1) >>> 0;
        return dispatcher.chooser.choose(task)?.weight ?? Number.NaN;
      },
    };
  }
  await Promise.all(members.map(({ address }) => client.connect(address, { timeoutMs: 60_000 })));
  return operations(named);
}
