/** What one connection has moved, base messages included. */
export interface Traffic {
  messagesSent: number;
  messagesReceived: number;
  bytesSent: number;
  bytesReceived: number;
  /** Answers that nobody waits for any more, or ever did. */
  unmatchedAnswers: number;
  /** When the last whole message came, and when the last application message went either way. 0: never. */
  lastReceivedAt: number;
  lastMessageAt: number;
}

export function noTraffic(): Traffic {
  return {
    messagesSent: 0,
    messagesReceived: 0,
    bytesSent: 0,
    bytesReceived: 0,
    unmatchedAnswers: 0,
    lastReceivedAt: 0,
    lastMessageAt: 0,
  };
}
