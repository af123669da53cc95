import { createHash, timingSafeEqual, X509Certificate } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { canonicalIPv6, isIPv4 } from '../protocol/ip.js';
import { isLoopback, isWildcard, type ResolvedInspectorOptions } from './inspector-options.js';

/** Why a request is turned away. */
export interface Refusal {
  readonly status: 401 | 403 | 405 | 421;
  readonly reason: string;
}

/**
 * Who may look. A page of another site cannot read an answer of ours (no CORS), but it could rebind its own name to our
 * address: then its requests carry its name in Host, and are refused. IP addresses cannot be rebound, nor can names that
 * only the certificate of the view proves.
 */
export class Access {
  readonly scheme: 'http' | 'https';
  readonly cookieName: string;
  /** The cookie's value. A digest, so that it has the characters of a cookie whatever the token has. */
  readonly #secret: Buffer | undefined;
  readonly #isOurHost: (host: string) => boolean;

  /** `port` is the one that the view listens on. */
  constructor({ host, port, tls, token }: Pick<ResolvedInspectorOptions, 'host' | 'port' | 'tls' | 'token'>) {
    this.scheme = tls === undefined ? 'http' : 'https';
    // Cookies do not know ports: two views on one machine must not overwrite each other's. With the prefix, a browser takes
    // the cookie from nobody but this host over TLS.
    this.cookieName = `${tls === undefined ? '' : '__Host-'}diameter-inspect-${port}`;
    this.#secret = token === undefined ? undefined : digest(token);
    const certificate = tls === undefined ? undefined : new X509Certificate(tls.cert);
    const suffix = `:${port}`;
    const defaultPort = tls === undefined ? 80 : 443;
    const names = new Set(isLoopback(host) ? ['localhost', '127.0.0.1', '[::1]'] : []).add(
      inUrl(host).toLowerCase(),
    );
    this.#isOurHost = (given) => {
      // Browsers leave the default port out.
      const name = given.endsWith(suffix)
        ? given.slice(0, -suffix.length)
        : port === defaultPort
          ? given
          : '';
      return (
        names.has(name) ||
        (isWildcard(host) && (name === 'localhost' || isIpLiteral(name))) ||
        (certificate !== undefined && isNameOf(certificate, name))
      );
    };
  }

  /** Undefined: the request may be answered. */
  refusal({ headers, method }: IncomingMessage, url: URL): Refusal | undefined {
    if (method !== 'GET' && method !== 'HEAD') {
      return { status: 405, reason: 'The view is read-only: GET and HEAD' };
    }
    const host = headers.host?.toLowerCase() ?? '';
    if (!this.#isOurHost(host)) {
      return {
        status: 421,
        reason: 'The view does not answer to this name. Use the URL that startInspector gave',
      };
    }
    if (headers.origin !== undefined && headers.origin.toLowerCase() !== `${this.scheme}://${host}`) {
      return { status: 403, reason: 'Another site may not read the view' };
    }
    const site = headers['sec-fetch-site'];
    // A link of another site may lead to the page, but no frame or script of it to what the page reads.
    const isOpened = headers['sec-fetch-dest'] === 'document' && url.pathname === '/';
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isOpened) {
      return { status: 403, reason: 'Another site may not embed the view' };
    }
    if (this.#secret === undefined || this.#isKnown(headers.cookie) || this.hasToken(url)) return undefined;
    return {
      status: 401,
      reason: 'The view needs its token. Open the URL that startInspector gave, with ?token=',
    };
  }

  /** Whether the URL itself brings the token. */
  hasToken(url: URL): boolean {
    const token = url.searchParams.get('token');
    return this.#secret !== undefined && token !== null && timingSafeEqual(digest(token), this.#secret);
  }

  /** What keeps the token in the browser, out of reach of scripts. Of another site it comes along with links alone. */
  get cookie(): string {
    const secure = this.scheme === 'https' ? '; Secure' : '';
    return `${this.cookieName}=${this.#secret?.toString('hex') ?? ''}; HttpOnly; SameSite=Lax; Path=/${secure}`;
  }

  #isKnown(cookies = ''): boolean {
    const prefix = `${this.cookieName}=`;
    return cookies.split(/; */).some((cookie) => {
      const given = Buffer.from(cookie.startsWith(prefix) ? cookie.slice(prefix.length) : '', 'hex');
      return given.length === this.#secret?.length && timingSafeEqual(given, this.#secret);
    });
  }
}

/** A host as it stands in a URL and in Host. */
export function inUrl(host: string): string {
  const ipv6 = canonicalIPv6(host);
  return ipv6 === undefined ? host : `[${ipv6}]`;
}

function isIpLiteral(name: string): boolean {
  return (
    isIPv4(name) ||
    (name.startsWith('[') && name.endsWith(']') && canonicalIPv6(name.slice(1, -1)) !== undefined)
  );
}

/** Browsers look only at the alternative names, not at the subject. */
function isNameOf(certificate: X509Certificate, name: string): boolean {
  // OpenSSL would take one that begins with a dot for a whole domain.
  return /^[a-z\d][a-z\d.-]*$/.test(name) && certificate.checkHost(name, { subject: 'never' }) !== undefined;
}

/** Equal lengths, as `timingSafeEqual` wants them. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
