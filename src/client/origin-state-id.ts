/**
 * Origin-State-Id: the same in all messages of one process, larger after a restart (RFC 6733 §8.16). A value that rose
 * from message to message would look like perpetual restarts.
 */
export const originStateId = Math.floor(Date.now() / 1000);
