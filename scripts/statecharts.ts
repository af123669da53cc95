/**
 * `npm run statecharts` draws the machines into statecharts/ as Mermaid; with `--check` it only compares. The files
 * hold no time, no version and no path, so equal machines give equal bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connectionMachine } from '../src/machines/connection-machine.js';
import { poolMachine } from '../src/machines/pool-machine.js';
import { detailedChart, overviewChart } from './statecharts-mermaid.js';

const charts = {
  'statecharts/connection.mmd': detailedChart(connectionMachine.root),
  'statecharts/connection-overview.mmd': overviewChart(connectionMachine.root),
  'statecharts/pool.mmd': detailedChart(poolMachine.root),
};

for (const [path, text] of Object.entries(charts)) {
  const file = new URL(`../${path}`, import.meta.url);
  if (!process.argv.includes('--check')) {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
  } else if (!isCurrent(file, text)) {
    console.error(`${path} does not show the machine as it is. Run: npm run statecharts`);
    process.exitCode = 1;
  }
}

function isCurrent(file: URL, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text;
  } catch {
    return false; // not there
  }
}
