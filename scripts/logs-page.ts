/**
 * `npm run docs:logs` writes docs/logs.md from the table of log lines: what a line or a field means is the comment of its
 * row. With `--check` it only compares.
 */
import { logLines, type LineName } from '../src/observability/log-lines.js';
import { commentedRows, type CommentedRow } from './commented-rows.js';
import { writeOrCheck } from './generated.js';

const path = 'src/observability/log-lines.ts';
const width = 125;
const lines = commentedRows(path, 'export const logLines =');
const fields = commentedRows(path, 'export interface LogFields');

/** Of every line of a connection. */
const common = ['line', 'address', 'peer', 'state'];

const page = `<!-- Made from ${path} by npm run docs:logs. -->

# Logs

A client writes nothing unless it gets a \`logger\`: a [pino](https://getpino.io) logger, pino options, or any object with
\`debug\`, \`info\`, \`warn\` and \`error\`.

\`\`\`ts
import { DiameterClient } from 'diameter-client';
import { pino } from 'pino';

const client = new DiameterClient({
  originHost: 'client.example.com',
  originRealm: 'example.com',
  authApplicationIds: [4],
  logger: pino({ level: 'info', name: 'diameter' }),
});
await client.connect('ocs.example.net:3868');
await client.close();
\`\`\`

This writes two lines, here without \`time\`, \`pid\` and \`hostname\`:

* \`{"level":30,"name":"diameter","address":"ocs.example.net:3868","line":"open","peer":"ocs.example.net","state":"OPEN",
  "from":"CER_SENT","event":"cea.received","msg":"open"}\`
* \`{"level":30,"name":"diameter","address":"ocs.example.net:3868","line":"closed","peer":"ocs.example.net","state":"CLOSED",
  "reason":"closed","from":"DPR_SENT","event":"dpa.received","msg":"closed: closed"}\`

Filter by \`line\`: its names, the levels and the fields are stable; the words of \`msg\` may change with each version. Wake
somebody for level \`error\`.

Each connection has a child logger (\`logger.child({ address })\`) if the logger makes some, and else \`address\` in each line.
Children are made when they are needed, and again when they are needed after the level of a pino logger has changed, so a new
level is in force at once. A logger that throws harms nothing.

No line holds a message, a session, or what identifies a subscriber. \`err\` of \`handler-failed\` and \`listener-failed\` is what
your own code has thrown.

## What repeats

A failure is logged when its cause is new. While the same goes on, it is counted, and summed up with the next failure after one
minute, then after two, four, and so on, up to an hour. A peer that is down for an hour therefore makes about ten lines, whether
its connection is dialled again by itself or by each call:

* \`lost\`, \`reconnecting\`, \`failed\`, \`reconnecting\`
* \`still-failing\` with the first attempts after 1, 3, 7, 15 and 31 minutes
* \`open-again\`, for example "open again after 1 h 4 min, 22 failures"

A connection that fails again within a minute after it was open is in the same trouble: a peer that accepts and closes again and
again is summed up, too. Of a trouble, four causes are told as new. What has worked for a minute begins anew, and so does what has
not failed for an hour. \`maxConnections\` addresses are remembered so; beyond that, those that failed longest ago are forgotten.

## All lines

| \`line\` | level | message |
|---|---|---|
${lines.map((row) => `| [\`${row.name}\`](#${row.name}) | ${lineOf(row).level} | ${lineOf(row).text.replaceAll('|', '\\|')} |`).join('\n')}

What is in brackets is left out if it is not known. Level \`debug\` costs nothing for each request: it adds base messages and
changes of state, and answers that are odd.

${lines.map((row) => sectionOf(row)).join('\n\n')}

## Fields

Every line about a connection has ${common.map((name) => `\`${name}\``).join(', ')}. Others are with the lines that name them.

| field | meaning |
|---|---|
${fields.map(({ comment, name }) => `| \`${name}\` | ${comment} |`).join('\n')}
`;

writeOrCheck({ 'docs/logs.md': page }, 'npm run docs:logs');

function lineOf({ name }: CommentedRow): (typeof logLines)[LineName] {
  if (isLine(name)) return logLines[name];
  throw new Error(`${path}: ${name} is no line`);
}

function isLine(name: string): name is LineName {
  return Object.hasOwn(logLines, name);
}

function sectionOf(row: CommentedRow): string {
  const { fields: own, level } = lineOf(row);
  const [meaning = '', advice] = row.comment.split(' Do: ');
  const parts = [
    `Level \`${level}\`. Fields: ${own.map((name) => `\`${name}\``).join(', ')}.`,
    meaning,
    ...(advice === undefined ? [] : [`**What to do:** ${advice}`]),
  ];
  return `### ${row.name}\n\n${parts.map(wrapped).join('\n\n')}`;
}

function wrapped(text: string): string {
  let line = '';
  const done: string[] = [];
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      done.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...done, line].join('\n');
}
