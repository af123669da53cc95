/** Has a store until it is killed. */
import { openStore } from 'diameter-client/store';

const store = await openStore({ path: process.argv[2] ?? '' });
process.send?.(store.name);
setInterval(() => {}, 60_000);
