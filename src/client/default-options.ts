import * as is from '../options/option-types.js';
import {
  capabilitiesTable,
  clientTable,
  lifecycleTable,
  type identityTable,
  type peerTable,
} from './option-table.js';

/** The values of all options that are not given. */
export const defaultOptions: Readonly<
  Omit<is.Values<typeof peerTable>, keyof typeof identityTable> &
    Omit<is.Values<typeof clientTable>, 'clock' | 'random'>
> = Object.freeze({
  ...is.defaultsOf(capabilitiesTable),
  ...is.defaultsOf(lifecycleTable),
  ...is.defaultsOf(clientTable),
});
