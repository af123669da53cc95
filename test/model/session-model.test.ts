import { creditDialect } from '../../src/session/credit-dialect.js';
import { sessionRows, sessionSituations } from './table/session.js';
import { walkSessions } from './walk-sessions.js';

walkSessions({
  what: 'the table of the credit-control session, walked with real servers',
  kind: 'credit',
  chart: creditDialect.chart,
  rows: sessionRows,
  situations: sessionSituations,
});
