import { Buffer } from 'node:buffer';
import type { AnswerFields } from '../protocol/answer.js';
import { isIdentityAt, offsetOfAvp } from '../protocol/avp-layout.js';
import { AvpCode } from '../protocol/base-avps.js';
import { applicationIds } from '../protocol/capabilities-exchange.js';
import { ApplicationId, ResultCode } from '../protocol/codes.js';
import { HEADER_BYTES } from '../protocol/header.js';
import type { DiameterMessage } from '../protocol/message.js';
import { structureFault } from '../protocol/request-faults.js';
import type { HandlerSource } from './request-handler.js';
import type { ServingOptions } from './serving-options.js';

/** What the check reads; an update replaces the options. */
export interface CheckContext {
  readonly options: ServingOptions;
  readonly services: {
    /** The user's handlers. */
    readonly handlers: HandlerSource;
  };
}

/** Checks a request before a handler gets it: header, application, command, destination, AVP structure. */
export class RequestCheck {
  readonly #context: CheckContext;
  readonly #applicationIds: ReadonlySet<number>;
  /** In lower case. */
  readonly #originHost: Buffer;

  constructor(context: CheckContext) {
    const { options } = context;
    this.#context = context;
    this.#applicationIds = applicationIds(options);
    this.#originHost = Buffer.from(options.originHost.toLowerCase(), 'latin1');
  }

  /**
   * The answer to a request that cannot be handled; undefined if it can. `isRelayed`: it names another Origin-Host than the
   * peer does.
   */
  refusalOf(request: DiameterMessage, isRelayed: boolean): AnswerFields | undefined {
    if (request.isError) return { resultCode: ResultCode.DIAMETER_INVALID_HDR_BITS };
    const { applicationId } = request;
    if (applicationId !== ApplicationId.base && !this.#isOurs(applicationId)) {
      return { resultCode: ResultCode.DIAMETER_APPLICATION_UNSUPPORTED };
    }
    if (applicationId === ApplicationId.base || this.#context.services.handlers.of(request) === undefined) {
      return { resultCode: ResultCode.DIAMETER_COMMAND_UNSUPPORTED };
    }
    if (!this.#isForUs(request.bytes)) return { resultCode: ResultCode.DIAMETER_UNABLE_TO_DELIVER };
    if (isRelayed && !this.#context.options.allowRelayedMessages) {
      const errorMessage = 'requests of another Origin-Host than that of the CEA are not accepted';
      return { resultCode: ResultCode.DIAMETER_UNABLE_TO_COMPLY, errorMessage };
    }
    return structureFault(request);
  }

  #isOurs(applicationId: number): boolean {
    return this.#applicationIds.has(applicationId) || this.#applicationIds.has(ApplicationId.relay);
  }

  #isForUs(request: Buffer): boolean {
    const at = offsetOfAvp(request, HEADER_BYTES, request.length, AvpCode.destinationHost);
    return at === -1 || isIdentityAt(request, at, this.#originHost);
  }
}
