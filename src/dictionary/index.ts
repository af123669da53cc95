export {
  atLeast,
  defineAvp,
  defineGroup,
  first,
  leading,
  many,
  required,
  type AvpDefinition,
  type AvpDescriptor,
  type DataType,
  type DataTypes,
  type Enumeration,
  type EnumValue,
  type FieldsOf,
  type GroupDefinition,
  type Members,
  type Occurrence,
  type WithOthers,
} from './descriptors.js';
export { defineApplication, type Application } from './application.js';
export {
  defineCommand,
  underApplication,
  type AnswerOf,
  type Command,
  type Deliverable,
  type Fillable,
  type FilledField,
  type MessageType,
  type RequestOf,
} from './command.js';
export type { CommandDefinition } from './command-definition.js';
export type { Fault, Received, ReceivedAnswer } from './received.js';
export { describe } from './description.js';
export type { AvpDescription, MessageDescription } from './described.js';
export { Dictionary } from './dictionary.js';
export { loadDictionary } from './load-dictionary.js';
export { ExperimentalResultCode } from './experimental-result-codes.js';
export type { CommandHandler, HandlerAnswer } from './handlers.js';
export { resultOf, type Result, type ResultClass } from './results.js';
export {
  framedIpAddress,
  plmnId,
  readFramedIpAddress,
  readPlmnId,
  readTbcd,
  readThreeGppMsTimezone,
  tbcd,
  threeGppMsTimezone,
} from './formats.js';
export {
  readThreeGppUserLocationInfo,
  threeGppUserLocationInfo,
  type UserLocation,
} from './user-location.js';
