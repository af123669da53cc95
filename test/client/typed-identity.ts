import { gy } from 'diameter-client/dictionaries/gy';
import { s6a } from 'diameter-client/dictionaries/s6a';

/** A client of Gy and S6a. */
export const identity = {
  originHost: 'client.example.net',
  originRealm: 'client.example',
  authApplicationIds: [gy.applicationId],
  vendorSpecificApplicationIds: [s6a.vendorSpecificApplicationId],
};
/** What its peers serve. */
export const applications = {
  authApplicationIds: [gy.applicationId],
  vendorSpecificApplicationIds: [s6a.vendorSpecificApplicationId],
};
