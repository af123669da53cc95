/** Names for people of what a CEA holds as numbers. Kept here so that no dictionary is loaded for them. */

const applicationNames: ReadonlyMap<number, string> = new Map([
  [0, 'base'],
  [1, 'NASREQ'],
  [2, 'Mobile IPv4'],
  [3, 'accounting/Rf'],
  [4, 'credit control/Gy'],
  [5, 'EAP'],
  [6, 'SIP'],
  [16_777_216, 'Cx/Dx'],
  [16_777_217, 'Sh'],
  [16_777_220, 'Zn'],
  [16_777_221, 'Zh'],
  [16_777_236, 'Rx'],
  [16_777_238, 'Gx'],
  [16_777_250, 'STa'],
  [16_777_251, 'S6a/S6d'],
  [16_777_252, "S13/S13'"],
  [16_777_255, 'SLg'],
  [16_777_264, 'SWm'],
  [16_777_265, 'SWx'],
  [16_777_266, 'Gxx'],
  [16_777_267, 'S9'],
  [16_777_272, 'S6b'],
  [16_777_291, 'SLh'],
  [16_777_302, 'Sy'],
  [16_777_303, 'Sd'],
  [16_777_309, 'Tsp'],
  [16_777_310, 'S6m/S6n'],
  [16_777_311, 'T4'],
  [16_777_312, 'S6c'],
  [16_777_313, 'SGd/Gdd'],
  [16_777_345, 'S6t'],
  [16_777_346, 'T6a/T6b'],
  [0xffff_ffff, 'Relay'],
]);

/** Private Enterprise Numbers of IANA. */
const vendorNames: ReadonlyMap<number, string> = new Map([
  [0, 'IETF'],
  [9, 'Cisco'],
  [11, 'Hewlett-Packard'],
  [94, 'Nokia'],
  [193, 'Ericsson'],
  [311, 'Microsoft'],
  [323, 'Oracle (Tekelec)'],
  [637, 'Alcatel-Lucent'],
  [2011, 'Huawei'],
  [2636, 'Juniper'],
  [2937, 'Deutsche Telekom'],
  [3830, 'Acision'],
  [4329, 'Siemens'],
  [5535, '3GPP2'],
  [8164, 'Starent'],
  [10_415, '3GPP'],
  [12_645, 'Vodafone'],
  [12_951, 'Verizon Wireless'],
  [13_019, 'ETSI'],
  [19_444, 'Metaswitch'],
  [28_458, 'Nokia Solutions and Networks'],
]);

/** `S6a/S6d (16777251)`; the number alone where the application is unknown. */
export function applicationLabel(id: number): string {
  return labelled(id, applicationNames.get(id));
}

/** `S6a/S6d`; empty where the application is unknown. */
export function applicationName(id: number): string {
  return applicationNames.get(id) ?? '';
}

/** `3GPP (10415)`; the number alone where the vendor is unknown. */
export function vendorLabel(id: number): string {
  return labelled(id, vendorNames.get(id));
}

/** The short name of a vendor; its number where it is unknown. */
export function vendorName(id: number): string {
  return vendorNames.get(id) ?? String(id);
}

function labelled(id: number, name: string | undefined): string {
  return name === undefined ? String(id) : `${name} (${id})`;
}
