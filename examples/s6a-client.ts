/**
 * What an MME asks when a phone attaches: authentication vectors, then the subscription.
 *
 *     npx tsx examples/s6a-client.ts [HSS] [IMSI]
 *
 * Without an address an embedded HSS answers.
 */
import { randomBytes } from 'node:crypto';
import { DiameterClient } from 'diameter-client';
import {
  AuthenticationInformation,
  CancelLocation,
  RatType,
  s6a,
  UpdateLocation,
} from 'diameter-client/dictionaries/s6a';
import { plmnId, readTbcd, tbcd } from 'diameter-client/dictionary';
import { createPeer } from 'diameter-client/testing';

const [given, userName = '001010000000001'] = process.argv.slice(2);
const hss = given === undefined ? await embeddedHss() : undefined;
const address = given ?? hss?.address ?? '';

await using client = new DiameterClient({
  originHost: 'mme.epc.mnc001.mcc001.3gppnetwork.org',
  originRealm: 'epc.mnc001.mcc001.3gppnetwork.org',
  vendorSpecificApplicationIds: [s6a.vendorSpecificApplicationId],
});
client.handle(CancelLocation, (request) => {
  console.log(`${request.userName} is with another MME now`);
  return {};
});

const visitedPlmnId = plmnId('001', '01');
const vectors = await client.call(address, AuthenticationInformation, {
  userName,
  visitedPlmnId,
  requestedEutranAuthenticationInfo: { numberOfRequestedVectors: 1, immediateResponsePreferred: 1 },
});
console.log(`Authentication-Information: ${vectors.result.name}`);
if (vectors.result.isSuccess) {
  const update = await client.call(address, UpdateLocation, {
    userName,
    ratType: RatType.EUTRAN,
    ulrFlags: 34, // S6a indicator and initial attach
    visitedPlmnId,
  });
  const msisdn = update.subscriptionData?.msisdn;
  console.log(`Update-Location: ${update.result.name}, MSISDN ${msisdn && readTbcd(msisdn)}`);
}
await client.close();
await hss?.close();

async function embeddedHss() {
  const peer = await createPeer({
    originHost: 'hss.example.net',
    vendorSpecificApplicationIds: [s6a.vendorSpecificApplicationId],
  });
  peer.handle(AuthenticationInformation, () => ({
    authenticationInfo: {
      eUtranVector: [
        { rand: randomBytes(16), xres: randomBytes(8), autn: randomBytes(16), kasme: randomBytes(32) },
      ],
    },
  }));
  peer.handle(UpdateLocation, () => ({ ulaFlags: 1, subscriptionData: { msisdn: tbcd('491701234567') } }));
  return peer;
}
