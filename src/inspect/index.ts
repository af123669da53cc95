export { startInspector, type LiveView } from './inspector.js';
export type { InspectorOptions } from './inspector-options.js';
export type { InspectorTls } from './inspector-tls.js';
export { statelyInspector, type StatelyInspector, type StatelyOptions } from './stately.js';
