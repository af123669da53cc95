import { sessionMachine } from '../machines/session-machine.js';
import type { FailureHandling, RequestKind } from '../machines/session-context.js';
import type { Fields } from '../dictionary/fields.js';
import type { SessionState } from '../observability/session-view.js';
import { ChartTable } from './chart-table.js';
import { fieldsOf, groupsIn, isTemporary, numberIn, type Dialect } from './dialect.js';
import type { Grant } from './session-events.js';

/** CC-Request-Type (RFC 8506 §8.3). */
const requestTypes: Readonly<Record<RequestKind, number>> = { initial: 1, update: 2, termination: 3 };

/** By Credit-Control-Failure-Handling (RFC 8506 §8.14). */
const handlings: readonly FailureHandling[] = ['terminate', 'continue', 'retry-and-terminate'];

const endUserServiceDenied = 4010;
const creditControlNotApplicable = 4011;
const userUnknown = 5030;

/** Sessions that count CC-Request-Number: credit control (RFC 8506), and what is made like it, such as Gx. */
export const creditDialect: Dialect = {
  chart: new ChartTable<SessionState>(sessionMachine),
  hasTx: true,
  // DIAMETER_LIMITED_SUCCESS (RFC 8506 §5.5).
  reauthReply: 2002,

  compose: ({ command, id }, { kind, number }) => ({
    command,
    fields: { sessionId: id, ccRequestType: requestTypes[kind], ccRequestNumber: number },
  }),

  verdict: ({ result }) => {
    const { code, isSuccess, vendorId } = result;
    if (isSuccess) return 'answer.successful';
    if (vendorId !== 0) return 'answer.failed';
    if (isTemporary(code)) return 'request.failed';
    if (code === endUserServiceDenied || code === userUnknown) return 'answer.denied';
    return code === creditControlNotApplicable ? 'answer.notApplicable' : 'answer.failed';
  },

  learn: (session, answer) => {
    const fields = fieldsOf(answer);
    const failover = numberIn(fields, 'ccSessionFailover');
    if (failover !== undefined) session.hasFailover = failover === 1;
    const handling = handlings[numberIn(fields, 'creditControlFailureHandling') ?? -1];
    if (handling !== undefined) session.failureHandling = handling;
  },

  terms: (answer, now) => {
    const fields = fieldsOf(answer);
    const grants = groupsIn(fields, 'multipleServicesCreditControl').flatMap((each) => grantsOf(each, now));
    const own = isGrant(fields) ? grantsOf(fields, now) : [];
    return {
      grants: [...own, ...grants],
      reauthorizeAt: Number.POSITIVE_INFINITY,
      expiresAt: Number.POSITIVE_INFINITY,
      expiryCause: 0,
    };
  },
};

function isGrant({ finalUnitIndication, grantedServiceUnit, validityTime }: Fields): boolean {
  return grantedServiceUnit !== undefined || finalUnitIndication !== undefined || validityTime !== undefined;
}

/** One for each of its rating groups, of which there is mostly one. */
function grantsOf(fields: Fields, now: number): Grant[] {
  const [finalUnit] = groupsIn(fields, 'finalUnitIndication');
  const [units] = groupsIn(fields, 'grantedServiceUnit');
  const seconds = numberIn(fields, 'validityTime');
  const common = {
    serviceIdentifiers: numbersIn(fields, 'serviceIdentifier'),
    resultCode: numberIn(fields, 'resultCode'),
    units,
    finalUnit,
    validUntil: seconds === undefined ? undefined : now + seconds * 1_000,
  };
  const ratingGroups = numbersIn(fields, 'ratingGroup');
  if (ratingGroups.length === 0) return [{ ratingGroup: undefined, ...common }];
  return ratingGroups.map((ratingGroup) => ({ ratingGroup, ...common }));
}

function numbersIn(fields: Fields, name: string): readonly number[] {
  const value = fields[name];
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((each) => typeof each === 'number');
}
