import { comingUp } from './coming-up.js';
import { watchdog } from './watchdog.js';
import { established } from './established.js';
import { traffic } from './traffic.js';
import { closing } from './closing.js';
import { comingBack } from './coming-back.js';
import { pool } from './pool.js';
import type { Row } from './row.js';

/** Written by hand from the RFCs and docs/states.md; none of it is read from the machines. */
export const rows: readonly Row[] = [
  ...comingUp,
  ...watchdog,
  ...established,
  ...traffic,
  ...closing,
  ...comingBack,
  ...pool,
];
