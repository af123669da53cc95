/**
 * What passes between a store and its thread. A structured clone of a small object costs more than SQLite takes for a record, so
 * what comes often, records that are added and removed, is a few numbers and strings in one array, and all messages are one buffer.
 */
import type { Op } from './disk.js';

export interface Batch {
  /** A number: the record is removed. A string: one is added to this target, when it was accepted, bytes of its message. */
  readonly items: readonly (Op | number | string)[];
  /** The messages, one behind the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export function packed(ops: readonly Op[]): Batch {
  const items: (Op | number | string)[] = [];
  let size = 0;
  for (const op of ops) if (op.do === 'add') size += op.message.length;
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const op of ops) {
    if (op.do === 'remove') items.push(op.id);
    else if (op.do === 'add') {
      items.push(op.target, op.at, op.message.length);
      bytes.set(op.message, offset);
      offset += op.message.length;
    } else items.push(op);
  }
  return { items, bytes };
}

export function unpacked({ bytes, items }: Batch): Op[] {
  const ops: Op[] = [];
  let offset = 0;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (typeof item === 'number') ops.push({ do: 'remove', id: item });
    else if (typeof item === 'object') ops.push(item);
    else if (item !== undefined) {
      const at = Number(items[++i]);
      const end = offset + Number(items[++i]);
      ops.push({ do: 'add', target: item, at, message: bytes.subarray(offset, end) });
      offset = end;
    }
  }
  return ops;
}
