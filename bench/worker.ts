import { openSubject } from './subjects/open-subject.js';
import type { Spec, Subject } from './subjects/spec.js';

/** A process for one subject: opens it, then lets it work for as long as it is told, each time that it is told. */
let subject: Subject | undefined;

async function obey(message: { readonly spec: Spec } | { readonly sliceMs: number }): Promise<object> {
  if ('spec' in message) {
    subject = await openSubject(message.spec);
    return {};
  }
  if (subject === undefined) throw new Error('nothing to measure');
  return subject.slice(message.sliceMs);
}

process.on('message', (message: Parameters<typeof obey>[0]) => {
  void obey(message).then((answer) => process.send?.(answer));
});

// Nobody waits for the result any more.
process.on('disconnect', () => process.exit());
