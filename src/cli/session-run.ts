import { setTimeout as delay } from 'node:timers/promises';
import type { Result } from '../dictionary/results.js';
import { printable } from '../phrases.js';
import type { Grant } from '../session/session-events.js';
import { SessionStateError } from '../session/session-state-error.js';
import type { Session } from '../session/session.js';
import { resultLine } from './answer-report.js';
import { CommandFailed, errorFields, ExitCode, exitCodeOf } from './exit-codes.js';
import type { Terminal } from './terminal.js';
import { milliseconds, rounded } from './times.js';

type AnySession = Session<Record<string, unknown>, Record<string, unknown>>;
type RequestName = 'begin' | 'update' | 'terminate';

/** One session from its first request to its end, told line by line. */
export class SessionRun {
  readonly #session: AnySession;
  readonly #terminal: Terminal;
  readonly #isJson: boolean;
  /** Aborted when no further update is to be sent. */
  readonly #stop = new AbortController();
  /** What the answer has granted that is printed next. */
  #grants: readonly Grant[] = [];
  #termination: Promise<void> | undefined;
  /** Updates that the server has asked for. */
  readonly #asked = new Set<Promise<void>>();
  #exitCode: number = ExitCode.success;

  constructor(session: AnySession, terminal: Terminal, isJson: boolean) {
    this.#session = session;
    this.#terminal = terminal;
    this.#isJson = isJson;
    session
      .on('quota', ({ grants }) => (this.#grants = grants))
      .on('validity', ({ ratingGroups }) => {
        this.#print('validity', 'what was granted is about to end: an update follows', { ratingGroups });
        this.#updateSoon();
      })
      .on('reauth', () => {
        this.#print('reauth', 'the server wants an update', {});
        this.#updateSoon();
      })
      .on('abort', () => {
        this.#print('abort', 'the server wants the session to end', {});
        void this.#terminate();
      })
      .on('unanswered', () => this.#print('unanswered', 'no answer within Tx; it is awaited further', {}))
      .on('failover', ({ error, from, resultCode }) => {
        const why = error instanceof Error ? error.message : `Result ${String(resultCode)}`;
        const text = `the request goes to another server: ${printable(why)}`;
        this.#print('failover', text, {
          from,
          resultCode,
          ...(error !== undefined && { error: errorFields(error) }),
        });
      })
      .on('ended', () => this.#stop.abort());
  }

  /** Throws what the command ends with, if that is no success. */
  async run(updates: number, everyMs: number): Promise<void> {
    const { signal } = this.#stop;
    void this.#terminal.ended().then(() => this.#stop.abort());
    await this.#ask('begin', () => this.#session.begin({}));
    for (let number = 0; number < updates && !signal.aborted && this.#isLive; number++) {
      await delay(everyMs, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await this.#ask('update', () => this.#session.update({}));
    }
    if (this.#isLive) await this.#terminate();
    await Promise.all([...this.#asked, this.#termination]);
    this.#printEnd();
    if (this.#exitCode !== ExitCode.success) throw new CommandFailed('', this.#exitCode as ExitCode);
  }

  get #isLive(): boolean {
    return this.#session.state !== 'IDLE' && this.#session.end === undefined;
  }

  /** Beside those that are sent in turn. */
  #updateSoon(): void {
    const update = this.#ask('update', () => this.#session.update({}));
    this.#asked.add(update);
    void update.finally(() => this.#asked.delete(update));
  }

  #terminate(): Promise<void> {
    this.#stop.abort();
    this.#termination ??= this.#ask('terminate', () => this.#session.terminate({}));
    return this.#termination;
  }

  /** Sends a request, and prints how it went. Never rejects. */
  async #ask(
    request: RequestName,
    send: () => Promise<{ readonly result: Result } | undefined>,
  ): Promise<void> {
    const sentAt = performance.now();
    try {
      const answer = await send();
      const ms = performance.now() - sentAt;
      const grants = this.#grants;
      this.#grants = [];
      if (answer === undefined) {
        this.#print(request, 'nothing to send: the server keeps no state', {});
        return;
      }
      const { result } = answer;
      if (!result.isSuccess) this.#note(ExitCode.failure);
      const said = this.#terminal.style(result.isSuccess ? 'green' : 'red', resultLine(result));
      const text = [`${said} in ${milliseconds(ms)}`, ...grants.map(grantText)].join('; ');
      this.#print(request, text, { result, timeMs: rounded(ms), ...(grants.length > 0 && { grants }) });
    } catch (error) {
      // The end that came before it is told.
      if (error instanceof SessionStateError) return;
      this.#note(exitCodeOf(error));
      const fields = errorFields(error);
      this.#print(request, printable(String(fields['message'])), { error: fields });
    }
  }

  /** The first failure is what the command ends with. */
  #note(exitCode: number): void {
    if (this.#exitCode === ExitCode.success) this.#exitCode = exitCode;
  }

  #printEnd(): void {
    const { end, id, state } = this.#session;
    if (end?.cause !== 'terminated') this.#note(ExitCode.failure);
    if (end === undefined) {
      this.#print('ended', `another round is wanted, which this command does not send (${state})`, {});
      return;
    }
    const { cause, resultCode, service } = end;
    const fate = service === 'continue' ? 'the service may go on' : 'the service must end';
    const why = cause === 'terminated' ? '' : `, ${fate}`;
    this.#print('ended', `${cause}${why} (${id})`, { cause, service, resultCode });
  }

  #print(event: string, text: string, fields: Readonly<Record<string, unknown>>): void {
    const { id, state } = this.#session;
    const at = new Date().toISOString();
    if (this.#isJson) this.#terminal.printJson({ at, sessionId: id, state, event, ...fields });
    else {
      const time = this.#terminal.style('dim', at);
      this.#terminal.print(`${time} ${state.padEnd(9)} ${event}: ${text}`);
    }
  }
}

/** `rating group 10: ccTotalOctets 1000, for 60 s`. */
function grantText({ finalUnit, ratingGroup, resultCode, units, validUntil }: Grant): string {
  const amounts = Object.entries(units ?? {}).map(([name, value]) => `${name} ${String(value)}`);
  const said = [
    ...(resultCode === undefined || resultCode === 2001 ? [] : [`Result ${resultCode}`]),
    ...(units === undefined ? [] : [amounts.join(', ') || 'units without amounts']),
    ...(finalUnit === undefined ? [] : ['the last units']),
    ...(validUntil === undefined ? [] : [`until ${new Date(validUntil).toISOString()}`]),
  ].join(', ');
  return `${ratingGroup === undefined ? 'granted' : `rating group ${ratingGroup}`}: ${said || 'nothing'}`;
}
