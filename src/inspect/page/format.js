/** Numbers and times as people read them. */

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** @param {number} value */
export function count(value) {
  return whole.format(value).replaceAll(',', '\u202f');
}

/**
 * At most about five characters.
 *
 * @param {number} value
 */
export function short(value) {
  return value < 10_000 ? count(value) : compact.format(value);
}

/**
 * Messages a second; a rate below ten keeps its tenth.
 *
 * @param {number} value
 */
export function rate(value) {
  return value === 0 ? '0' : value < 10 ? value.toFixed(1) : short(value);
}

/** @param {number} bytes */
export function size(bytes) {
  if (bytes < 1_000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/**
 * A length of time in its two largest units.
 *
 * @param {number} ms
 */
export function duration(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${pad(seconds % 60)} s`;
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? `${hours} h ${pad(minutes % 60)} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/**
 * Time that is left, with tenths at the end.
 *
 * @param {number} ms
 */
export function countdown(ms) {
  return ms >= 60_000 ? duration(ms) : `${(Math.max(0, ms) / 1_000).toFixed(1)} s`;
}

/** @param {number} at */
export function clock(at) {
  const date = new Date(at);
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(pad).join(':');
  return `${time}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

/** @param {number} value */
function pad(value) {
  return String(value).padStart(2, '0');
}

/** @param {number} value */
export function hex(value) {
  return `0x${value.toString(16).padStart(8, '0')}`;
}

/**
 * `messagesSent` as "Messages sent".
 *
 * @param {string} name
 */
export function words(name) {
  const text = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
