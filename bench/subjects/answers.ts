import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { DiameterClient, ResultCode } from 'diameter-client';
import { EchoSocket } from '../echo-socket.js';
import { askRequest, capabilitiesExchangeRequest, identity } from '../messages.js';
import { addressOf } from './requests.js';
import type { AnswersSpec } from './spec.js';
import type { Load } from './throughput.js';

/** Answers what the peer asks with a Result-Code, by a handler that has nothing to think about. */
export class ClientAnswers implements Load {
  readonly #client: DiameterClient;
  readonly #spec: AnswersSpec;

  count = 0;

  private constructor(spec: AnswersSpec) {
    this.#spec = spec;
    const answer = { resultCode: ResultCode.DIAMETER_SUCCESS };
    this.#client = new DiameterClient({
      ...identity,
      ...(spec.maxRememberedBytes !== undefined && { maxRememberedBytes: spec.maxRememberedBytes }),
      onRequest: () => {
        this.count++;
        return answer;
      },
    });
  }

  static async open(spec: AnswersSpec): Promise<ClientAnswers> {
    const load = new ClientAnswers(spec);
    await load.#client.connect(addressOf(spec.port));
    return load;
  }

  start(): void {
    void this.#ask(this.#spec.inFlight);
  }

  stop(): Promise<void> {
    return this.#ask(0);
  }

  async #ask(inFlight: number): Promise<void> {
    await this.#client.request(addressOf(this.#spec.port), askRequest(inFlight, this.#spec.bytes));
  }
}

/** Returns every request with the R bit cleared, a chunk at a time. */
export class FloorAnswers extends EchoSocket implements Load {
  readonly #spec: AnswersSpec;
  #onAnswer = () => {};

  private constructor(socket: Socket, spec: AnswersSpec) {
    super(socket);
    this.#spec = spec;
  }

  static async open(spec: AnswersSpec): Promise<FloorAnswers> {
    const socket = connect({ port: spec.port, host: '127.0.0.1', noDelay: true });
    await once(socket, 'connect');
    const load = new FloorAnswers(socket, spec);
    await load.#exchange(capabilitiesExchangeRequest());
    return load;
  }

  get count(): number {
    return this.echoed;
  }

  start(): void {
    void this.#exchange(askRequest(this.#spec.inFlight, this.#spec.bytes));
  }

  stop(): Promise<void> {
    return this.#exchange(askRequest(0, this.#spec.bytes));
  }

  protected override receive(): void {
    this.#onAnswer();
  }

  #exchange(request: Buffer): Promise<void> {
    return new Promise((resolve) => {
      this.#onAnswer = resolve;
      this.socket.write(request);
    });
  }
}
