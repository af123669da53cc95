/** AVPs of overload (RFC 7683 §7) and load (RFC 8583 §7). None of them carries a Vendor-Id. */
export const DoicCode = {
  supportedFeatures: 621,
  featureVector: 622,
  olr: 623,
  sequenceNumber: 624,
  validityDuration: 625,
  reportType: 626,
  reductionPercentage: 627,
  sourceId: 649,
  load: 650,
  loadType: 651,
  loadValue: 652,
} as const;
