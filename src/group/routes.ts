import { InvalidConfigError } from '../errors.js';
import * as is from '../options/option-types.js';
import type { PeerGroup } from './peer-group.js';
import { UnableToDeliverError } from './unable-to-deliver.js';

/** Which calls a route is for: those that fit all that is given. */
export interface RouteMatch {
  /** The Destination-Realm, in any case of its letters. Default: every realm. */
  readonly realm?: string | undefined;
  /** An application, or its Application-Id. Default: every application. */
  readonly application?: number | { readonly applicationId: number } | undefined;
}

export type RouteTarget = string | PeerGroup;

export interface Route {
  /** In lower case. */
  readonly realm: string | undefined;
  readonly applicationId: number | undefined;
  readonly target: RouteTarget;
}

/** Where calls without an address go (RFC 6733 §2.7). */
export class Routes {
  #routes: readonly Route[] = [];

  /** A later route with the same realm and application takes the place of an earlier one. Throws an `InvalidConfigError`. */
  set(match: RouteMatch, target: RouteTarget): void {
    const given: unknown = match;
    is.checkRecord('match', given);
    is.checkNames(match, ['application', 'realm'], 'match.', 'field');
    const applicationId = applicationIdOf(match.application);
    const realm = match.realm === undefined ? undefined : is.identity().parse(match.realm, 'match.realm');
    const route = { realm: realm?.toLowerCase(), applicationId, target };
    this.#routes = [...this.#routes.filter((other) => !isSame(other, route)), route];
  }

  /**
   * The route with both, with the realm, with the application, or with neither, in this order. A call that names no realm takes
   * the only route of its application, or the one without a realm. Throws an {@link UnableToDeliverError}.
   */
  of(realm: string | undefined, applicationId: number): Route {
    const wanted = realm?.toLowerCase();
    const find = (ofRealm: string | undefined, ofApplication: number | undefined) =>
      this.#routes.find((route) => route.realm === ofRealm && route.applicationId === ofApplication);
    const ofApplication = this.#routes.filter((route) => route.applicationId === applicationId);
    const only = wanted === undefined && ofApplication.length === 1 ? ofApplication[0] : undefined;
    const route =
      only ??
      (wanted === undefined ? undefined : (find(wanted, applicationId) ?? find(wanted, undefined))) ??
      find(undefined, applicationId) ??
      find(undefined, undefined);
    if (route !== undefined) return route;
    const of = wanted === undefined ? 'a call without Destination-Realm' : `realm ${wanted}`;
    throw new UnableToDeliverError(
      `No route leads to ${of}, application ${applicationId}: ${this.#described()}`,
      {},
    );
  }

  #described(): string {
    if (this.#routes.length === 0) return 'client.route() was not called';
    const some = this.#routes.slice(0, 8).map(({ applicationId, realm, target }) => {
      const name = typeof target === 'string' ? target : `group ${target.name}`;
      return `realm ${realm ?? '*'}, application ${applicationId ?? '*'} → ${name}`;
    });
    return `there are ${some.join('; ')}`;
  }
}

function isSame(one: Route, other: Route): boolean {
  return one.realm === other.realm && one.applicationId === other.applicationId;
}

function applicationIdOf(application: RouteMatch['application']): number | undefined {
  if (application === undefined) return undefined;
  const id: unknown = is.isRecord(application) ? application['applicationId'] : application;
  if (is.isUnsigned32(id)) return id;
  throw InvalidConfigError.wrong(
    'match.application',
    'an application such as CreditControl.application, or an Application-Id',
    application,
  );
}
