import { defaultOptions } from '../src/client/options.js';
import { delayOf, arrowsOf, treeOf, type StateNode } from './statecharts-reading.js';

type Texts = Readonly<Record<string, readonly string[]>>;

const { reconnect, ...options } = defaultOptions;

/** What a delay of the machine is in terms of options, with the default, in lines as they stand in the pictures. */
export const delayTexts: Readonly<Record<string, Texts>> = {
  connection: {
    dialTimeout: [option('dialTimeoutMs')],
    cerTimeout: [option('cerTimeoutMs')],
    watchdog: [option('dwrIntervalMs')],
    dwrTimeout: [option('dwrTimeoutMs')],
    proofTimeout: [option('dwrTimeoutMs')],
    drainTimeout: ['dprTimeoutMs / 2', duration(options.dprTimeoutMs / 2)],
    dprTimeout: [option('dprTimeoutMs')],
    linger: [option('dprTimeoutMs')],
    reconnectDelay: [
      'reconnect.initialDelayMs',
      `${duration(reconnect.initialDelayMs)} × ${reconnect.multiplier}ⁿ, at most ${duration(reconnect.maxDelayMs)}`,
    ],
    idleTimeout: [option('idleTimeoutMs')],
    maxLifetime: [option('maxLifetimeMs')],
  },
  pool: {
    drainTimeout: ['close({ timeoutMs })'],
  },
};
