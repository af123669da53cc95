import { Command } from 'commander';
import type { DiameterClient } from '../../client/diameter-client.js';
import { commandNamed, type AnyCommand } from '../applications.js';
import type { SendRequest } from '../call-request.js';
import { clientFrom, list, withClientFlags, withOutputFlags, type ClientFlags } from '../client-flags.js';
import { parseCount } from '../durations.js';
import type { PeerGroup } from '../../group/peer-group.js';
import type { Listener } from '../../observability/news.js';
import { messageOf, printable } from '../../phrases.js';
import { CommandFailed, ExitCode, wrongUsage } from '../exit-codes.js';
import { addressHelp, connectTo, targetOf, withGroupFlags, type GroupFlags } from '../group-target.js';
import { teach } from '../teach.js';
import type { Terminal } from '../terminal.js';
import { milliseconds, Times } from '../times.js';

interface CallFlags extends ClientFlags, GroupFlags {
  readonly fields?: string;
  readonly template?: boolean;
  readonly repeat: number;
  readonly raw?: string;
  readonly redact?: boolean;
}

/** `call ADDRESS COMMAND [field=value …]`: sends a request by names, and prints its answer. */
export function callCommand(terminal: Terminal): Command {
  const command = new Command('call')
    .summary('send a request by the names of its fields, and print the answer')
    .description(
      'Sends a request of any command of any application and prints its answer. Session-Id, Origin-Host, Origin-Realm, ' +
        'Destination-Realm and the Application-Id are filled in. Ends with 1 if the answer is no success.',
    )
    .argument('<address>', addressHelp)
    .argument('[command]', 'application and command, such as s6a.UpdateLocation')
    .argument('[fields...]', 'name=value; nested: subscriptionId[0].subscriptionIdData=4917')
    .option('--fields <file>', 'fields as JSON, from a file or - for stdin; name=value comes on top')
    .option('--template', 'print the JSON to fill in, and send nothing')
    .option('--repeat <n>', 'send it so many times, one after the other', parseCount(1), 1)
    .option('--raw <hex>', 'send this message as it is: digits, a file, or - for stdin')
    .option(
      '--redirect <hosts>',
      'follow redirects to these hosts, such as hss.example.net,.example.org',
      list,
    )
    .option('--redact', 'hide secrets, and who or where a subscriber is')
    .action((address: string, name: string | undefined, fields: readonly string[], flags: CallFlags) =>
      call(address, name, fields, flags, terminal),
    );
  teach(command, [
    [
      'diameter-client call hss:3868 s6a.UpdateLocation userName=001010000000001 \\\n' +
        '      visitedPlmnId=001/01 ratType=EUTRAN ulrFlags=34',
      'by names; octets as people write them',
    ],
    ['diameter-client call --template gy.CreditControl > ccr.json', 'what must be filled in?'],
    [
      'diameter-client call ocs gy.CreditControl --fields ccr.json ccRequestNumber=1',
      'JSON, and more on top',
    ],
    [
      'diameter-client call dra1,dra2 gy.CreditControl --fields ccr.json',
      'to one of several, and to another one if that fails',
    ],
    [
      'diameter-client call slf cx.LocationInfo --fields lir.json --redirect hss2',
      'and to the host that the peer redirects to',
    ],
    ['diameter-client call ocs:3868 --raw 01000014800001180000000400000001000000ff', 'bytes as they are'],
  ]);
  return withOutputFlags(withClientFlags(withGroupFlags(command)));
}

async function call(
  address: string,
  name: string | undefined,
  assignments: readonly string[],
  flags: CallFlags,
  terminal: Terminal,
): Promise<void> {
  if (flags.template === true) {
    // No peer is needed for it.
    await printTemplate(name ?? address, flags, terminal);
    return;
  }
  const { command, send } = await requestFrom(name, assignments, flags, terminal);
  const client = await clientFrom(flags, terminal, command === undefined ? [] : [command.application]);
  const { newsOf } = await import('../../client/diameter-client.js');
  newsOf(client).subscribe(redirectsTold(terminal));
  try {
    const target = targetOf(client, address, flags);
    await connectTo(client, target, terminal.interrupted);
    await sendAll(client, target, address, command, send, flags, terminal);
  } finally {
    await client.close();
  }
}

/** Says where a request goes on, or why it does not. */
function redirectsTold(terminal: Terminal): Listener {
  const say = (text: string) => terminal.say(terminal.styleAside('dim', printable(text)));
  return {
    redirected: ({ address }, to) => say(`${address} redirects it to ${to.address}`),
    redirectRefused: ({ address }, { error, host = 'no host', why }) =>
      say(`${address} redirects it to ${host}: ${why}${error === undefined ? '' : `: ${messageOf(error)}`}`),
  };
}

async function printTemplate(name: string, flags: CallFlags, terminal: Terminal): Promise<void> {
  const { request } = await commandNamed(name);
  const { templateOf } = await import('../fields/template.js');
  const template = templateOf(request.layout, new Set(request.filled.fields));
  if (flags.json === true) terminal.printJson(template);
  else terminal.print(JSON.stringify(template, undefined, 2));
}

/** What is sent. `command`: undefined for bytes. */
async function requestFrom(
  name: string | undefined,
  assignments: readonly string[],
  { fields: file, raw }: CallFlags,
  terminal: Terminal,
): Promise<{ readonly command: AnyCommand | undefined; readonly send: SendRequest }> {
  const { fieldsFrom, rawBytes, sendByNames, sendBytes } = await import('../call-request.js');
  if (raw !== undefined) {
    if (name !== undefined || file !== undefined) {
      throw wrongUsage('--raw is the whole message: leave out COMMAND, the fields and --fields.');
    }
    return { command: undefined, send: sendBytes(await rawBytes(raw, terminal)) };
  }
  if (name === undefined) {
    throw wrongUsage(
      'COMMAND is missing: an application and a command such as s6a.UpdateLocation, or --raw.',
    );
  }
  const command = await commandNamed(name);
  return { command, send: sendByNames(command, await fieldsFrom(command, file, assignments, terminal)) };
}

async function sendAll(
  client: DiameterClient,
  target: string | PeerGroup,
  address: string,
  command: AnyCommand | undefined,
  send: SendRequest,
  { json = false, redact = false, repeat }: CallFlags,
  terminal: Terminal,
): Promise<void> {
  const [{ answerFields, printAnswer, resultLine }, { dictionary }] = await Promise.all([
    import('../answer-report.js'),
    import('../../dictionaries/all.js'),
  ]);
  const times = new Times();
  let failures = 0;
  try {
    for (let number = 1; number <= repeat && !terminal.isBroken; number++) {
      const sentAt = performance.now();
      const answered = await send(client, target, { signal: terminal.interrupted });
      const ms = performance.now() - sentAt;
      times.add(ms);
      const { result } = answered;
      if (!result.isSuccess) failures++;
      if (json) {
        const fields = answerFields(answered, ms, command?.answer.layout, dictionary, redact);
        terminal.printJson({ address, command: command?.name, ...(repeat > 1 && { number }), ...fields });
      } else if (repeat === 1) printAnswer(answered, ms, dictionary, redact, terminal);
      else terminal.print(`${number}: ${resultLine(result)} in ${milliseconds(ms)}`);
    }
  } finally {
    if (repeat > 1 && times.count > 0) printSummary(times, failures, json, terminal);
  }
  if (failures > 0) throw new CommandFailed('', ExitCode.failure);
}

function printSummary(times: Times, failures: number, json: boolean, terminal: Terminal): void {
  const { count } = times;
  if (json) terminal.printJson({ type: 'summary', answered: count, failures, ...times.toJSON() });
  else terminal.print(`\n${count} answered, ${count - failures} with success, ${times.toString()}`);
}
