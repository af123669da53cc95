/**
 * `tsx session-program.ts NAME ADDRESS COUNT FILE`: begins so many sessions, updates each, saves them all to the file, says
 * "saved", and then waits for its end, which comes without a warning.
 */
import { writeFileSync } from 'node:fs';
import { DiameterClient } from 'diameter-client';
import { CreditControl } from 'diameter-client/dictionaries/credit-control';

const [name = '', address = '', count = '', file = ''] = process.argv.slice(2);
const client = new DiameterClient({
  originHost: `${name}.clients.example.com`,
  originRealm: 'example.com',
  authApplicationIds: [4],
});
const sessions = Array.from({ length: Number(count) }, () =>
  client.session(CreditControl, address, { serviceContextId: '32251@3gpp.org' }),
);
await Promise.all(sessions.map((session) => session.begin()));
await Promise.all(sessions.map((session) => session.update()));
writeFileSync(file, JSON.stringify(sessions.map((session) => session.save())));
process.stdout.write('saved\n');
