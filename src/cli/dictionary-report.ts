import type { Application } from '../dictionary/application.js';
import type { AvpDescriptor } from '../dictionary/descriptors.js';
import { layoutOf, type Field, type Layout } from '../dictionary/layout.js';
import { resultOfCode } from '../dictionary/results.js';
import type { DictionarySearch, Found } from './dictionary-search.js';
import { expectedOf } from './fields/avp-values.js';
import { vendorLabel } from './known-names.js';
import type { Terminal } from './terminal.js';
import { printRows, printWrapped } from './text-layout.js';

/** One line about what was found. */
export function headlineOf(found: Found): string {
  switch (found.kind) {
    case 'avp':
      return `${found.avp.name}: AVP ${found.avp.code} of ${vendorLabel(found.avp.vendorId)}`;
    case 'command':
      return `${found.call}: ${found.command.name}, command ${found.command.code} of ${labelOf(found.command.application)}`;
    case 'application':
      return `${found.entry.key}: application ${labelOf(found.entry.application)}`;
    case 'result':
      return `${found.name}: ${found.vendorId === 0 ? 'Result-Code' : 'Experimental-Result-Code'} ${found.code}`;
    case 'constant':
      return `${found.name}: value ${found.value} of ${found.avp.name}`;
  }
}

/** All that is known of what was found. */
export function printFound(found: Found, search: DictionarySearch, terminal: Terminal): void {
  const [name = '', ...rest] = headlineOf(found).split(': ');
  printWrapped(terminal, `${terminal.style('bold', name)}: ${rest.join(': ')}`);
  if (found.kind === 'avp') printAvp(found.avp, search, terminal);
  else if (found.kind === 'command') {
    for (const { layout, name: message } of [found.command.request, found.command.answer]) {
      terminal.print();
      terminal.print(message);
      printFields(layout, terminal);
    }
  } else if (found.kind === 'application') {
    const { application, commands, key } = found.entry;
    printRows(terminal, [
      ['vendor', vendorLabel(application.vendorId)],
      ['advertised as', application.kind === 'auth' ? 'Auth-Application-Id' : 'Acct-Application-Id'],
      ['commands', [...commands.keys()].map((command) => `${key}.${command}`).join(', ')],
    ]);
  } else if (found.kind === 'result') {
    printRows(terminal, [
      ['vendor', found.vendorId === 0 ? undefined : vendorLabel(found.vendorId)],
      ['class', resultOfCode(found.code).class],
    ]);
  }
}

function printAvp(avp: AvpDescriptor, search: DictionarySearch, terminal: Terminal): void {
  const { enumeration, isMandatory, isSensitive, type, vendorId } = avp;
  const { groups, messages } = search.usesOf(avp);
  printRows(terminal, [
    ['type', type],
    ['flags', [vendorId !== 0 && 'V', isMandatory && 'M'].filter(Boolean).join(' ') || 'none'],
    ['shown', isSensitive === true ? 'only if asked for: it tells a secret, or of a subscriber' : undefined],
    ['write', type === 'Grouped' || enumeration !== undefined ? undefined : expectedOf(avp)],
    ['in groups', groups.join(', ')],
    ['in messages', messages.join(', ')],
  ]);
  if (type === 'Grouped') {
    terminal.print('  members');
    printFields(layoutOf(avp), terminal);
  }
  const values = Object.entries(enumeration ?? {}).toSorted(([, a], [, b]) => a - b);
  if (values.length === 0) return;
  terminal.print('  values');
  const width = Math.max(...values.map(([, value]) => String(value).length)) + 4;
  for (const [name, value] of values) terminal.print(`${String(value).padStart(width)}  ${name}`);
}

function printFields({ fields }: Layout, terminal: Terminal): void {
  const width = Math.max(0, ...fields.map(({ name }) => name.length));
  for (const field of fields) {
    const line = `    ${field.name.padEnd(width)}  ${field.type.padEnd(16)}  ${occurrenceOf(field)}`;
    printWrapped(terminal, line.trimEnd(), width + 6);
  }
}

function occurrenceOf({ isMany, max, min }: Field): string {
  const required = min > 0 ? 'required' : '';
  if (!isMany) return required;
  const most = max === Number.POSITIVE_INFINITY ? 'any number' : `up to ${max}`;
  return min > 0 ? `at least ${min}` : most;
}

function labelOf({ applicationId, name }: Application): string {
  return `${name} (${applicationId})`;
}

/** What was found, for programs. */
export function foundFields(found: Found, search: DictionarySearch): Record<string, unknown> {
  switch (found.kind) {
    case 'avp':
      return { kind: found.kind, ...avpFields(found.avp), ...search.usesOf(found.avp) };
    case 'command': {
      const { answer, application, code, name, request } = found.command;
      return {
        kind: found.kind,
        name,
        code,
        call: found.call,
        application,
        request: membersOf(request.layout),
        answer: membersOf(answer.layout),
      };
    }
    case 'application': {
      const { application, commands, key } = found.entry;
      return { ...application, kind: found.kind, key, commands: [...commands.keys()] };
    }
    case 'constant':
      return { kind: found.kind, name: found.name, value: found.value, avp: found.avp.name };
    case 'result':
      return { ...found, class: resultOfCode(found.code).class };
  }
}

function avpFields(avp: AvpDescriptor): Record<string, unknown> {
  const { code, enumeration, isMandatory, isSensitive = false, name, type, vendorId } = avp;
  const members = type === 'Grouped' ? { members: membersOf(layoutOf(avp)) } : {};
  return {
    name,
    code,
    vendorId,
    type,
    isMandatory,
    isSensitive,
    ...(enumeration && { enumeration }),
    ...members,
  };
}

function membersOf({ fields }: Layout): Record<string, unknown>[] {
  return fields.map(({ avp, isMany, max, min, name, type }) => ({
    field: name,
    name: avp.name,
    code: avp.code,
    vendorId: avp.vendorId,
    type,
    min,
    ...(isMany && max !== Number.POSITIVE_INFINITY ? { max } : {}),
    isMany,
  }));
}
