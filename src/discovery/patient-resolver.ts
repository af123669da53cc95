import type { Clock } from '../clock.js';
import { DnsFailedError } from '../transport/dns-failed-error.js';
import type { Resolver } from '../transport/resolver.js';

/**
 * A resolver that was given may never answer, and then DNS would never be asked again: its promises are given `limitMs`. Those for
 * addresses are not: whoever dials has a limit of its own.
 */
export function patientResolver(resolver: Resolver, limitMs: number, clock: Clock): Resolver {
  const within = <Answer>(
    question: string,
    answer: Promise<Answer>,
    signal: AbortSignal | undefined,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const end = () => {
        clock.clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
      };
      const fail = (error: unknown) => {
        end();
        reject(error);
      };
      const onAbort = () => fail(signal?.reason);
      const why = `discover.resolver has not answered within ${limitMs} ms`;
      const timer = clock.setTimeout(() => fail(new DnsFailedError(question, why)), limitMs);
      signal?.addEventListener('abort', onAbort);
      void Promise.resolve(answer).finally(end).then(resolve, reject);
    });
  return {
    naptr: (name, signal) => within(`NAPTR ${name}`, resolver.naptr(name, signal), signal),
    srv: (name, signal) => within(`SRV ${name}`, resolver.srv(name, signal), signal),
    addresses: (name, signal) => resolver.addresses(name, signal),
  };
}
