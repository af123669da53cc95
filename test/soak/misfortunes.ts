import { setTimeout as after } from 'node:timers/promises';
import { avp, AvpCode, CommandCode, DisconnectCause, encodeMessage } from 'diameter-client';
import type { PeerBehaviour, TestPeer } from 'diameter-client/testing';
import type { Random } from './random.js';

/** What happens to a peer, from its beginning to its end. How the peer behaves is put right by whoever calls it. */
type Misfortune = (peer: TestPeer, random: Random) => Promise<void>;

const frozen: Partial<PeerBehaviour> = { cer: 'ignore', dwr: 'ignore', dpr: 'ignore', requests: 'ignore' };

/** Longer than a client that does what it should takes for its DPA. */
const dpaMs = 5_000;

export const misfortunes: Readonly<Record<string, Misfortune>> = {
  'dies and comes back': async (peer, random) => {
    await peer.kill();
    await after(random.spread(20, 4_000));
    await comeBack(peer);
  },
  'freezes and thaws': async (peer, random) => {
    peer.behave(frozen);
    await after(random.spread(300, 8_000));
  },
  'stops reading': async (peer, random) => {
    for (const socket of peer.sockets) socket.setReading(false);
    await after(random.spread(100, 5_000));
    for (const socket of peer.sockets) socket.setReading(true);
  },
  'refuses the CER': async (peer, random) => {
    peer.behave({ cer: { resultCode: random.pick([3010, 4003, 5010, 5012, 5017]) } });
    peer.closeConnections();
    await after(random.spread(100, 2_000));
  },
  'ignores the CER': async (peer, random) => {
    peer.behave({ cer: 'ignore' });
    peer.resetConnections();
    await after(random.spread(100, 2_000));
  },
  'hangs up at once': async (peer, random) => {
    peer.behave({ connections: random.pick(['close', 'reset']) });
    peer.resetConnections();
    await after(random.spread(100, 2_000));
  },
  'says DPR': async (peer, random) => {
    const { busy, doNotWantToTalkToYou, rebooting } = DisconnectCause;
    const told = peer.disconnect(random.pick([rebooting, busy, doNotWantToTalkToYou]));
    // The connection may be lost before its DPA comes.
    await Promise.race([told.catch(() => {}), after(dpaMs)]);
  },
  'ends at our DPR, or ignores it': async (peer, random) => {
    peer.behave({ dpr: random.pick(['close', 'ignore']) });
    await after(random.spread(1_000, 8_000));
  },
  'closes its connections': async (peer) => peer.closeConnections(),
  'resets its connections': async (peer) => peer.resetConnections(),
  'is late': async (peer, random) => {
    peer.behave({ answerDelayMs: Math.ceil(random.spread(20, 2_000)) });
    await after(random.spread(500, 4_000));
  },
  'never answers': async (peer, random) => {
    peer.behave({ requests: 'ignore' });
    await after(random.spread(500, 4_000));
  },
  'drops some answers': async (peer, random) => {
    for (let dropped = 0; dropped < 20; dropped++) {
      peer.behave({ requests: 'ignore' });
      await after(random.spread(10, 100));
      peer.behave({ requests: 'answer' });
      await after(random.spread(10, 200));
    }
  },
  'writes in small pieces': async (peer, random) => {
    peer.behave({ splitBytes: 1 + random.integer(40) });
    await after(random.spread(100, 1_000));
  },
  'speaks nonsense': async (peer, random) => {
    const bytes = Buffer.from(Array.from({ length: 64 }, () => random.integer(256)));
    for (const socket of peer.sockets) socket.write(bytes);
  },
  'asks the client': async (peer, random) => {
    for (let asked = 0; asked < 20; asked++) {
      // Whether the client answers, or is gone by then, is not the question here.
      for (const socket of peer.sockets) socket.request(reAuthRequest).catch(() => {});
      await after(random.spread(1, 100));
    }
  },
};

const reAuthRequest = encodeMessage({
  commandCode: CommandCode.reAuth,
  applicationId: 4,
  avps: [avp.utf8String(AvpCode.sessionId, 'client.example.net;1;1')],
});

/** While a peer is dead, its port may serve as the local port of some other connection for a while. */
async function comeBack(peer: TestPeer): Promise<void> {
  for (;;) {
    try {
      await peer.start();
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
      await after(200);
    }
  }
}
