import { describe, expect, it } from 'vitest';
import { WriteBatch } from '../../src/transport/write-batch.js';
import { encodeMessage, avp, DiameterMessage } from 'diameter-client';

class Output {
  readonly writes: Buffer[] = [];
  isBlocked = false;
  isIdle = true;
  flushed = 0;
  write(buffers: readonly Buffer[], _: number, onTaken: () => void): void {
    this.writes.push(Buffer.concat(buffers));
    if (this.isIdle) onTaken();
  }
  onTickEnd(): void {}

  onFlushed(): void {
    this.flushed++;
  }
}

function message(bytes: number): Buffer {
  return encodeMessage({
    commandCode: 272,
    avps: [avp.octetString(1, Buffer.alloc(bytes - 28, bytes % 251))],
  });
}

function identifiersOf(written: Buffer): number[] {
  const ids: number[] = [];
  for (let offset = 0; offset < written.length; offset += written.readUIntBE(offset + 1, 3)) {
    ids.push(written.readUInt32BE(offset + 12));
  }
  return ids;
}

const tick = () =>
  new Promise<void>((resolve) => {
    setImmediate(resolve);
  });

describe('a write batch', () => {
  it('makes one write of all messages of a tick, in their order', async () => {
    const output = new Output();
    const batch = new WriteBatch(output);
    for (let id = 0; id < 1_000; id++) batch.append(message(200), id, id);
    expect(output.writes).toHaveLength(0);
    await tick();
    expect(output.writes).toHaveLength(1);
    expect(identifiersOf(output.writes[0] ?? Buffer.alloc(0))).toEqual(
      Array.from({ length: 1_000 }, (_, id) => id),
    );
    expect(batch.queuedBytes).toBe(0);
  });

  it('hands over what it has within the tick where it is told to, and tells the end of the tick all the same', async () => {
    const output = new Output();
    const batch = new WriteBatch(output);
    batch.append(message(200), 1, 1);
    batch.append(message(200), 2, 2);
    expect([batch.queuedBytes, batch.queuedMessages]).toEqual([400, 2]);
    batch.handOver();
    expect(output.writes.map(identifiersOf)).toEqual([[1, 2]]);
    expect([batch.queuedBytes, batch.queuedMessages, output.flushed]).toEqual([0, 0, 0]);
    await tick();
    expect(output).toMatchObject({ writes: { length: 1 }, flushed: 1 });
  });

  it('holds no memory for a message that could not be made', () => {
    const draft = {
      commandCode: 272,
      applicationId: 4,
      endToEndId: 0,
      writeTo: (): number => {
        throw new Error('it does not fit');
      },
      encode: () => message(200),
      read: (answer: DiameterMessage) => answer,
    };
    const batches = Array.from({ length: 200 }, () => new WriteBatch(new Output()));
    const before = process.memoryUsage().arrayBuffers;
    for (const batch of batches) expect(() => batch.make(draft, 4_096)).toThrow('it does not fit');
    const long = { ...draft, writeTo: (_: Buffer, offset: number) => offset + 5_000 };
    for (const batch of batches) expect(() => batch.make(long, 4_096)).toThrow('maxMessageBytes (4096)');
    // A slab each would be 13 MB.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });

  it('writes the identifiers into its copy, so that one Buffer can go to many peers', async () => {
    const shared = message(200);
    const before = Buffer.from(shared);
    const outputs = [new Output(), new Output()];
    for (const [i, output] of outputs.entries()) new WriteBatch(output).append(shared, i + 1, i + 7);
    await tick();
    expect(shared).toEqual(before);
    const sent = outputs.map((output) => new DiameterMessage(output.writes[0] ?? Buffer.alloc(0)));
    expect(sent.map((m) => [m.hopByHopId, m.endToEndId])).toEqual([
      [1, 7],
      [2, 8],
    ]);
  });

  it('keeps the order of small and large messages', async () => {
    const output = new Output();
    const batch = new WriteBatch(output);
    const sizes = [200, 40_000, 200, 32_768, 65_536, 300_000, 200, 32_772, 200];
    sizes.forEach((size, id) => batch.append(message(size), id, id));
    await tick();
    const written = Buffer.concat(output.writes);
    expect(identifiersOf(written)).toEqual(sizes.map((_, id) => id));
    expect(written).toHaveLength(sizes.reduce((a, b) => a + b));
  });

  it('grows while the output is blocked, and goes on when that takes more', async () => {
    const output = new Output();
    output.isBlocked = true;
    const batch = new WriteBatch(output);
    for (let id = 0; id < 1_000; id++) batch.append(message(200), id, id);
    await tick();
    expect(output.writes).toHaveLength(0);
    expect(batch.queuedBytes).toBe(200_000);
    output.isBlocked = false;
    batch.flush();
    expect(identifiersOf(Buffer.concat(output.writes))).toHaveLength(1_000);
    expect(output.flushed).toBe(1);
  });

  it('does not touch a slab again that the output still holds', async () => {
    const outputs = [new Output(), new Output()];
    const held: Buffer[] = [];
    for (const output of outputs) {
      output.isIdle = false;
      output.write = (buffers) => held.push(...buffers);
      const batch = new WriteBatch(output);
      batch.append(message(200), 1, 1);
      batch.flush();
      batch.append(message(200), 2, 2);
      batch.flush();
    }
    await tick();
    expect(held.map((buffer) => buffer.readUInt32BE(12))).toEqual([1, 2, 1, 2]);
  });
});
