import { createPeer } from 'diameter-client/testing';
import type { PeerOrder, PeerSetup } from './peer-process.js';

// A peer in a process of its own: its setup is the first argument, its port the first message. It ends with its parent.

process.on('disconnect', () => process.exit());

const { answerDelayMs = 0, unansweredDwrs = 0 } = JSON.parse(process.argv[2] ?? '{}') as PeerSetup;
let dwrs = 0;
const peer = await createPeer({
  authApplicationIds: [4],
  behaviour: { answerDelayMs, dwa: (dwa) => (++dwrs <= unansweredDwrs ? undefined : dwa) },
});

process.on('message', (order: PeerOrder) => {
  if (order === 'reset') peer.resetConnections();
  else void peer.disconnect();
});
process.send?.(peer.port);
