import { avp } from 'diameter-client';
import { expect } from 'vitest';
import { makeClient, makePeer } from '../../support/client.js';
import { ccr } from '../../support/messages.js';
import { redirecting, redirectScene, uriOf } from '../../support/redirect.js';
import { ca, ours, peerCertificate } from '../../support/tls.js';
import type { Effects } from './scene.js';

/** The next answer with 3006 goes by them. */
export const redirects: Effects = {
  async 'redirect.enabled'() {
    const { agent, client } = await redirectScene({ redirect: { enabled: false, allow: '127.0.0.1' } });
    await client.connect(agent.address);
    // The bytes of a request that was made before are not kept.
    const earlier = client.request(agent.address, ccr());
    client.update({ redirect: { enabled: true } });
    const later = client.request(agent.address, ccr());
    expect((await earlier).resultCode).toBe(3006);
    expect((await later).resultCode).toBe(2001);
    const turnedOff = client.request(agent.address, ccr());
    client.update({ redirect: null });
    expect((await turnedOff).resultCode).toBe(3006);
  },

  async 'redirect.allow'() {
    const { agent, client } = await redirectScene();
    const refused = client.request(agent.address, ccr());
    client.update({ redirect: { allow: 'elsewhere.example.net' } });
    expect((await refused).resultCode).toBe(3006);
    const allowed = client.request(agent.address, ccr());
    client.update({ redirect: { allow: () => true } });
    expect((await allowed).resultCode).toBe(2001);
  },

  async 'redirect.allowDowngrade'() {
    const server = await makePeer();
    const agent = await makePeer({
      originHost: 'hss.example.net',
      tls: { ...peerCertificate, ca },
      ...redirecting(() => [uriOf(server)]),
    });
    const client = makeClient({ tls: { ca, ...ours }, redirect: { allow: '127.0.0.1' } });
    expect((await client.request(agent.address, ccr())).resultCode).toBe(3006);
    client.update({ redirect: { allowDowngrade: true } });
    expect((await client.request(agent.address, ccr())).resultCode).toBe(2001);
  },

  async 'redirect.maxRedirects'() {
    const server = await makePeer();
    const second = await makePeer(redirecting(() => [uriOf(server)]));
    const first = await makePeer(redirecting(() => [uriOf(second)]));
    const client = makeClient({ redirect: { allow: '127.0.0.1', maxRedirects: 1 } });
    expect((await client.request(first.address, ccr())).resultCode).toBe(3006);
    const call = client.request(first.address, ccr());
    client.update({ redirect: { maxRedirects: 2 } });
    expect((await call).resultCode).toBe(2001);
  },

  async 'redirect.maxRoutes'() {
    const { agent, client } = await redirectScene({ usage: 6, seconds: 60 });
    const ask = (user: string) => client.request(agent.address, ccr({ avps: [avp.utf8String(1, user)] }));
    for (const user of ['a', 'b']) await ask(user);
    expect(client.stats().redirectRoutes).toBe(2);
    client.update({ redirect: { maxRoutes: 1 } });
    for (const user of ['a', 'b']) await ask(user);
    expect(client.stats().redirectRoutes).toBe(1);
  },
};
