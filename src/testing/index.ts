export { createPeer, TestPeer, type TestPeerOptions } from './peer.js';
export type { PeerBehaviour } from './peer-behaviour.js';
export { PeerSocket, type PeerAnswer } from './peer-socket.js';
