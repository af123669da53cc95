import { InvalidConfigError } from 'diameter-client';
import { describe, expect, it } from 'vitest';
import { isGroup } from '../../src/options/changes.js';
import { clientTable, peerTable } from '../../src/client/option-table.js';
import type { Change, OptionTable } from '../../src/options/option.js';
import { makeClient } from '../support/client.js';
import { breakers } from './updates/breakers.js';
import { connections } from './updates/connections.js';
import { delays } from './updates/delays.js';
import { limits } from './updates/limits.js';
import { loggers } from './updates/loggers.js';
import { overload } from './updates/overload.js';
import { redirects } from './updates/redirects.js';
import type { Effects } from './updates/scene.js';

const options: OptionTable = { ...peerTable, ...clientTable };

/** The options that change at a certain time, those of a group with its name. */
function namesOf(change: Change | undefined): string[] {
  return Object.entries(options)
    .filter(([, row]) => row.change === change)
    .flatMap(([name, row]) =>
      isGroup(row) ? Object.keys(row.table).map((inner) => `${name}.${inner}`) : [name],
    )
    .toSorted();
}

const named = (effects: Effects) => Object.keys(effects).toSorted();

describe('an option that changes at once', () => {
  const effects = { ...limits, ...loggers, ...breakers, ...overload, ...redirects };

  it('has its test below', () => {
    expect(named(effects)).toEqual(namesOf('at once'));
  });

  it.each(Object.entries(effects))('does so: %s', (_, show) => show());
});

describe('an option that changes from the next arming', () => {
  it('has its test below', () => {
    expect(named(delays)).toEqual(namesOf('from the next arming'));
  });

  it.each(Object.entries(delays))('leaves the delay that runs, and does so: %s', (_, show) => show());
});

describe('an option that changes with the next connection', () => {
  it('has its test below', () => {
    expect(named(connections)).toEqual(namesOf('with the next connection'));
  });

  it.each(Object.entries(connections))('leaves the open one, and does so: %s', (_, show) => show());
});

describe('an option that cannot change', () => {
  it('is one that peers know us by, or that the client is built on', () => {
    expect(namesOf(undefined)).toEqual([
      'acctApplicationIds',
      'authApplicationIds',
      'clock',
      'firmwareRevision',
      'flightRecorder',
      'hostIpAddresses',
      'inspect',
      'originHost',
      'originRealm',
      'productName',
      'random',
      'store',
      'supportedVendorIds',
      'vendorId',
      'vendorSpecificApplicationIds',
    ]);
  });

  it.each(namesOf(undefined))('is refused by its name, whatever the value: %s', (name) => {
    const client = makeClient();
    for (const value of [null, 1, options[name]?.fallback ?? 'x']) {
      // What a program without types may pass.
      const refuse = (changes: object) => () => client.update(changes);
      const remedy = 'cannot change at run time: make another client';
      expect(refuse({ [name]: value })).toThrow(new InvalidConfigError(name, `${name} ${remedy}`));
      const field = `peers["hss"].${name}`;
      const isOfPeers = name in peerTable;
      expect(refuse({ peers: { hss: { [name]: value } } })).toThrow(
        isOfPeers ? `${field} ${remedy}` : `Unknown option "${field}"`,
      );
    }
  });
});
