import { build } from 'hdr-histogram-js';
import { checkedFields, writtenFields } from '../call-request.js';
import { clientFrom, clientOptions, type ClientFlags } from '../client-flags.js';
import { commandNamed, type AnyCommand } from '../applications.js';
import { CommandFailed, ExitCode, wrongUsage } from '../exit-codes.js';
import { PeerGroup } from '../../group/peer-group.js';
import type { GroupStats } from '../../group/group-record.js';
import { connectTo, targetOf, type GroupFlags } from '../group-target.js';
import type { Terminal } from '../terminal.js';
import { closedLoop, openLoop, Requester } from './loops.js';
import { checkPlaceholders, fieldsAt } from './placeholders.js';
import { RawLog } from './raw-log.js';
import { Recorder } from './recorder.js';
import { liveLine, printReport, reportFields, type LoadResult } from './report.js';
import { requestSource } from './request-source.js';
import { missed, type Thresholds } from './thresholds.js';

/** The flags of `load`; times are in milliseconds. */
export interface LoadFlags extends ClientFlags, GroupFlags, Thresholds {
  readonly rate?: number;
  readonly inFlight?: number;
  readonly seconds: number;
  readonly warmUp: number;
  readonly users?: number;
  readonly fields?: string;
  readonly rawLog?: string;
}

const liveMs = 500;
/** What is in flight after Ctrl-C. */
const lastAnswersMs = 1_000;

/** Loads a peer, and reports what came of it. */
export async function runLoad(
  address: string,
  name: string,
  assignments: readonly string[],
  flags: LoadFlags,
  terminal: Terminal,
): Promise<void> {
  if ((flags.rate === undefined) === (flags.inFlight === undefined)) {
    throw wrongUsage(
      'Give either --rate (requests a second) or --in-flight (requests without an answer at a time).',
    );
  }
  const command = await commandNamed(name);
  const written = await writtenFields(command, flags.fields, assignments, terminal);
  checkPlaceholders(written, flags.users);
  checkedFields(command, fieldsAt(written, { n: 0, user: 0 }));
  const client = await clientFrom(flags, terminal, [command.application]);
  try {
    const target = targetOf(client, address, flags);
    const connection = await connectTo(client, target, terminal.interrupted);
    const { originHost, originRealm } = await clientOptions(flags, terminal);
    const destinationRealm = connection.peer?.originRealm ?? originRealm;
    const users = flags.users ?? 1;
    const source = requestSource({ command, written, users, originHost, originRealm, destinationRealm });
    const result = await measured(
      (recorder) => new Requester(client, target, source, recorder),
      flags,
      terminal,
    );
    const isUp =
      target instanceof PeerGroup ? target.stats().usable > 0 : client.connection(target)?.state === 'OPEN';
    const failovers = target instanceof PeerGroup ? target.stats().failovers : undefined;
    report(result, address, failovers, command, flags, terminal);
    judge(result, isUp, flags, terminal);
  } finally {
    if (terminal.interrupted.aborted) client.destroy();
    else await client.close();
  }
}

async function measured(
  requesterFor: (recorder: Recorder) => Requester,
  { inFlight, rate = 0, rawLog, seconds, warmUp }: LoadFlags,
  terminal: Terminal,
): Promise<LoadResult> {
  const startedAt = performance.now();
  const from = startedAt + warmUp;
  const until = from + seconds;
  const log = rawLog === undefined ? undefined : new RawLog(rawLog, startedAt);
  const recorder = new Recorder(build, from, log);
  const requester = requesterFor(recorder);
  const { interrupted } = terminal;
  let shownAt = startedAt;
  const live = setInterval(() => {
    const now = performance.now();
    const line = liveLine(recorder, requester.inFlight, now - startedAt, now - shownAt);
    shownAt = now;
    terminal.progress(now < from ? `warming up  ${line}` : line);
  }, liveMs);
  try {
    const loop =
      inFlight === undefined
        ? openLoop(requester, rate, startedAt, until, interrupted)
        : closedLoop(requester, inFlight, until, interrupted);
    await Promise.race([loop, lastAnswers(interrupted)]);
    const endedAt = Math.min(performance.now(), until);
    recorder.end();
    return { recorder, seconds: Math.max(0, Math.max(recorder.lastEnd, endedAt) - from) / 1000 };
  } finally {
    clearInterval(live);
    terminal.clearProgress();
    log?.close();
  }
}

/** Resolves some time after Ctrl-C. */
function lastAnswers(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => void setTimeout(resolve, lastAnswersMs).unref());
  });
}

function report(
  result: LoadResult,
  address: string,
  failovers: GroupStats['failovers'] | undefined,
  command: AnyCommand,
  flags: LoadFlags,
  terminal: Terminal,
): void {
  const { inFlight, rate, warmUp } = flags;
  if (flags.json === true) {
    const mode = rate === undefined ? { inFlight } : { rate };
    const said = missed(result, flags);
    terminal.printJson({
      address,
      command: command.name,
      ...mode,
      ...reportFields(result),
      failovers,
      missed: said,
    });
    return;
  }
  const how = rate === undefined ? `${inFlight} in flight` : `${rate}/s`;
  terminal.print(
    terminal.style('bold', `${command.name} to ${address}, ${how}, after ${warmUp / 1000} s of warm-up`),
  );
  printReport(result, terminal);
  if (failovers === undefined) return;
  const { lost, refused, suspect } = failovers;
  terminal.print(
    `\n${lost + refused + suspect} requests went to another member: ${lost} at a loss, ${suspect} from a silent peer, ${refused} passed back`,
  );
}

/** The exit code. */
function judge(result: LoadResult, isUp: boolean, flags: LoadFlags, terminal: Terminal): void {
  const said = missed(result, flags);
  if (said.length > 0) throw new CommandFailed(`The load has not met its thresholds: ${said.join('; ')}.`);
  if (terminal.interrupted.aborted) return;
  if (result.recorder.answers === 0) {
    throw new CommandFailed('No request was answered.', ExitCode.unanswered);
  }
  if (!isUp) throw new CommandFailed('The connection was lost, and is not open again.', ExitCode.unanswered);
}
