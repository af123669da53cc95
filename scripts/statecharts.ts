/**
 * `npm run statecharts` draws the machines into statecharts/: as SVG, as Mermaid, and their definition as JSON. With
 * `--check` it only compares.
 */
import { writeOrCheck } from './generated.js';
import { statechartFiles } from './statecharts-files.js';

writeOrCheck(await statechartFiles(), 'npm run statecharts');
