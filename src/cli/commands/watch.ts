import { Command } from 'commander';
import type { DiameterClient } from '../../client/diameter-client.js';
import { clientFrom, withClientFlags, withOutputFlags, type ClientFlags } from '../client-flags.js';
import { parseCount } from '../durations.js';
import { endedByUser, wrongUsage } from '../exit-codes.js';
import { addressesIn, isFound, targetOf, withGroupFlags, type GroupFlags } from '../group-target.js';
import { keepConnected } from '../keep-connected.js';
import { teach } from '../teach.js';
import type { Terminal } from '../terminal.js';
import { Watched } from '../watched.js';
import { eventText, screenLines } from '../watch-screen.js';

const frameMs = 250;

interface WatchFlags extends ClientFlags, GroupFlags {
  readonly web?: boolean;
  readonly webPort: number;
}

/** `watch ADDRESS…`: keeps connections, and shows them as they live. */
export function watchCommand(terminal: Terminal): Command {
  const command = new Command('watch')
    .summary('keep connections, and show how they live')
    .description(
      'Connects to each address, and again when the connection ends. Shows state, delays, rates and events until Ctrl-C. ' +
        'Without a terminal, or with --json, prints one line for each event.',
    )
    .argument('<address...>', 'of the peers; several with commas are one group')
    .option('--web', 'serve the page of the live view, too')
    .option('--web-port <port>', 'of the page (0: the system chooses)', parseCount(0, 65_535), 0)
    .action((addresses: readonly string[], flags: WatchFlags) => watch(addresses, flags, terminal));
  teach(command, [
    ['diameter-client watch hss1.example.net hss2.example.net', 'two peers on one screen'],
    ['diameter-client watch dra1.example.net,dra2.example.net', 'a group, and whether a member is usable'],
    ['diameter-client watch hss.example.net --web', 'with the chart, in a browser'],
    ['diameter-client watch hss.example.net --json | jq .to', 'events for a program'],
  ]);
  return withOutputFlags(withClientFlags(withGroupFlags(command)));
}

async function watch(addresses: readonly string[], flags: WatchFlags, terminal: Terminal): Promise<void> {
  // What they show, they say themselves.
  const client = await clientFrom({ ...flags, verbose: false }, terminal);
  const page = flags.web === true ? await openPage(client, flags.webPort) : undefined;
  const isDrawn = terminal.isInteractive && flags.json !== true;
  const unique = [
    ...new Set(addresses.filter((each) => !isFound(each)).flatMap((each) => addressesIn(each))),
  ];
  const isGrouped = (given: string) =>
    flags.group !== undefined || addressesIn(given).length > 1 || isFound(given);
  const grouped = addresses.filter((given) => isGrouped(given));
  if (grouped.length > 1) throw wrongUsage('watch shows one group at a time: several addresses with commas.');
  for (const address of unique) client.connection(address); // throws for one that is wrong
  const watched = new Watched(client, unique, (event) => {
    if (isDrawn) return;
    if (flags.json === true) terminal.printJson(event);
    else terminal.print(eventText(event));
  });
  if (page !== undefined && !isDrawn) terminal.say(`The live view is at ${page.url}`);
  // A group keeps its members connected.
  const kept = grouped
    .map((given) => targetOf(client, given, flags))
    .map(() => untilAborted(terminal.interrupted));
  const keeping = addresses
    .filter((given) => !isGrouped(given))
    .map((address) =>
      keepConnected(client, address, terminal.interrupted, (error) => watched.noteFailure(address, error)),
    );
  const drawing = isDrawn ? draw(watched, terminal, page?.url) : undefined;
  try {
    await Promise.all([...keeping, ...kept]);
  } finally {
    drawing?.();
    await page?.close();
    await client.close();
  }
  if (terminal.interrupted.aborted) throw endedByUser();
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function openPage(client: DiameterClient, port: number) {
  const { startInspector } = await import('../../inspect/index.js');
  return startInspector(client, { port });
}

/** Draws the screen four times a second; the returned function gives the terminal back as it was. */
function draw(watched: Watched, terminal: Terminal, url: string | undefined): () => void {
  const enter = '\u001B[?1049h\u001B[?25l';
  const leave = '\u001B[?25h\u001B[?1049l';
  const frame = () => {
    const now = Date.now();
    const { columns, rows } = terminal;
    const lines = screenLines(watched.moment(now), watched.events, {
      columns,
      rows: rows - (url === undefined ? 0 : 1),
      now,
      style: (format, text) => terminal.style(format, text),
    });
    const all = url === undefined ? lines : [...lines, terminal.style('dim', `Live view: ${url}`)];
    terminal.write(`\u001B[H${all.map((line) => `${line}\u001B[K`).join('\n')}\u001B[J`);
  };
  terminal.write(enter);
  frame();
  const timer = setInterval(frame, frameMs);
  return () => {
    clearInterval(timer);
    terminal.write(leave);
    for (const event of watched.events.slice(-5)) terminal.print(eventText(event));
  };
}
