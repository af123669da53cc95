/** Which process made a Session-Id: two that start within a second differ, too. */
const startedAt = Math.floor(Date.now() / 1000);
const processMark = Math.floor(Math.random() * 0x1000_0000).toString(36);

let count = 0;
let lastHost = '';
let beginning = '';

/** A new Session-Id (RFC 6733 §8.8): unique in this process, and over its restarts. */
export function newSessionId(originHost: string): string {
  if (originHost !== lastHost) {
    lastHost = originHost;
    beginning = `${originHost};${startedAt};`;
  }
  count++;
  return `${beginning}${count};${processMark}`;
}
