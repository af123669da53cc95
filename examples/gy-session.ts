/**
 * A Gy session: quota is asked for, used, reported and asked for again; the OCS wants a report in between; it dies, and the
 * session goes on at the other one; the last units are used up, and the session ends.
 *
 *     npx tsx examples/gy-session.ts
 */
import { DiameterClient, type Grant } from 'diameter-client';
import { CreditControl, FinalUnitAction, gy, ReAuth } from 'diameter-client/dictionaries/gy';
import { createPeer } from 'diameter-client/testing';

const chunk = 1_000_000n;

/** An OCS that has five chunks of quota for everyone. Your network already has one. */
async function makeOcs(originHost: string) {
  const ocs = await createPeer({ originHost, authApplicationIds: [gy.applicationId] });
  ocs.handle(CreditControl, ({ ccRequestNumber, ccRequestType, multipleServicesCreditControl = [] }) => ({
    ccRequestNumber,
    ccRequestType,
    ccSessionFailover: 1, // FAILOVER_SUPPORTED: another OCS may go on
    creditControlFailureHandling: 2, // RETRY_AND_TERMINATE
    multipleServicesCreditControl: multipleServicesCreditControl
      .filter(({ requestedServiceUnit }) => requestedServiceUnit !== undefined)
      .map(({ ratingGroup }) => ({
        ratingGroup,
        grantedServiceUnit: { ccTotalOctets: chunk },
        validityTime: 3_600,
        ...(ccRequestNumber >= 4 && { finalUnitIndication: { finalUnitAction: FinalUnitAction.TERMINATE } }),
      })),
  }));
  return ocs;
}

await using ocs1 = await makeOcs('ocs1.example.net');
await using ocs2 = await makeOcs('ocs2.example.net');
await using client = new DiameterClient({
  originHost: 'pgw.example.com',
  originRealm: 'example.com',
  authApplicationIds: [gy.applicationId],
});
const ocs = client.group('ocs', {
  members: [{ address: ocs1.address }, { address: ocs2.address, priority: 1 }],
});
await Promise.all(ocs.members().map(({ address }) => client.connect(address)));

const session = client.session(CreditControl, ocs, { serviceContextId: '32251@3gpp.org' });
session.on('failover', ({ from }) => console.log(`${from} is lost: the session goes on elsewhere`));
session.on('ended', ({ cause, service }) => console.log(`ended: ${cause}; service: ${service}`));
session.on('quota', ({ grants }) => {
  for (const grant of grants) console.log(`granted by ${session.destinationHost}: ${worded(grant)}`);
});
// Quota whose time passes is reported and asked for again; so it is when the OCS wants it.
const report = () => session.update(usage(chunk / 2n));
session.on('validity', report);

function worded({ finalUnit, ratingGroup, units }: Grant): string {
  const last = finalUnit === undefined ? '' : ', the last ones';
  return `rating group ${ratingGroup}, ${String(units?.['ccTotalOctets'])} octets${last}`;
}

function usage(octets: bigint) {
  const used = [{ ccTotalOctets: octets }];
  return {
    multipleServicesCreditControl: [{ ratingGroup: 10, requestedServiceUnit: {}, usedServiceUnit: used }],
  };
}

await session.begin({ multipleServicesCreditControl: [{ ratingGroup: 10, requestedServiceUnit: {} }] });
await session.update(usage(chunk));

// The OCS has new prices, say.
const reported = new Promise((resolve) => {
  session.on('reauth', async () => resolve(await report()));
});
const reAuth = await ocs1.request(
  ReAuth.request.encode({
    sessionId: session.id,
    originHost: ocs1.originHost,
    originRealm: ocs1.originRealm,
    destinationRealm: 'example.com',
    destinationHost: 'pgw.example.com',
    authApplicationId: gy.applicationId,
    reAuthRequestType: 0,
  }),
);
console.log(`Re-Auth-Answer: ${reAuth.resultCode}`);
await reported;

await ocs1.kill();
let finalUnit: unknown;
while (finalUnit === undefined) {
  const answer = await session.update(usage(chunk));
  finalUnit = answer.multipleServicesCreditControl?.[0]?.finalUnitIndication;
}

const used = [{ ccTotalOctets: chunk }];
const last = await session.terminate({
  multipleServicesCreditControl: [{ ratingGroup: 10, usedServiceUnit: used }],
});
console.log(`terminated with request ${last.ccRequestNumber}: ${last.result.name}`);
