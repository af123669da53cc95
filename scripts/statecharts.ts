/**
 * `npm run statecharts` draws the machines into statecharts/ and into the pages that show them, as Mermaid; with
 * `--check` it only compares. The files hold no time, no version and no path, so equal machines give equal bytes.
 */
import { connectionMachine } from '../src/machines/connection-machine.js';
import { poolMachine } from '../src/machines/pool-machine.js';
import { textOf, writeOrCheck } from './generated.js';
import { detailedChart, overviewChart } from './statecharts-mermaid.js';

const overview = overviewChart(connectionMachine.root);

/** A page with its Mermaid block replaced by the chart as it is. */
function pageWithChart(path: string): string {
  const block = /(?<=^```mermaid\n)[^]*?(?=^```$)/m;
  const page = textOf(path);
  if (!block.test(page)) throw new Error(`${path} has no Mermaid block for the chart`);
  return page.replace(block, () => overview);
}

writeOrCheck(
  {
    'statecharts/connection.mmd': detailedChart(connectionMachine.root),
    'statecharts/connection-overview.mmd': overview,
    'statecharts/pool.mmd': detailedChart(poolMachine.root),
    'README.md': pageWithChart('README.md'),
    'docs/states.md': pageWithChart('docs/states.md'),
  },
  'npm run statecharts',
);
