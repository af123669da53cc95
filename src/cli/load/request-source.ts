import { CommandDraft } from '../../dictionary/command-draft.js';
import { newSessionId } from '../../dictionary/session-ids.js';
import { dataStartAt, offsetOfAvp } from '../../protocol/avp-layout.js';
import { AvpCode } from '../../protocol/base-avps.js';
import { HEADER_BYTES } from '../../protocol/header.js';
import type { AnyCommand } from '../applications.js';
import type { Written } from '../fields/assignments.js';
import { fieldsOf } from '../fields/field-values.js';
import { fieldsAt, placeholdersIn } from './placeholders.js';

/** Where the requests of a load come from. */
export interface RequestSource {
  /** The bytes of the n-th request. Nobody else has them until they are given back. */
  take(n: number): Buffer;
  /** The request is over. */
  giveBack(bytes: Buffer): void;
}

export interface RequestTemplate {
  readonly command: AnyCommand;
  /** As they were written, with their placeholders. */
  readonly written: Written;
  readonly users: number;
  readonly originHost: string;
  readonly originRealm: string;
  readonly destinationRealm: string;
}

/**
 * Requests that differ in their Session-Id alone are encoded once; each has a copy with a Session-Id of its own. With
 * placeholders, each is encoded by itself.
 */
export function requestSource(template: RequestTemplate): RequestSource {
  if (placeholdersIn(template.written).size > 0) {
    return { take: (n) => encoded(template, n, newSessionId(template.originHost)), giveBack: () => {} };
  }
  const { command, originHost, written } = template;
  const given = fieldsOf(written, command.request.layout)['sessionId'];
  const hasSession = command.request.layout.byName.has('sessionId') && given === undefined;
  if (!hasSession) {
    const bytes = encoded(template, 0, given);
    return { take: () => bytes, giveBack: () => {} };
  }
  // `<DiameterIdentity>;<high 32 bits>;<low 32 bits>;<optional value>` (RFC 6733 §8.8), of one length.
  const [, high = '0', , mark = '0'] = newSessionId(originHost).split(';');
  const beginning = `${originHost};${high};`;
  return new CopiedRequests(
    encoded(template, 0, `${beginning}${'0'.repeat(digits)};${mark}`),
    beginning.length,
  );
}

const digits = 10;

/** One message, again and again, with a number in its Session-Id. */
class CopiedRequests implements RequestSource {
  readonly #message: Buffer;
  /** Of the last digit. */
  readonly #last: number;
  readonly #free: Buffer[] = [];

  constructor(message: Buffer, digitsAt: number) {
    this.#message = message;
    const avp = offsetOfAvp(message, HEADER_BYTES, message.length, AvpCode.sessionId);
    this.#last = dataStartAt(message, avp) + digitsAt + digits - 1;
  }

  take(n: number): Buffer {
    const bytes = this.#free.pop() ?? Buffer.from(this.#message);
    let rest = n;
    // What was in these bytes before had a smaller number, so that all digits before these are 0.
    for (let at = this.#last; rest > 0; at--) {
      const next = Math.floor(rest / 10);
      bytes[at] = 0x30 + rest - next * 10;
      rest = next;
    }
    return bytes;
  }

  giveBack(bytes: Buffer): void {
    this.#free.push(bytes);
  }
}

function encoded(template: RequestTemplate, n: number, sessionId: unknown): Buffer {
  const { command, destinationRealm, originHost, originRealm, users, written } = template;
  const fields = fieldsOf(fieldsAt(written, { n, user: n % users }), command.request.layout);
  const around = { sessionId, originHost, originRealm, destinationRealm, proxyInfo: undefined };
  const values = command.request.filled.values(fields, around);
  return new CommandDraft(command, fields, values).encode();
}
