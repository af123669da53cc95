import { argv, stdin } from 'node:process';
import { createPeer, type TestPeerOptions } from 'diameter-client/testing';

// A peer that is a process: its options are the first argument. It says "ready", and of each request its
// CC-Request-Number and how many connections there are at that time. It ends when its input does.

const requestNumber = 415;

// Only peer-process.ts starts this program.
const options = JSON.parse(argv[2] ?? '{}') as TestPeerOptions;
const peer = await createPeer({
  ...options,
  authApplicationIds: [4],
  onRequest: (request) => {
    console.log(`request ${request.find(requestNumber)?.unsigned32()} connections ${peer.sockets.length}`);
    return { resultCode: 2001, avps: request.avps().filter(({ code }) => code === requestNumber) };
  },
});
console.log('ready');
stdin.on('end', () => process.exit());
stdin.resume();
