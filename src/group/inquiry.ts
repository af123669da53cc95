import type { Buffer } from 'node:buffer';
import { applicationIdAt } from '../protocol/header.js';
import type { Member } from './member.js';
import { destinationHostOf, sessionHashOf } from '../protocol/routing-avps.js';

/** What a group must know of a request to choose a member. */
export interface Inquiry {
  readonly applicationId: number;
  /** In lower case. */
  readonly destinationHost: string | undefined;
  /** What the policy `session` goes by; 0 without a Session-Id. The other policies do not ask. */
  readonly sessionHash: number;
  /** Has passed it back, and is not asked again. */
  readonly refuser: Member | undefined;
  /** A report of overload sheds it at this member. Asked only while one is in force. */
  isShedAt(member: Member): boolean;
}

/** Of the request that has come just now: one for all of them, so that none is made for each. */
export class PassingInquiry implements Inquiry {
  applicationId = 0;
  destinationHost: string | undefined = undefined;
  readonly refuser = undefined;
  #message: Buffer | undefined = undefined;

  read(message: Buffer): this {
    this.#message = message;
    this.applicationId = applicationIdAt(message, 0);
    this.destinationHost = destinationHostOf(message);
    return this;
  }

  get sessionHash(): number {
    return this.#message === undefined ? 0 : sessionHashOf(this.#message);
  }

  /** While a report is in force, no request is one of these. */
  isShedAt(): boolean {
    return false;
  }

  /** The message may be let go of. */
  forget(): void {
    this.#message = undefined;
  }
}
