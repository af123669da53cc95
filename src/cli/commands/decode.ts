import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { Command, InvalidArgumentError } from 'commander';
import { CaptureError } from '../../capture/capture-error.js';
import { CaptureDecoder, type DecoderSink } from '../../capture/decoder.js';
import { dictionary } from '../../dictionaries/all.js';
import { describe } from '../../dictionary/description.js';
import { messageOf, printable } from '../../phrases.js';
import { withOutputFlags } from '../client-flags.js';
import { headingOf, jsonOf, notesOf, timeOf } from '../decoded-text.js';
import { CommandFailed, wrongUsage } from '../exit-codes.js';
import { teach } from '../teach.js';
import type { Terminal } from '../terminal.js';

interface DecodeFlags {
  readonly json?: true;
  readonly port?: readonly number[];
  readonly redact?: boolean;
}

/** `decode [FILE]`: prints the messages of a capture, or of hexadecimal digits. */
export function decodeCommand(terminal: Terminal): Command {
  const command = new Command('decode')
    .summary('print the messages of a capture or of hexadecimal digits')
    .description(
      'Prints Diameter messages by names, requests paired with their answers: from pcap or pcapng (TCP streams are put ' +
        'together), from messages one behind the other, or from hexadecimal digits as xxd, hexdump and tshark print them.',
    )
    .argument('[file]', 'to read; - or nothing: stdin')
    .option(
      '--port <number>',
      'read the TCP connections of this port and no others; may be repeated (default: 3868, and all that look like Diameter)',
      readPort,
    )
    .option('--redact', 'hide secrets, who and where subscribers are, and AVPs that are unknown')
    .action((file: string | undefined, flags: DecodeFlags) => decode(file, flags, terminal));
  teach(command, [
    ['diameter-client decode capture.pcapng', 'what did they say?'],
    ['tcpdump -i any -U -w - port 3868 | diameter-client decode', 'as it comes'],
    ["echo '01000014 80000118 00000000 00000001 00000001' | diameter-client decode", 'a message from a log'],
    ['diameter-client decode capture.pcap --json | jq .name', 'for programs: one object a line'],
  ]);
  return withOutputFlags(command);
}

function readPort(text: string, before: readonly number[] = []): readonly number[] {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new InvalidArgumentError('A port is a number from 1 to 65535.');
  }
  return [...before, port];
}

async function decode(file: string | undefined, flags: DecodeFlags, terminal: Terminal): Promise<void> {
  const decoder = new CaptureDecoder(printer(flags, terminal), { ports: flags.port ?? [] });
  try {
    await feed(decoder, inputOf(file, terminal), terminal);
    const summary = decoder.end();
    for (const note of notesOf(summary)) terminal.say(note);
    if (summary.messages === 0 && !terminal.interrupted.aborted) {
      throw new CommandFailed('There is no Diameter message in the input');
    }
  } catch (error) {
    if (error instanceof CaptureError) throw new CommandFailed(error.message, undefined, { cause: error });
    throw error;
  }
}

function inputOf(file: string | undefined, terminal: Terminal): Readable {
  if (file !== undefined && file !== '-') return createReadStream(file);
  if (terminal.stdin.isTTY === true) terminal.say('Paste hexadecimal digits, then press Ctrl-D');
  return terminal.stdin;
}

/** Until the input ends, Ctrl-C is pressed, or nobody reads what is printed. */
async function feed(decoder: CaptureDecoder, input: Readable, terminal: Terminal): Promise<void> {
  const { interrupted } = terminal;
  const stop = () => input.destroy();
  interrupted.addEventListener('abort', stop, { once: true });
  try {
    for await (const chunk of input) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('the input is no stream of bytes');
      decoder.push(chunk);
      await terminal.ready();
      if (terminal.isBroken) break;
    }
  } catch (error) {
    if (interrupted.aborted) return;
    if (error instanceof Error && 'syscall' in error) {
      throw wrongUsage(`The input cannot be read: ${messageOf(error)}`);
    }
    throw error;
  } finally {
    interrupted.removeEventListener('abort', stop);
  }
}

function printer({ json, redact = false }: DecodeFlags, terminal: Terminal): DecoderSink {
  return {
    onMessage: (found) => {
      const description = describe(found.message, dictionary, { redact });
      if (json === true) {
        terminal.printJson(jsonOf(found, description));
        return;
      }
      terminal.print(terminal.style('bold', headingOf(found)));
      terminal.print(String(description));
      terminal.print();
    },
    onComment: (text, at) => {
      const comment = printable(text);
      if (json === true) terminal.printJson({ comment, at: timeOf(at) });
      else terminal.print(terminal.style('dim', `# ${comment}`));
    },
  };
}
