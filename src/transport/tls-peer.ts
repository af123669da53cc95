import type { Buffer } from 'node:buffer';
import type { X509Certificate } from 'node:crypto';
import { isIP, type Socket } from 'node:net';
import {
  connect,
  type ConnectionOptions,
  type DetailedPeerCertificate,
  type SecureContext,
  type TLSSocket,
} from 'node:tls';
import { messageOf, printable } from '../phrases.js';
import { cut, namesOf, type PeerCertificate, type TlsAgreement } from '../protocol/tls-agreement.js';
import { handshakeFaultOf, TlsFault, tlsFaultOf, verificationProblem } from '../protocol/tls-fault.js';
import { credentialsOf, type TlsCredentials } from './tls-credentials.js';
import type { TlsSettings } from './tls-settings.js';

/**
 * A socket of TLS holds what it has encrypted until the next turn of the event loop. The 16 KiB of Node.js 20 would let a
 * batch of 128 requests block it that long; 64 KiB is the default from Node.js 22 on.
 */
const highWaterMark = 64 * 1024;

export interface HandshakeResult {
  readonly onSecured: (socket: TLSSocket, agreement: TlsAgreement) => void;
  readonly onFailed: (fault: TlsFault) => void;
}

/** A session can be resumed only with the credentials that it was made with. */
interface Session {
  readonly ticket: Buffer;
  readonly context: SecureContext;
  readonly certificate: PeerCertificate;
}

/** One peer that is spoken to over TLS, across its sockets. */
export class TlsPeer {
  /** The name or IP address that the certificate of the peer must cover. */
  readonly identity: string;
  readonly #credentials: TlsCredentials;
  readonly #now: () => number;
  readonly #domain: () => string | undefined;
  #session: Session | undefined;

  /** `domain`: another name that the certificate must cover, as long as there is one. */
  constructor(
    settings: TlsSettings,
    host: string,
    now: () => number,
    domain: () => string | undefined = () => undefined,
  ) {
    // The zone of an IPv6 address means something on this machine alone.
    this.identity = settings.identity ?? host.replace(/%.*$/, '');
    this.#credentials = credentialsOf(settings);
    this.#now = now;
    this.#domain = domain;
  }

  /**
   * Speaks TLS over a connected socket, and judges the certificate of the peer. Returns a function that abandons it;
   * nothing is called after it.
   */
  shakeHands(socket: Socket, result: HandshakeResult): () => void {
    let isOver = false;
    let abandon = () => {};
    const fail = (error: unknown): void => {
      if (isOver) return;
      isOver = true;
      const given = error instanceof Error ? error : new Error(messageOf(error));
      result.onFailed(handshakeFaultOf(given, this.#credentials.showsCertificate));
    };
    const begin = (context: SecureContext): void => {
      if (isOver) return;
      const secured = this.#connect(socket, context);
      const accept = this.#keepSessions(secured, context);
      const onError = (error: Error) => fail(error);
      const onClose = () => fail(new TlsFault('closed', 'the peer closed the connection in the handshake'));
      const onSecured = () => {
        leave();
        let agreement: TlsAgreement;
        try {
          agreement = this.#judged(secured);
        } catch (error) {
          discard(secured);
          fail(error);
          return;
        }
        accept(agreement.certificate);
        // What the peer could ask for in TLS 1.2 and nobody needs.
        secured.disableRenegotiation();
        isOver = true;
        result.onSecured(secured, agreement);
      };
      const leave = () => {
        secured.removeListener('error', onError);
        secured.removeListener('close', onClose);
        secured.removeListener('secureConnect', onSecured);
      };
      secured.on('error', onError);
      secured.on('close', onClose);
      secured.on('secureConnect', onSecured);
      abandon = () => {
        leave();
        discard(secured);
      };
    };
    const reading = this.#credentials.context();
    abandon = () => this.#credentials.forget(reading);
    reading.then(begin).catch(fail);
    return () => {
      isOver = true;
      abandon();
    };
  }

  /** What an error of a socket after the handshake means; undefined if it is no error of TLS. */
  faultOf(error: unknown): TlsFault | undefined {
    return error instanceof Error ? tlsFaultOf(error, this.#credentials.showsCertificate) : undefined;
  }

  #connect(socket: Socket, secureContext: SecureContext): TLSSocket {
    const session = this.#session?.context === secureContext ? this.#session : undefined;
    const isValid = session !== undefined && session.certificate.validTo.getTime() > this.#now();
    const options: ConnectionOptions & { readonly highWaterMark: number } = {
      socket,
      secureContext,
      highWaterMark,
      // It is judged in `#judged`, where the error can say what was expected and what was shown.
      rejectUnauthorized: false,
      checkServerIdentity: () => undefined,
      ...(isIP(this.identity) === 0 ? { servername: this.identity } : {}),
      ...(isValid ? { session: session.ticket } : {}),
    };
    const secured = connect(options);
    secured.getPeerCertificate = noCertificate;
    return secured;
  }

  /** Throws a {@link TlsFault} unless the peer has shown a certificate of a known CA that covers its identity. */
  #judged(secured: TLSSocket): TlsAgreement {
    const shown = secured.getPeerX509Certificate();
    const certificate = shown === undefined ? this.#session?.certificate : certificateFrom(shown);
    if (certificate === undefined) throw new TlsFault('bad-certificate', 'the peer has shown no certificate');
    const { authorizationError: error } = secured;
    if (!secured.authorized) throw verificationFault(codeOf(error), certificate, this.#now());
    if (!certificate.covers(this.identity)) {
      const what = `its certificate is for ${namesOf(certificate)}, and not for ${this.identity}, which is tls.identity or the host of the address`;
      throw new TlsFault('wrong-name', what);
    }
    const domain = this.#domain();
    if (domain !== undefined && !certificate.covers(domain)) {
      const what = `its certificate is for ${namesOf(certificate)}, and not for ${domain}, the domain for which DNS told of it (discover.checkDomain)`;
      throw new TlsFault('wrong-name', what);
    }
    const { standardName } = secured.getCipher();
    const own = secured.getX509Certificate();
    return {
      version: secured.getProtocol() ?? '',
      cipher: standardName,
      identity: this.identity,
      isResumed: secured.isSessionReused(),
      certificate,
      ownCertificateValidTo: own === undefined ? undefined : new Date(own.validTo),
    };
  }

  /**
   * Keeps the sessions that the peer gives, once the returned function accepts its certificate. Must be called before the
   * handshake: that of TLS 1.2 comes within it, and Node.js passes over it if nobody listens.
   */
  #keepSessions(secured: TLSSocket, context: SecureContext): (certificate: PeerCertificate) => void {
    let accepted: PeerCertificate | undefined;
    secured.on('session', (ticket) => {
      if (accepted !== undefined) this.#session = { ticket, context, certificate: accepted };
    });
    return (certificate) => {
      accepted = certificate;
    };
  }
}

/**
 * Node.js makes objects of the whole chain for `checkServerIdentity`, which is a quarter of what a handshake costs. Nobody
 * looks at them: `#judged` reads the certificate as an `X509Certificate`.
 */
const noCertificate = () => ({}) as DetailedPeerCertificate;

/** Destroys a socket and ignores its later errors. */
function discard(socket: Socket): void {
  socket.on('error', () => {});
  socket.destroy();
}

function verificationFault(code: string, certificate: PeerCertificate, now: number): TlsFault {
  const { issuer, serialNumber, subject, validFrom, validTo } = certificate;
  const problem = verificationProblem(code);
  const name = subject === '' ? namesOf(certificate) : cut(subject);
  const day = (date: Date) => date.toISOString();
  switch (problem) {
    case 'expired':
      return validTo.getTime() < now
        ? new TlsFault(problem, `its certificate ${name} expired at ${day(validTo)}`)
        : new TlsFault(problem, `a CA certificate of ${name} has expired`);
    case 'not-yet-valid':
      return validFrom.getTime() > now
        ? new TlsFault(problem, `its certificate ${name} is not valid before ${day(validFrom)}`)
        : new TlsFault(problem, `a CA certificate of ${name} is not valid yet`);
    case 'revoked':
      return new TlsFault(problem, `its certificate ${name}, serial number ${serialNumber}, was revoked`);
    case 'unknown-ca':
      return new TlsFault(
        problem,
        `its certificate ${name} was issued by ${cut(issuer)}, which is no CA of tls.ca (${code})`,
      );
    case 'own-credentials':
      return new TlsFault(
        problem,
        `tls.crl does not tell whether ${name}, issued by ${cut(issuer)}, was revoked (${code})`,
      );
    default:
      return new TlsFault(problem, `its certificate ${name} cannot be accepted (${code})`);
  }
}

/** `authorizationError` is typed as an error, and is its code. */
function codeOf(error: unknown): string {
  if (typeof error === 'string') return error;
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : 'UNSPECIFIED';
}

function certificateFrom(shown: X509Certificate): PeerCertificate {
  return {
    subject: oneLine(shown.subject),
    issuer: oneLine(shown.issuer),
    names: printable(shown.subjectAltName ?? ''),
    serialNumber: shown.serialNumber,
    fingerprint256: shown.fingerprint256,
    validFrom: new Date(shown.validFrom),
    validTo: new Date(shown.validTo),
    covers: (name) => covers(shown, name),
  };
}

/**
 * OpenSSL would take a name that begins with a dot for a whole domain, a wildcard for one of its names, and refuses to compare
 * one with a NUL; a peer may claim any text.
 */
function covers(shown: X509Certificate, name: string): boolean {
  if (isIP(name) !== 0) return shown.checkIP(name) !== undefined;
  return (
    /^[a-z\d_-][a-z\d_.-]*$/i.test(name) && shown.checkHost(name, { partialWildcards: false }) !== undefined
  );
}

/** Node.js writes one attribute on each line, and undefined for a name without any. */
function oneLine(name: string | undefined): string {
  return printable((name ?? '').replaceAll('\n', ', '));
}
