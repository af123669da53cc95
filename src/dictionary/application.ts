/** A Diameter application: whose commands they are, and how a client advertises it. */
export interface Application {
  readonly name: string;
  /** For `authApplicationIds` or `acctApplicationIds` of a client, if `vendorId` is 0. */
  readonly applicationId: number;
  /** 0: IETF. */
  readonly vendorId: number;
  /** What its messages carry: Auth-Application-Id or Acct-Application-Id. */
  readonly kind: 'auth' | 'acct';
  /** For `vendorSpecificApplicationIds` of a client, if `vendorId` is not 0. */
  readonly vendorSpecificApplicationId:
    | { readonly vendorId: number; readonly authApplicationId: number }
    | { readonly vendorId: number; readonly acctApplicationId: number };
}

/** Defines an application. `kind` is `auth` unless it is given. */
export function defineApplication(definition: {
  readonly name: string;
  readonly applicationId: number;
  readonly vendorId?: number;
  readonly kind?: 'auth' | 'acct';
}): Application {
  const { applicationId, kind = 'auth', name, vendorId = 0 } = definition;
  const vendorSpecificApplicationId =
    kind === 'auth'
      ? { vendorId, authApplicationId: applicationId }
      : { vendorId, acctApplicationId: applicationId };
  return { name, applicationId, vendorId, kind, vendorSpecificApplicationId };
}
