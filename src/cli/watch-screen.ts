import type { ConnectionState } from '../machines/connection-events.js';
import { duration, printable } from '../phrases.js';

/** One address as a moment shows it. */
export interface WatchedAddress {
  readonly address: string;
  /** Undefined: it has no connection. */
  readonly state: ConnectionState | undefined;
  readonly forMs: number;
  /** The delay of the chart that ends next. */
  readonly next: { readonly delay: string; readonly inMs: number } | undefined;
  readonly peer: string;
  readonly sentPerSecond: number;
  readonly receivedPerSecond: number;
  readonly inFlight: number;
  /** Why it is in its state, in plain words. */
  readonly explanation: string;
}

/** A change of state, or an attempt that failed. */
export interface WatchedEvent {
  readonly at: number;
  readonly address: string;
  readonly text: string;
  readonly isTrouble: boolean;
}

export interface Screen {
  readonly columns: number;
  readonly rows: number;
  readonly now: number;
  readonly style: (format: 'bold' | 'dim' | 'green' | 'yellow' | 'red', text: string) => string;
}

const good: ReadonlySet<ConnectionState | undefined> = new Set(['OPEN', 'DWR_SENT']);
const bad: ReadonlySet<ConnectionState | undefined> = new Set([
  undefined,
  'FAILED',
  'RECONNECTING',
  'SUSPECT',
  'CLOSED',
]);

/** A column of the table; those with a high `rank` are left out first where the screen is narrow. */
interface Column {
  readonly title: string;
  readonly rank: number;
  readonly isNumber?: boolean;
  readonly cell: (watched: WatchedAddress) => string;
}

const columns: readonly Column[] = [
  { title: 'ADDRESS', rank: 0, cell: ({ address }) => address },
  { title: 'STATE', rank: 0, cell: ({ state }) => state ?? 'no connection' },
  { title: 'FOR', rank: 1, cell: ({ forMs, state }) => (state === undefined ? '' : duration(forMs)) },
  {
    title: 'NEXT',
    rank: 2,
    cell: ({ next }) => (next === undefined ? '' : `${next.delay} ${duration(next.inMs)}`),
  },
  { title: 'OUT/s', rank: 3, isNumber: true, cell: ({ sentPerSecond }) => rate(sentPerSecond) },
  { title: 'IN/s', rank: 3, isNumber: true, cell: ({ receivedPerSecond }) => rate(receivedPerSecond) },
  { title: 'FLIGHT', rank: 4, isNumber: true, cell: ({ inFlight }) => String(inFlight) },
  { title: 'PEER', rank: 5, cell: ({ peer }) => printable(peer) },
];

const gap = '  ';

/** The lines of the screen, each as long as fits: the table, why what is not in service is so, and the last events. */
export function screenLines(
  watched: readonly WatchedAddress[],
  events: readonly WatchedEvent[],
  screen: Screen,
): readonly string[] {
  const title = `diameter-client watch`;
  const end = `${clockTime(screen.now, 8)}  Ctrl-C ends`;
  const head = title + ' '.repeat(Math.max(1, screen.columns - title.length - end.length)) + end;
  const maxAddresses = Math.max(1, screen.rows - 8);
  const table = tableLines(watched.slice(0, maxAddresses), screen);
  const hidden = watched.length - maxAddresses;
  const more = hidden > 0 ? [screen.style('dim', `and ${hidden} more`)] : [];
  const top = [screen.style('bold', fitted(head, screen.columns)), '', ...table, ...more];
  const told = watched.find(({ state }) => !good.has(state)) ?? watched[0];
  const why = told === undefined ? [] : ['', ...wrapped(printable(told.explanation), screen.columns)];
  const room = screen.rows - top.length - 1;
  const shownWhy = why.slice(0, Math.max(0, room));
  const eventRows = Math.max(0, room - shownWhy.length - 1);
  const shown = eventRows === 0 ? [] : events.slice(-eventRows);
  return [
    ...top,
    ...shownWhy,
    ...(shown.length > 0 ? [''] : []),
    ...shown.map((event) => eventLine(event, screen)),
  ];
}

/** A line for where there is no terminal to draw on. */
export function eventText({ address, at, text }: WatchedEvent): string {
  return `${new Date(at).toISOString()} ${address} ${text}`;
}

function tableLines(watched: readonly WatchedAddress[], { columns: width, style }: Screen): string[] {
  const cells = columns.map((column) => [column.title, ...watched.map((each) => column.cell(each))]);
  const widths = cells.map((texts) => Math.max(...texts.map(({ length }) => length)));
  const kept = new Set(columns.keys());
  const total = () => [...kept].reduce((sum, index) => sum + (widths[index] ?? 0) + gap.length, -gap.length);
  for (let rank = 5; rank > 0 && total() > width; rank--) {
    for (const [index, column] of columns.entries()) if (column.rank === rank) kept.delete(index);
  }
  const line = (row: number) =>
    [...kept]
      .map((index) => {
        const text = cells[index]?.[row] ?? '';
        return columns[index]?.isNumber === true
          ? text.padStart(widths[index] ?? 0)
          : text.padEnd(widths[index] ?? 0);
      })
      .join(gap)
      .trimEnd();
  return [
    style('dim', fitted(line(0), width)),
    ...watched.map(({ state }, row) => {
      const text = fitted(line(row + 1), width);
      const colour = good.has(state) ? 'green' : bad.has(state) ? 'red' : 'yellow';
      const name = state ?? 'no connection';
      return text.replace(name, () => style(colour, name));
    }),
  ];
}

function eventLine(
  { address, at, isTrouble, text }: WatchedEvent,
  { columns: width, style }: Screen,
): string {
  const line = fitted(`${clockTime(at, 12)}  ${address}  ${printable(text)}`, width);
  return isTrouble ? style('red', line) : line;
}

/** Of the day, in local time; 8 characters, or 12 with milliseconds. */
function clockTime(at: number, length: 8 | 12): string {
  const date = new Date(at);
  const local = new Date(at - date.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(11, 11 + length);
}

function rate(perSecond: number): string {
  return perSecond >= 10 || perSecond === 0 ? perSecond.toFixed(0) : perSecond.toFixed(1);
}

function fitted(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = fitted(line === '' ? word : `${line} ${word}`, width);
  }
  return line === '' ? lines : [...lines, line];
}
