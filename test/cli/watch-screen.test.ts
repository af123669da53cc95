import { describe, expect, it } from 'vitest';
import { screenLines, type WatchedAddress, type WatchedEvent } from '../../src/cli/watch-screen.js';

const open: WatchedAddress = {
  address: 'hss.example.net:3868',
  state: 'OPEN',
  forMs: 12_000,
  next: { delay: 'watchdog', inMs: 17_000 },
  peer: 'hss.example.net freeDiameter',
  sentPerSecond: 123.4,
  receivedPerSecond: 0.5,
  inFlight: 3,
  explanation: 'hss.example.net:3868 has been OPEN for 12 s: in service with hss.example.net.',
};
const down: WatchedAddress = {
  ...open,
  address: 'ocs.example.net:3868',
  state: 'RECONNECTING',
  explanation: `ocs.example.net:3868 has been RECONNECTING: ${'because '.repeat(20)}`,
};
const event: WatchedEvent = { at: 0, address: 'a:1', text: `lost: ${'x'.repeat(300)}`, isTrouble: true };

function lines(columns: number, rows: number, watched = [open, down], events = [event]): readonly string[] {
  return screenLines(watched, events, { columns, rows, now: 0, style: (_, text) => text });
}

describe('the screen of watch', () => {
  it('shows every column where there is room', () => {
    const text = lines(200, 40).join('\n');
    expect(text).toMatch(/ADDRESS +STATE +FOR +NEXT +OUT\/s +IN\/s +FLIGHT +PEER/);
    expect(text).toMatch(/hss\.example\.net:3868 +OPEN +12 s +watchdog 17 s +123 +0\.5 +3 +hss/);
  });

  it('leaves out the least important columns where there is none', () => {
    const text = lines(60, 40).join('\n');
    expect(text).toMatch(/ADDRESS +STATE +FOR/);
    expect(text).not.toContain('FLIGHT');
  });

  it.each([20, 40, 80, 200])('has no line longer than %i columns, and no more lines than rows', (columns) => {
    for (const rows of [4, 10, 24, 60]) {
      const drawn = lines(columns, rows, [...Array.from({ length: 30 }, () => open), down]);
      expect(drawn.length).toBeLessThanOrEqual(Math.max(rows, 6));
      for (const line of drawn) expect(line.length).toBeLessThanOrEqual(columns);
    }
  });

  it('explains the first address that is not in service', () => {
    expect(lines(80, 40).join('\n')).toContain('ocs.example.net:3868 has been RECONNECTING: because');
  });

  it('shows the newest events where not all fit', () => {
    const events = Array.from({ length: 50 }, (_, i) => ({ ...event, text: `event ${i}.` }));
    const text = lines(80, 24, [open], events).join('\n');
    expect(text).toContain('event 49.');
    expect(text).not.toContain('event 1.');
  });

  it('does not let a peer move the cursor', () => {
    const hostile = { ...open, peer: 'hss\u001B[2J', explanation: 'a\u001B[2Jb' };
    const text = lines(200, 40, [hostile], [{ ...event, text: '\u001B[2J\r\n' }]).join('\n');
    expect(text).not.toContain('\u001B');
  });
});
