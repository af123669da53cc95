/**
 * Answers what peers ask by themselves: Re-Auth and Abort-Session of an OCS, Cancel-Location of an HSS. Each handler looks
 * the session or user up, and says so if there is none.
 *
 *     npx tsx examples/answering.ts
 */
import { DiameterClient, ResultCode } from 'diameter-client';
import { AbortSession, CreditControl, gy, ReAuth, ReAuthRequestType } from 'diameter-client/dictionaries/gy';
import { CancellationType, CancelLocation, s6a } from 'diameter-client/dictionaries/s6a';
import { createPeer } from 'diameter-client/testing';

const sessions = new Set(['pgw.example.com;1;1']);
const users = new Set(['001010000000001']);

await using client = new DiameterClient({
  originHost: 'pgw.example.com',
  originRealm: 'example.com',
  authApplicationIds: [gy.applicationId],
  vendorSpecificApplicationIds: [s6a.vendorSpecificApplicationId],
});
const unknownSession = { resultCode: ResultCode.DIAMETER_UNKNOWN_SESSION_ID };

client.handle(ReAuth, ({ sessionId }) => {
  if (!sessions.has(sessionId)) return unknownSession;
  // An update of the session's quota follows, outside this handler.
  return { resultCode: ResultCode.DIAMETER_LIMITED_SUCCESS };
});
client.handle(AbortSession, ({ sessionId }) => (sessions.delete(sessionId) ? {} : unknownSession));
client.handle(CancelLocation, async ({ userName }, { signal }) => {
  // A promise is welcome; the signal is aborted if the connection is lost meanwhile.
  await forget(userName, signal);
  return {};
});

async function forget(userName: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  users.delete(userName);
}

// The peer that asks. Your network already has one.
await using peer = await createPeer({ originHost: 'ocs.example.net' });
peer.handle(CreditControl, ({ ccRequestNumber, ccRequestType }) => ({ ccRequestNumber, ccRequestType }));
await client.connect(peer.address);

const fromPeer = {
  originHost: 'ocs.example.net',
  originRealm: 'example.net',
  destinationHost: 'pgw.example.com',
  destinationRealm: 'example.com',
};
for (const sessionId of ['pgw.example.com;1;1', 'pgw.example.com;9;9']) {
  const reAuth = ReAuth.request.encode({
    ...fromPeer,
    sessionId,
    authApplicationId: gy.applicationId,
    reAuthRequestType: ReAuthRequestType.AUTHORIZE_ONLY,
  });
  console.log(`Re-Auth of ${sessionId}: ${(await peer.request(reAuth)).resultCode}`);
  const abort = AbortSession.request.encode({ ...fromPeer, sessionId, authApplicationId: gy.applicationId });
  console.log(`Abort-Session of ${sessionId}: ${(await peer.request(abort)).resultCode}`);
}
const cancel = CancelLocation.request.encode({
  ...fromPeer,
  sessionId: 'hss.example.net;1;1',
  authSessionState: 1,
  userName: '001010000000001',
  cancellationType: CancellationType.SUBSCRIPTION_WITHDRAWAL,
});
console.log(`Cancel-Location: ${(await peer.request(cancel)).resultCode}; ${users.size} users are left`);
