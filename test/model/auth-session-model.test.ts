import { authDialect } from '../../src/session/auth-dialect.js';
import { authRows, authSituations } from './table/auth-session.js';
import { walkSessions } from './walk-sessions.js';

walkSessions({
  what: 'the table of the authorisation session, walked with real servers',
  kind: 'auth',
  chart: authDialect.chart,
  rows: authRows,
  situations: authSituations,
});
