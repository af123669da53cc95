/** A capture, dump or text that cannot be read. The message names what is wrong and where. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError';
  /** Of the octet where reading stopped, from the beginning of the input. */
  readonly offset: number;

  constructor(what: string, offset: number) {
    super(`${what} (octet ${offset})`);
    this.offset = offset;
  }
}
