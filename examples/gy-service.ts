/**
 * An HTTP service that authorises users over Gy, as it runs in a cluster: its Origin-Host comes from the environment, it is
 * ready while its OCS is in service, and on SIGTERM it drains.
 *
 *     curl -X POST http://localhost:8080/authorise/491701234567
 *
 * OCS          address of the OCS; without it an embedded one answers
 * ORIGIN_HOST  our Origin-Host, one for each replica
 * PORT         of HTTP; default 8080, 0 lets the system choose
 */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { DiameterClient, DiameterError } from 'diameter-client';
import { CcRequestType, CreditControl, gy, SubscriptionIdType } from 'diameter-client/dictionaries/gy';
import { createPeer } from 'diameter-client/testing';

/** Less than terminationGracePeriodSeconds, which is 30 by default. */
const drainMs = 20_000;

const { OCS, ORIGIN_HOST = 'gw-0.example.com', PORT = '8080' } = process.env;
const ocs = OCS === undefined ? await embeddedOcs() : undefined;
const address = OCS ?? ocs?.address ?? '';

const client = new DiameterClient({
  originHost: ORIGIN_HOST,
  originRealm: ORIGIN_HOST.slice(ORIGIN_HOST.indexOf('.') + 1),
  authApplicationIds: [gy.applicationId],
  requestTimeoutMs: 2_000,
  logger: { level: 'warn' },
});

/** The OCS is dialled ahead of traffic, and again whenever it has no connection. */
async function keepConnected(): Promise<void> {
  while (!draining.signal.aborted) {
    await client.connect(address).catch(() => {});
    await new Promise((resolve) => {
      setTimeout(resolve, 1_000).unref();
    });
  }
}

const draining = new AbortController();
const isReady = () => !draining.signal.aborted && client.stats().activeConnections > 0;

async function authorise(msisdn: string): Promise<{ status: number; body: object }> {
  try {
    const { multipleServicesCreditControl = [], result } = await client.call(address, CreditControl, {
      serviceContextId: '32251@3gpp.org',
      ccRequestType: CcRequestType.INITIAL_REQUEST,
      ccRequestNumber: 0,
      subscriptionId: [{ subscriptionIdType: SubscriptionIdType.END_USER_E164, subscriptionIdData: msisdn }],
      multipleServicesCreditControl: [{ ratingGroup: 10, requestedServiceUnit: {} }],
    });
    const granted = multipleServicesCreditControl[0]?.grantedServiceUnit?.ccTotalOctets ?? 0n;
    return { status: result.isSuccess ? 200 : 403, body: { result: result.name, octets: Number(granted) } };
  } catch (error) {
    // The OCS does not answer: whether users go on without quota is a decision of the operator.
    if (!(error instanceof DiameterError)) throw error;
    return { status: 503, body: { error: error.code, delivery: error.delivery } };
  }
}

function answer(response: ServerResponse, status: number, body: object): void {
  if (draining.signal.aborted) response.setHeader('connection', 'close');
  response.writeHead(status, { 'content-type': 'application/json' }).end(`${JSON.stringify(body)}\n`);
}

const server = createServer((request, response) => {
  const path = request.url ?? '/';
  const [, msisdn] = /^\/authorise\/(\d{5,15})$/.exec(path) ?? [];
  if (path === '/livez') answer(response, 200, {});
  else if (path === '/readyz') answer(response, isReady() ? 200 : 503, { state: client.explain(address) });
  else if (request.method === 'POST' && msisdn !== undefined) {
    authorise(msisdn).then(
      ({ body, status }) => answer(response, status, body),
      () => answer(response, 500, {}),
    );
  } else answer(response, 404, {});
});
server.listen(Number(PORT));
await once(server, 'listening');
const bound = server.address();
console.log(`listening on ${typeof bound === 'object' ? bound?.port : bound}`);
void keepConnected();

// From now on /readyz says no, what is in flight is answered, and the OCS gets a DPR.
await once(process, 'SIGTERM');
draining.abort();
const closed = new Promise((resolve) => {
  server.close(resolve);
});
server.closeIdleConnections();
await closed;
await client.close({ timeoutMs: drainMs });
await ocs?.close();
const { answers, errors, requests, timeouts } = client.stats();
console.log(`drained: ${requests} requests, ${answers} answers, ${timeouts} timeouts, ${errors} errors`);

async function embeddedOcs() {
  const peer = await createPeer({ originHost: 'ocs.example.net', authApplicationIds: [gy.applicationId] });
  peer.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({
    ccRequestNumber,
    ccRequestType,
    multipleServicesCreditControl: [
      { ratingGroup: 10, grantedServiceUnit: { ccTotalOctets: 1_000_000n }, validityTime: 3_600 },
    ],
  }));
  return peer;
}
