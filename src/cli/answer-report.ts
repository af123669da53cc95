import { describe } from '../dictionary/description.js';
import type { Dictionary } from '../dictionary/dictionary.js';
import type { Layout } from '../dictionary/layout.js';
import type { Result } from '../dictionary/results.js';
import { printable } from '../phrases.js';
import type { Answered } from './call-request.js';
import { vendorName } from './known-names.js';
import type { Terminal } from './terminal.js';
import { printWrapped } from './text-layout.js';
import { milliseconds, rounded } from './times.js';

/** `DIAMETER_ERROR_USER_UNKNOWN (5001 of 3GPP)`. */
export function resultLine({ code, name, vendorId }: Result): string {
  if (code === 0) return 'no Result-Code';
  const vendor = vendorId === 0 ? '' : ` of ${vendorName(vendorId)}`;
  return name === String(code) ? `Result ${code}${vendor}` : `${name} (${code}${vendor})`;
}

/** The result and the time, then the answer as a tree. */
export function printAnswer(
  { faults, message, result }: Answered,
  ms: number,
  dictionary: Dictionary,
  isRedacted: boolean,
  terminal: Terminal,
): void {
  const said = terminal.style(['bold', result.isSuccess ? 'green' : 'red'], resultLine(result));
  terminal.print(`${said} in ${milliseconds(ms)}`);
  if (result.errorMessage !== undefined) printWrapped(terminal, `"${printable(result.errorMessage)}"`);
  terminal.print();
  const description = describe(message, dictionary, { redact: isRedacted });
  const { bytes, flags, name } = description;
  terminal.print(`${name} (${flags === '' ? 'no flags' : `flags ${flags}`}, ${bytes} bytes)`);
  for (const line of String(description).split('\n').slice(1)) printWrapped(terminal, line);
  if (faults.length === 0) return;
  terminal.print();
  terminal.print(terminal.style('yellow', 'The answer does not fit its grammar:'));
  for (const { path, why } of faults) printWrapped(terminal, `  ${printable(path)}: ${printable(why)}`);
}

/** An answer for programs: its fields where the command is known, otherwise its AVPs. */
export function answerFields(
  { faults, fields, message, result }: Answered,
  ms: number,
  layout: Layout | undefined,
  dictionary: Dictionary,
  isRedacted: boolean,
): Record<string, unknown> {
  const told = {
    result,
    timeMs: rounded(ms),
    faults: faults.map(({ path, resultCode, why }) => ({ path, why, resultCode })),
  };
  if (fields === undefined || layout === undefined) {
    return { ...told, answer: describe(message, dictionary, { redact: isRedacted }) };
  }
  return { ...told, answer: isRedacted ? withoutSecrets(fields, layout) : fields };
}

/** Fields in which what is sensitive, or unknown, is not shown. */
function withoutSecrets(fields: object, layout: Layout): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => {
      const field = layout.byName.get(name);
      if (field === undefined || field.avp.isSensitive === true) return [name, '‹redacted›'];
      if (field.type !== 'Grouped') return [name, value];
      const shown = (group: unknown) =>
        typeof group === 'object' && group !== null ? withoutSecrets(group, field.layout) : '‹redacted›';
      return [name, Array.isArray(value) ? value.map(shown) : shown(value)];
    }),
  );
}
