import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import type { Grant, Session, SessionEnd } from 'diameter-client';
import { avp, SessionStateError } from 'diameter-client';
import { CreditControl as GxCreditControl } from 'diameter-client/dictionaries/gx';
import { newsOf } from '../../src/client/diameter-client.js';
import { deferred, eventually, makeClient, rejection, turn } from '../support/client.js';
import {
  abortFor,
  AbortSession,
  common,
  CreditControl,
  makeOcs,
  ReAuth,
  reAuthFor,
  scene,
  told,
} from './scene.js';

describe('a credit-control session', () => {
  it('sends I, U and T with one Session-Id, numbers that count, and the server that has answered first', async () => {
    const { asked, peer, session } = await scene();
    const states: string[] = [];
    session.on('state', ({ from, to }) => states.push(`${from} → ${to}`));
    const first = await session.begin({ multipleServicesIndicator: 1 });
    await session.update();
    const last = await session.terminate();
    expect([first.resultCode, last.resultCode]).toEqual([2001, 2001]);
    expect(told(asked)).toBe('I0 U1 T2');
    expect(new Set(asked.map(({ sessionId }) => sessionId))).toEqual(new Set([session.id]));
    const { originHost, originRealm } = peer;
    expect(asked.map(({ destinationHost, destinationRealm }) => [destinationHost, destinationRealm])).toEqual(
      [
        [undefined, originRealm],
        [originHost, originRealm],
        [originHost, originRealm],
      ],
    );
    expect(asked.map(({ serviceContextId }) => serviceContextId)).toEqual(
      Array(3).fill(common.serviceContextId),
    );
    expect(states).toEqual([
      'IDLE → PENDING_I',
      'PENDING_I → OPEN',
      'OPEN → PENDING_U',
      'PENDING_U → OPEN',
      'OPEN → PENDING_T',
      'PENDING_T → ENDED',
    ]);
    expect(session.end).toMatchObject({ cause: 'terminated', service: 'end', resultCode: 2001 });
  });

  it('makes a Session-Id of our Origin-Host that no other has', async () => {
    const { client, peer, session } = await scene();
    const other = client.session(CreditControl, peer.address, common);
    expect(session.id).toMatch(/^client\.example\.com;\d+;\d+;/);
    expect(other.id).not.toBe(session.id);
  });

  it('keeps one request in flight, whatever the program asks at once', async () => {
    const answers = Array.from({ length: 4 }, () => deferred<object>());
    const waiting = [...answers];
    const { asked, session } = await scene(() => waiting.shift()?.promise ?? {});
    const calls = [session.begin(), session.update(), session.update(), session.terminate()];
    for (const [i, { resolve }] of answers.entries()) {
      await eventually(() => asked.length === i + 1);
      for (let quiet = 0; quiet < 20; quiet++) await turn();
      expect(asked).toHaveLength(i + 1);
      resolve({});
    }
    await Promise.all(calls);
    expect(told(asked)).toBe('I0 U1 U2 T3');
  });

  it('tells what is granted, with final units and times', async () => {
    const { client, session } = await scene(() => ({
      multipleServicesCreditControl: [
        { ratingGroup: 10, grantedServiceUnit: { ccTotalOctets: 1_000n }, validityTime: 30 },
        { ratingGroup: 20, resultCode: 4012 },
        { ratingGroup: 30, grantedServiceUnit: { ccTime: 60 }, finalUnitIndication: { finalUnitAction: 0 } },
      ],
    }));
    const heard = deferred<readonly Grant[]>();
    session.on('quota', ({ grants }, of) => {
      expect(of).toBe(session);
      heard.resolve(grants);
    });
    await session.begin();
    const grants = await heard.promise;
    expect(grants.map(({ ratingGroup, resultCode }) => [ratingGroup, resultCode])).toEqual([
      [10, undefined],
      [20, 4012],
      [30, undefined],
    ]);
    expect(grants[0]?.units).toMatchObject({ ccTotalOctets: 1_000n });
    expect((grants[0]?.validUntil ?? 0) - session.since).toBeGreaterThan(29_000);
    expect(grants[2]?.finalUnit).toMatchObject({ finalUnitAction: 0 });
    await client.close();
  });

  it('lets the program answer the server by itself', async () => {
    const { peer, session } = await scene();
    await session.begin();
    const handled = vi.fn(() => ({ resultCode: 2002 }));
    session.handle(ReAuth, handled).handle(AbortSession, () => ({ resultCode: 5012 }));
    expect((await peer.request(reAuthFor(session, peer))).resultCode).toBe(2002);
    expect(handled).toHaveBeenCalledOnce();
    // It does not comply: the session goes on.
    expect((await peer.request(abortFor(session, peer))).resultCode).toBe(5012);
    expect(session.state).toBe('OPEN');
    session.handle(AbortSession, () => Promise.resolve({}));
    expect((await peer.request(abortFor(session, peer))).resultCode).toBe(2001);
    await eventually(() => session.state === 'ENDED');
  });

  it('is not ended by an Abort-Session-Request of another application', async () => {
    const gxId = 16_777_238;
    const applications = {
      authApplicationIds: [4],
      vendorSpecificApplicationIds: [{ vendorId: 10_415, authApplicationId: gxId }],
    };
    const { peer } = await makeOcs(() => ({}), undefined, applications);
    const client = makeClient(applications);
    const session = client.session(CreditControl, peer.address, common);
    await session.begin();
    // There are sessions of that application, too.
    client.session(GxCreditControl, peer.address, {});
    const abort = abortFor(session, peer, gxId);
    expect((await peer.request(abort)).resultCode).toBe(5002);
    expect(session.state).toBe('OPEN');
  });

  it('leaves the requests of its server to handlers of the client where they are set, and others to onRequest', async () => {
    const onRequest = vi.fn(() => ({ resultCode: 3004 }));
    const { client, peer, session } = await scene(undefined, undefined, { onRequest });
    await session.begin();
    expect((await peer.request(reAuthFor(session, peer))).resultCode).toBe(2002);
    expect((await peer.request(reAuthFor(session, peer, 'nobody;1;2'))).resultCode).toBe(3004);
    client.handle(ReAuth, () => ({ resultCode: 2001 }));
    expect((await peer.request(reAuthFor(session, peer))).resultCode).toBe(2001);
  });

  it('understands rating groups in a Re-Auth-Request, and refuses what demands more', async () => {
    const { peer, session } = await scene();
    await session.begin();
    const asked = ReAuth.request.encode({
      ...ReAuth.request.decode(reAuthFor(session, peer)),
      ratingGroup: 10,
      userName: 'somebody',
    });
    expect((await peer.request(asked)).resultCode).toBe(2002);
    const more = ReAuth.request.encode({
      ...ReAuth.request.decode(reAuthFor(session, peer)),
      others: [avp.unsigned32(7_777, 1)],
    });
    expect((await peer.request(more)).resultCode).toBe(5001);
  });

  it('tells the listener that fails, and harms nothing', async () => {
    const { client, session } = await scene();
    const failed = vi.fn();
    newsOf(client).subscribe({ listenerFailed: failed });
    session.on('state', () => {
      throw new Error('no');
    });
    session.on('ended', () => Promise.reject(new Error('no either')));
    await session.begin();
    await session.terminate();
    await eventually(() => failed.mock.calls.length === 4);
    expect(failed.mock.calls.map(([what]) => String(what))).toContain(
      `a listener of 'ended' of session ${session.id}`,
    );
  });

  it('goes to its backup, stays there, and comes back when that fails, too', async () => {
    const refuse = { resultCode: 3004 } as const;
    let isFirstUp = false;
    const first = await makeOcs(() => (isFirstUp ? { ccSessionFailover: 1 } : refuse));
    const second = await makeOcs(() => (isFirstUp ? refuse : { ccSessionFailover: 1 }), 'second.example.net');
    const client = makeClient();
    const options = { backup: second.peer.address, failureHandling: 'continue' } as const;
    const session = client.session(CreditControl, first.peer.address, common, options);
    await session.begin();
    await session.update();
    expect([told(first.asked), told(second.asked)]).toEqual(['I0', 'I0 U1']);
    expect(session.destinationHost).toBe('second.example.net');
    isFirstUp = true;
    await session.terminate();
    expect([told(first.asked), told(second.asked)]).toEqual(['I0 T2', 'I0 U1 T2']);
  });

  it('repeats a request with the same End-to-End Identifier, and without T where it was passed back', async () => {
    const first = await makeOcs(() => ({ resultCode: 3004 }));
    const second = await makeOcs(() => ({}), 'second.example.net');
    const client = makeClient();
    const session = client.session(CreditControl, first.peer.address, common, {
      backup: second.peer.address,
    });
    await session.begin();
    const [one] = first.asked;
    const [two] = second.asked;
    expect([one?.message.isRetransmitted, two?.message.isRetransmitted]).toEqual([false, false]);
    expect(two?.message.endToEndId).toBe(one?.message.endToEndId);
  });

  it('awaits what is in flight when the client closes, and takes nothing more', async () => {
    const { promise, resolve } = deferred<object>();
    let count = 0;
    const { client, session } = await scene(() => (count++ === 0 ? {} : promise));
    const ends: SessionEnd[] = [];
    session.on('ended', (end) => ends.push(end));
    await session.begin();
    const update = session.update();
    const waiting = rejection(session.terminate());
    await eventually(() => count === 2);
    const closed = client.close();
    resolve({});
    expect((await update).resultCode).toBe(2001);
    expect(await waiting).toBeInstanceOf(SessionStateError);
    await closed;
    await eventually(() => ends.length === 1);
    expect(ends[0]).toMatchObject({ cause: 'client-closed', service: 'continue' });
    expect(await rejection(client.session(CreditControl, 'h:1', common).begin())).toMatchObject({
      name: 'PoolClosedError',
    });
  });

  it('is terminated at the end of its block', async () => {
    const { asked, client, peer } = await scene();
    {
      await using session = client.session(CreditControl, peer.address, common);
      await session.begin();
      await using unused = client.session(CreditControl, peer.address, common);
      expect(unused.state).toBe('IDLE');
    }
    expect(told(asked)).toBe('I0 T1');
  });

  it('awaits at the end of its block a termination that is under way, or waits for its turn', async () => {
    for (const isUpdated of [false, true]) {
      const gate = deferred<object>();
      const { asked, session } = await scene(({ ccRequestNumber }) =>
        ccRequestNumber === 1 ? gate.promise : {},
      );
      await session.begin();
      const update = isUpdated ? session.update() : undefined;
      const termination = session.terminate();
      let isDisposed = false;
      const disposed = session[Symbol.asyncDispose]().then(() => (isDisposed = true));
      await eventually(() => asked.length === 2);
      expect(isDisposed).toBe(false);
      gate.resolve({});
      await Promise.all([update, termination, disposed]);
      expect(told(asked)).toBe(isUpdated ? 'I0 U1 T2' : 'I0 T1');
    }
  });

  it('demands of each request what all of them have not', () => {
    const client = makeClient();
    const session = client.session(CreditControl, 'ocs.example.net', common);
    type Begin = Parameters<(typeof session)['begin']>;
    expectTypeOf<[]>().toExtend<Begin>();
    const bare = client.session(CreditControl, 'ocs.example.net', {});
    expectTypeOf<[]>().not.toExtend<Parameters<(typeof bare)['begin']>>();
    expectTypeOf<[{ serviceContextId: string }]>().toExtend<Parameters<(typeof bare)['begin']>>();
    expectTypeOf(session).toExtend<Pick<Session<object, object>, 'id' | 'state'>>();
  });

  it.each([
    ['a command', () => makeClient().session({} as never, 'h', {}), 'command must be a command'],
    ['fields', () => makeClient().session(CreditControl, 'h', 5 as never), 'fields must be'],
    ['an address', () => makeClient().session(CreditControl, '', common), 'is not a Diameter address'],
    ['an option', () => makeClient().session(CreditControl, 'h', common, { txMs: 0 }), 'txMs must be'],
    [
      'an option’s name',
      () => makeClient().session(CreditControl, 'h', common, { tx: 1 } as never),
      'Unknown option "tx"',
    ],
    [
      'a backup',
      () => makeClient().session(CreditControl, 'h', common, { backup: '' }),
      'is not a Diameter address',
    ],
    [
      'an event',
      () =>
        makeClient()
          .session(CreditControl, 'h', common)
          .on('end' as never, () => {}),
      'Unknown event "end"',
    ],
    [
      'a listener',
      () =>
        makeClient()
          .session(CreditControl, 'h', common)
          .on('ended', 5 as never),
      'listener must be',
    ],
    [
      'a handler',
      () =>
        makeClient()
          .session(CreditControl, 'h', common)
          .handle(ReAuth, 5 as never),
      'handler must be',
    ],
  ])('refuses what is no %s', (_, make, message) => {
    expect(make).toThrow(message);
  });
});
