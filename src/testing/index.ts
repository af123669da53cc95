export type { TestCertificateOptions, TestCertificatesOptions } from './certificate-options.js';
export { createTestCertificates, type TestCertificate, type TestCertificates } from './certificates.js';
export { hostileBytes } from './hostile-bytes.js';
export { misbehave } from './misbehave.js';
export { createPeer, TestPeer } from './peer.js';
export type { PeerBehaviour } from './peer-behaviour.js';
export type { TestPeerOptions, TestPeerTls } from './peer-options.js';
export { PeerSocket, type PeerAnswer } from './peer-socket.js';
export type { Rewrite, SocketVerbs, Step } from './script.js';
