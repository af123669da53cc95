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

export function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
