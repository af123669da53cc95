/** The fields of a message or group at run time. */
export type Fields = Readonly<Record<string, unknown>>;
