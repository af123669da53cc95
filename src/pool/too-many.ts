import { LimitExceededError, type Delivery } from '../errors.js';

/** `size`: the number of connections that there are. */
export function tooManyConnections(
  added: readonly { readonly key: string }[],
  size: number,
  maxConnections: number,
): LimitExceededError {
  const [first] = added;
  const what =
    added.length === 1
      ? `${first?.key} would be connection number ${size + 1}`
      : `${added.length} further addresses would make ${size + added.length} connections`;
  return new LimitExceededError(`${what}, but maxConnections is ${maxConnections}`, {
    address: first?.key,
    limit: 'maxConnections',
  });
}

export function tooManyWaitInAll(address: string, calls: number, delivery: Delivery): LimitExceededError {
  return new LimitExceededError(
    `The call to ${address} would have to wait, but ${calls} calls wait already, as many as maxWaitingCallsInAll allows`,
    { address, delivery, limit: 'maxWaitingCallsInAll' },
  );
}

export function tooManyWait(address: string, calls: number): LimitExceededError {
  return new LimitExceededError(
    `${address} has ${calls} calls that wait for it, as many as maxWaitingCalls allows`,
    { address, limit: 'maxWaitingCalls' },
  );
}
