/** How errors, explanations and log lines name values, and what they suggest for a misspelt name. */

/** A value as a person would write it; long strings are cut. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return 'a function';
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value)) return 'an array';
  if (typeof value !== 'object' || value === null) return String(value);
  const name: unknown = value.constructor?.name;
  return typeof name === 'string' && name !== '' && name !== 'Object'
    ? `an object of class ${name}`
    : 'an object';
}

/** As {@link show}, without the value itself. */
export function kindOf(value: unknown): string {
  if (typeof value === 'string') return `a string of ${value.length} characters`;
  return ['number', 'bigint', 'boolean', 'symbol'].includes(typeof value) ? `a ${typeof value}` : show(value);
}

/** What was thrown, which may be anything. Never throws. */
export function messageOf(thrown: unknown): string {
  try {
    const said: unknown = thrown instanceof Error ? thrown.message : thrown;
    return typeof said === 'string' ? said : show(said);
  } catch {
    return 'an error without a message';
  }
}

function cut(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

/** `Did you mean "reconnect"? ` where a known name is near the one that was given; otherwise nothing. */
export function didYouMean(given: string, known: readonly string[]): string {
  const [nearest] = known
    .map((name) => ({ name, distance: distanceOf(given.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance, name }) => distance <= Math.max(1, name.length / 3))
    .toSorted((a, b) => a.distance - b.distance);
  return nearest === undefined ? '' : `Did you mean "${nearest.name}"? `;
}

/** Letters after a known name count little: `reconectEnabled` is near `reconnect`. */
const surplusCost = 0.25;

/** How many letters must be added, left out, replaced or swapped with their neighbour to get `known`. */
function distanceOf(given: string, known: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: known.length + 1 }, (_, j) => j);
  let least = last[known.length] ?? 0;
  least += surplusCost * given.length;
  for (let i = 1; i <= given.length; i++) {
    const row = [i];
    for (let j = 1; j <= known.length; j++) {
      const isSame = given[i - 1] === known[j - 1];
      const isSwapped = i > 1 && j > 1 && given[i - 1] === known[j - 2] && given[i - 2] === known[j - 1];
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = row;
    least = Math.min(least, (row[known.length] ?? 0) + surplusCost * (given.length - i));
  }
  return least;
}

/** What a peer has written must not move the cursor of a terminal, nor begin a line of a log. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
}

/** "120 ms", "2.5 s", "41 s", "3 min 20 s", "2 h 5 min", "4 d 3 h". */
export function duration(ms: number): string {
  if (ms < 1_000) return `${Math.round(ms)} ms`;
  if (ms < 9_950) return `${Math.round(ms / 100) / 10} s`;
  const s = Math.round(ms / 1_000);
  if (s < 60) return `${s} s`;
  if (s < 3_600) return twoUnits(s, 60, 'min', 1, 's');
  if (s < 86_400) return twoUnits(s, 3_600, 'h', 60, 'min');
  return twoUnits(s, 86_400, 'd', 3_600, 'h');
}

function twoUnits(s: number, large: number, largeName: string, small: number, smallName: string): string {
  const rest = Math.floor((s % large) / small);
  return `${Math.floor(s / large)} ${largeName}${rest === 0 ? '' : ` ${rest} ${smallName}`}`;
}

/** "1 call", "2 calls". */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
