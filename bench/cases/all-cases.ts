import { addresses } from './addresses.js';
import { against } from './against.js';
import { attachments } from './attachments.js';
import { builds } from './builds.js';
import type { Case } from './case.js';
import { codec } from './codec.js';
import { idle, openClose, tlsConnections } from './connections.js';
import { firstRequest } from './first-request.js';
import { choice, group } from './group.js';
import { incoming } from './incoming.js';
import { latency } from './latency.js';
import { load } from './load.js';
import { records } from './records.js';
import { request, tls } from './request.js';
import { send } from './send.js';
import { calls, typed } from './typed.js';

/** In the order in which they run. */
export const cases: readonly Case[] = [
  request,
  tls,
  send,
  incoming,
  addresses,
  group,
  choice,
  latency,
  ...attachments,
  codec,
  typed,
  calls,
  load,
  firstRequest,
  idle,
  openClose,
  tlsConnections,
  records,
  against,
  builds,
];
