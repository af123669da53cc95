import { connectionMachine, poolMachine } from 'diameter-client';
import { Coverage } from './coverage.js';
import { rows } from './table/rows.js';
import { situations } from './table/situations.js';
import { walkTable } from './walk-table.js';

walkTable({
  what: 'the table of transitions, walked with a real peer',
  charts: 'both charts',
  rows,
  situations,
  coverage: new Coverage(connectionMachine, poolMachine),
});
