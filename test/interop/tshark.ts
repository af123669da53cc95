import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const fields = ['diameter.cmd.code', '_ws.expert.message'];

/** Says what tshark finds in each message: the notes of its experts, '' where it has none. */
export async function dissect(messages: readonly Buffer[]): Promise<string[]> {
  const directory = await mkdtemp(join(tmpdir(), 'dissection-'));
  try {
    const file = join(directory, 'messages.pcap');
    await writeFile(file, capture(messages));
    const { stdout } = await promisify(execFile)(
      'tshark',
      ['-r', file, '-n', '-T', 'fields', ...fields.flatMap((field) => ['-e', field])],
      // The user's own preferences could switch notes off.
      { env: { ...process.env, WIRESHARK_CONFIG_DIR: directory }, maxBuffer: 2 ** 28 },
    );
    return stdout.split('\n').slice(0, -1).map(noteOf);
  } finally {
    await rm(directory, { recursive: true });
  }
}

function noteOf(line: string): string {
  const [command = '', note = ''] = line.split('\t');
  return command === '' ? 'not Diameter' : note;
}

/** A capture file of messages without any transport: one "Wireshark Upper PDU" each. */
export function capture(messages: readonly Buffer[]): Buffer {
  const header = Buffer.alloc(24);
  header.writeUInt32LE(0xa1b2_c3d4, 0);
  header.writeUInt16LE(2, 4); // version 2.4
  header.writeUInt16LE(4, 6);
  header.writeUInt32LE(0x4_0000, 16); // the longest packet
  header.writeUInt32LE(252, 20); // LINKTYPE_WIRESHARK_UPPER_PDU
  return Buffer.concat([header, ...messages.flatMap((message) => packet(message))]);
}

function packet(message: Buffer): Buffer[] {
  const dissector = Buffer.from('\0\x0c\0\x08diameter\0\0\0\0', 'latin1'); // tag 12, the dissector's name; end of tags
  const length = dissector.length + message.length;
  const header = Buffer.alloc(16);
  header.writeUInt32LE(length, 8);
  header.writeUInt32LE(length, 12);
  return [header, dissector, message];
}
