/** Fills a store on a disk that is small, and says what became of it. Runs in a mount namespace of its own. */
import { openStore } from 'diameter-client/store';
import { StoreFullError } from 'diameter-client';

const path = process.argv[2] ?? '';
const message = Buffer.alloc(2_000);
const store = await openStore({ path });
let accepted = 0;
let refusal: unknown;
try {
  for (;;) {
    await store.add({ target: 'peer:3868', message, acceptedAt: 0 });
    accepted++;
  }
} catch (error) {
  refusal = error;
}
// What leaves makes room again: nothing else is needed for that.
await store.discard('1');
await store.discard('2');
await store.discard('3');
const again = await store.add({ target: 'peer:3868', message, acceptedAt: 0 }).then(
  () => true,
  () => false,
);
await store.close();
const reopened = await openStore({ path });
const { pending } = reopened.stats();
await reopened.close();
const limit = refusal instanceof StoreFullError ? refusal.limit : String(refusal);
process.stdout.write(JSON.stringify({ limit, accepted, again, pending }));
