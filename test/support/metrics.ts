import type { Registry } from 'prom-client';

export interface Line {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** The lines of a scrape. */
export async function scrape(registry: Pick<Registry, 'metrics'>): Promise<Line[]> {
  return linesOf(await registry.metrics());
}

export function linesOf(exposition: string): Line[] {
  const lines = exposition.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const groups = /^(?<name>\w+)(?:\{(?<labels>.*)\})? (?<value>\S+)$/.exec(line)?.groups;
    if (groups === undefined) throw new Error(`not a line of an exposition: ${line}`);
    const { labels = '', name = '', value = '' }: Readonly<Record<string, string | undefined>> = groups;
    const pairs = labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g);
    return {
      name,
      labels: Object.fromEntries(Array.from(pairs, ([, label = '', text = '']) => [label, text])),
      value: Number(value),
    };
  });
}

/** The sum of the lines with this name whose labels include these; undefined if there is none. */
export function sumOf(
  lines: readonly Line[],
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  const found = lines.filter(
    (line) =>
      line.name === name && Object.entries(labels).every(([label, value]) => line.labels[label] === value),
  );
  return found.length === 0 ? undefined : found.reduce((sum, { value }) => sum + value, 0);
}

/** Lines that are told twice, which Prometheus refuses. */
export function repeated(lines: readonly Line[]): string[] {
  const seen = new Set<string>();
  return lines
    .map(({ labels, name }) => `${name} ${JSON.stringify(labels)}`)
    .filter((line) => seen.size === seen.add(line).size);
}
