import { breakerMachine } from 'diameter-client';
import { Coverage } from './coverage.js';
import { breakerRows } from './table/breaker.js';
import { breakerSituations } from './table/breaker-situations.js';
import { walkTable } from './walk-table.js';

walkTable({
  what: 'the table of the circuit breaker, walked with a real peer',
  charts: 'its chart',
  rows: breakerRows,
  situations: breakerSituations,
  coverage: new Coverage(breakerMachine),
});
