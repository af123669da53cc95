import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dictionary } from '../../dictionaries/all.js';
import { messageOf } from '../../phrases.js';
import { DisconnectCause } from '../../protocol/codes.js';
import { createPeer, type TestPeer } from '../../testing/peer.js';
import type { TestPeerOptions, TestPeerTls } from '../../testing/peer-options.js';
import { applicationNamed } from '../applications.js';
import { advertise } from '../client-flags.js';
import { wrongUsage } from '../exit-codes.js';
import type { Terminal } from '../terminal.js';
import { allCommands, Answering } from './answering.js';
import { noAnswers, readAnswersFile } from './answers-file.js';
import { selfSigned } from './self-signed.js';
import { TrafficPrinter } from './traffic-printer.js';

/** The flags of `peer`. */
export interface PeerFlags {
  readonly host: string;
  readonly port?: number;
  readonly originHost?: string;
  readonly originRealm?: string;
  readonly app?: readonly string[];
  readonly answers?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly ca?: string;
  readonly selfSigned?: string;
  readonly tree?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

const plainPort = 3868;
const tlsPort = 5868;
/** The Origin-Host that test certificates are for. */
const certifiedHost = 'peer.example.net';
/** How long a client may take to answer a DPR at the end. */
const disconnectMs = 5_000;
/** Printed messages are not needed again. */
const maxReceived = 0;

/** Serves until Ctrl-C, or until nobody reads what is printed. */
export async function runPeer(flags: PeerFlags, terminal: Terminal): Promise<void> {
  const file = flags.answers === undefined ? noAnswers : await readAnswersFile(flags.answers);
  const { json: isJson = false, quiet: isQuiet = false, tree: isTree = false } = flags;
  const printer = new TrafficPrinter(terminal, dictionary, { isJson, isQuiet, isTree });
  const tls = await tlsOf(flags);
  const answering = new Answering(file, await allCommands(), () => peer);
  const peer = await listening(flags, {
    ...(await identityOf(flags)),
    host: flags.host,
    port: flags.port ?? (tls === undefined ? plainPort : tlsPort),
    behaviour: file.behaviour,
    listener: printer.listener,
    maxReceived,
    onRequest: (request, socket) => answering.answer(request, socket),
    ...(tls && { tls }),
  });
  sayWhoListens(peer, flags, terminal);
  await terminal.ended();
  await end(peer, terminal, isJson);
  const summary = { connections: printer.connections, requests: printer.requests };
  if (isJson) terminal.printJson({ event: 'ended', ...summary });
  else terminal.say(`${summary.requests} requests over ${summary.connections} connections.`);
}

async function identityOf({
  app,
  originHost,
  originRealm,
  selfSigned: folder,
}: PeerFlags): Promise<TestPeerOptions> {
  const options: Record<string, unknown> = {
    ...(folder !== undefined && { originHost: certifiedHost }),
    ...(originHost !== undefined && { originHost }),
    ...(originRealm !== undefined && { originRealm }),
  };
  if (app !== undefined) advertise(options, await Promise.all(app.map(applicationNamed)), true);
  return options;
}

async function tlsOf(flags: PeerFlags): Promise<TestPeerTls | undefined> {
  const { ca, cert, host, key, originHost = certifiedHost, selfSigned: folder } = flags;
  if (folder !== undefined && (cert !== undefined || key !== undefined)) {
    throw wrongUsage('--self-signed makes a certificate and a key: leave out --cert and --key.');
  }
  if ((cert === undefined) !== (key === undefined)) {
    throw wrongUsage(
      `--${cert === undefined ? 'cert' : 'key'} is missing: TLS needs a certificate and its key.`,
    );
  }
  if (ca !== undefined && cert === undefined && folder === undefined) {
    throw wrongUsage(
      '--ca needs --cert and --key, or --self-signed: without them the peer does not speak TLS.',
    );
  }
  const client = ca === undefined ? {} : { ca: await pemOf('--ca', ca) };
  if (folder !== undefined) return { ...(await selfSigned(folder, originHost, host)), ...client };
  if (cert !== undefined && key !== undefined) {
    return { cert: await pemOf('--cert', cert), key: await pemOf('--key', key), ...client };
  }
  return undefined;
}

async function pemOf(flag: string, file: string): Promise<string> {
  try {
    const text = await readFile(file, 'utf8');
    if (text.includes('-----BEGIN ')) return text;
  } catch (error) {
    throw wrongUsage(`${flag} ${file} cannot be read: ${messageOf(error)}.`);
  }
  throw wrongUsage(`${flag} ${file} must be PEM: it has no -----BEGIN line.`);
}

async function listening({ host }: PeerFlags, options: TestPeerOptions): Promise<TestPeer> {
  try {
    return await createPeer(options);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const place = `${host}:${options.port ?? 0}`;
    if (code === 'EADDRINUSE') {
      throw wrongUsage(
        `Another program listens on ${place} already. Choose another port with --port, or any with --port 0.`,
      );
    }
    if (code === 'EADDRNOTAVAIL') {
      throw wrongUsage(
        `${host} is no address of this host. Listen on 127.0.0.1, or on all addresses with --host 0.0.0.0.`,
      );
    }
    if (code === 'EACCES') {
      throw wrongUsage(`You may not listen on ${place}. Choose a port above 1023 with --port.`);
    }
    if (typeof code === 'string' && code.startsWith('ERR_OSSL')) {
      throw wrongUsage(`The certificate, its key or the CA cannot be used: ${messageOf(error)}.`);
    }
    throw error;
  }
}

function sayWhoListens(peer: TestPeer, flags: PeerFlags, terminal: Terminal): void {
  const { address, originHost, originRealm } = peer;
  if (flags.json === true) {
    terminal.printJson({ event: 'listening', address, originHost, originRealm });
    return;
  }
  terminal.print(`${terminal.style('bold', originHost)} (realm ${originRealm}) listens on ${address}`);
  const reachable = address.replace(/0\.0\.0\.0|\[::\]/, '127.0.0.1');
  const ca = flags.selfSigned === undefined ? '' : ` --ca ${join(flags.selfSigned, 'ca.pem')}`;
  const aside = (line: string) => terminal.say(terminal.styleAside('dim', line));
  // Where npx has started it, a shell does not know the command by its name alone.
  const command = terminal.env['npm_command'] === 'exec' ? 'npx diameter-client' : 'diameter-client';
  aside(`Try it from another terminal: ${command} ping ${reachable}${ca}`);
  aside('Ctrl-C closes the connections; a second one ends at once.');
}

/** DPR on every connection, as a peer that goes away on purpose. */
async function end(peer: TestPeer, terminal: Terminal, isJson: boolean): Promise<void> {
  const say = (line: string) => {
    if (!isJson) terminal.say(line);
  };
  if (peer.sockets.length > 0) say(`Sends DPR on ${connections(peer)}.`);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      say(`No answer to DPR on ${connections(peer)} within ${disconnectMs / 1000} s: closes without one.`);
      resolve();
    }, disconnectMs);
  });
  // A connection may end before its DPA.
  await Promise.race([late, peer.disconnect(DisconnectCause.rebooting).catch(() => {})]);
  clearTimeout(timer);
  await peer.close();
}

function connections({ sockets: { length } }: TestPeer): string {
  return `${length} connection${length === 1 ? '' : 's'}`;
}
