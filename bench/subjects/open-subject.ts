import { ClientAnswers, FloorAnswers } from './answers.js';
import { choices } from './choices.js';
import { codec } from './codec.js';
import { ClientConnections, FloorConnections } from './connections.js';
import { ClientFirsts, FloorFirsts } from './firsts.js';
import { ClientLatency, FloorLatency } from './latency.js';
import { NpmDiameterRequests } from './npm-diameter.js';
import { ClientRequests, FloorRequests } from './requests.js';
import { ClientSends, FloorSends } from './sends.js';
import type { Spec, Subject } from './spec.js';
import { throughput } from './throughput.js';
import { typed } from './typed.js';

/** The subject that a spec describes, with its connections open where they are not what is measured. */
// oxlint-disable-next-line typescript/consistent-return -- the compiler sees that every kind returns
export async function openSubject(spec: Spec): Promise<Subject> {
  switch (spec.kind) {
    case 'requests':
      return throughput(
        spec.side === 'client' ? await ClientRequests.open(spec) : await FloorRequests.open(spec),
      );
    case 'sends':
      return throughput(spec.side === 'client' ? await ClientSends.open(spec) : await FloorSends.open(spec));
    case 'records': {
      // Older versions of Node.js cannot load it.
      const { ClientRecords, FloorRecords } = await import('./records.js');
      return throughput(spec.side === 'client' ? await ClientRecords.open(spec) : new FloorRecords(spec));
    }
    case 'answers':
      return throughput(
        spec.side === 'client' ? await ClientAnswers.open(spec) : await FloorAnswers.open(spec),
      );
    case 'npm-diameter':
      return throughput(new NpmDiameterRequests(spec));
    case 'latency':
      return spec.side === 'client' ? ClientLatency.open(spec) : FloorLatency.open(spec);
    case 'firsts':
      return spec.side === 'client' ? new ClientFirsts(spec.ports) : new FloorFirsts(spec.ports);
    case 'connections':
      return spec.side === 'client' ? new ClientConnections(spec) : new FloorConnections(spec);
    case 'typed':
      return typed(spec.build);
    case 'choices':
      return choices(spec.ports);
    case 'codec':
      return codec(spec.bytes);
  }
}
