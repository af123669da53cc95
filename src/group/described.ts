import type { Member } from './member.js';

const mostDescribed = 4;

/** "a:3868 RECONNECTING, b:3868 draining" */
export function describeMembers(members: readonly Member[]): string {
  const some = members.slice(0, mostDescribed).map((member) => `${member.key} ${whatOf(member)}`);
  const others = members.length - some.length;
  return others > 0 ? `${some.join(', ')} and ${others} others` : some.join(', ');
}

export function whatOf(member: Member): string {
  return member.state === 'down' ? member.slot.connection.state : member.state;
}
