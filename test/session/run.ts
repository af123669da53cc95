/** `npm run sessions -- 100000`: so many sessions at once, and what each takes. */
import { manySessions } from './many.js';

const count = Number(process.argv[2] ?? 100_000);
const { begun, bytesEach, bytesEachAfterUpdates, stats, terminated, updated } = await manySessions(count);
console.log(`${count} sessions open at once: ${Math.round(bytesEach)} bytes each`);
console.log(`after one update of each: ${Math.round(bytesEachAfterUpdates)} bytes each`);
for (const [what, { cpuMicros }] of Object.entries({ begun, updated, terminated })) {
  console.log(`${what}: ${cpuMicros.toFixed(1)} µs of CPU each, client and peer in one process`);
}
console.log(JSON.stringify(stats));
