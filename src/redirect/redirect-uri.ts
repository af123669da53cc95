import type { Buffer } from 'node:buffer';
import type { RefusedRedirect } from '../observability/redirect-facts.js';
import { parseAddress } from '../pool/address.js';
import { printable } from '../phrases.js';

/** A Redirect-Host: a DiameterURI (RFC 6733 §4.3.1, §6.12). */
export interface RedirectUri {
  /** As the peer has written it. */
  readonly text: string;
  /** Normalised, as calls take it. */
  readonly address: string;
  /** In lower case. */
  readonly host: string;
  /** Default: 3868, with TLS 5868. */
  readonly port: number;
  /** `aaas://`: TLS. */
  readonly isSecured: boolean;
}

/** A name has 253 characters at most. */
const maxUriBytes = 512;
const maxShown = 100;

/** `aaa://FQDN[:port][;transport=tcp][;protocol=diameter]`, in this order and each once. */
const grammar =
  /^(?<place>aaas?:\/\/(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?)(?:;transport=(?<transport>[\w+]+))?(?:;protocol=(?<protocol>[\w+]+))?$/i;

/** Reads the data of a Redirect-Host, or says why it is of no use. */
export function readRedirectUri(data: Buffer): RedirectUri | RefusedRedirect {
  const text = data.toString('latin1', 0, maxUriBytes);
  const groups = data.length > maxUriBytes ? undefined : grammar.exec(text)?.groups;
  if (groups === undefined) return refused('malformed', text);
  const { place = '', protocol = 'diameter', transport = 'tcp' } = groups;
  if (transport.toLowerCase() !== 'tcp' || protocol.toLowerCase() !== 'diameter') {
    return refused('unsupported', text);
  }
  try {
    const { host, isSecured, key, port } = parseAddress(place);
    return { text, address: key, host, port, isSecured };
  } catch (error) {
    return refused('malformed', text, error);
  }
}

function refused(why: RefusedRedirect['why'], text: string, error?: unknown): RefusedRedirect {
  return { why, host: printable(text.slice(0, maxShown)), error };
}
