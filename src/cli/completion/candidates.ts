import type { Argument, Command, Option } from 'commander';
import { applications, commandsOf } from '../applications.js';
import { fieldCandidates } from './field-candidates.js';

/** What may stand in the place of the last word of a command line, `diameter-client` left out. */
export async function candidatesFor(program: Command, words: readonly string[]): Promise<readonly string[]> {
  const current = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const name = before.find((word) => !word.startsWith('-'));
  const command = program.commands.find((each) => each.name() === name);
  if (command === undefined) return name === undefined ? matching(current, topics(program, current)) : [];
  const line = new Line(command, before.slice(before.indexOf(command.name()) + 1));
  if (line.valueOf !== undefined) return matching(current, await valuesOf(line.valueOf, current));
  if (current.startsWith('-')) return matching(current, [...longFlags(command), '--help']);
  return matching(current, await line.candidates(current));
}

function matching(current: string, candidates: readonly string[]): readonly string[] {
  return candidates.filter((candidate) => candidate.startsWith(current));
}

function topics(program: Command, current: string): readonly string[] {
  if (current.startsWith('-')) return [...longFlags(program), '--help'];
  return visible(program);
}

function visible(program: Command): string[] {
  return program.commands.map((command) => command.name()).filter((name) => !name.startsWith('_'));
}

function longFlags({ options }: Command): string[] {
  return options.flatMap(({ hidden, long }) => (hidden || long === null || long === undefined ? [] : [long]));
}

/** The words of a command before the one that is completed. */
class Line {
  /** The option whose value is completed. */
  valueOf: Option | undefined;
  readonly #command: Command;
  readonly #words: readonly string[];
  readonly #positionals: string[] = [];

  constructor(command: Command, words: readonly string[]) {
    this.#command = command;
    this.#words = words;
    for (const word of words) {
      if (this.valueOf !== undefined) this.valueOf = undefined;
      else if (!word.startsWith('-')) this.#positionals.push(word);
      else if (!word.includes('=')) {
        const option = command.options.find(({ long, short }) => word === long || word === short);
        this.valueOf = option?.required === true || option?.optional === true ? option : undefined;
      }
    }
  }

  async candidates(current: string): Promise<readonly string[]> {
    const given = this.#positionals;
    const all: readonly Argument[] = this.#command.registeredArguments;
    const argument = all[Math.min(given.length, all.length - 1)];
    if (argument === undefined || (given.length >= all.length && !argument.variadic)) return [];
    const place = argument.name();
    // No peer is needed for a template.
    if (place === 'command' || (place === 'address' && this.#words.includes('--template'))) {
      return commandCandidates(current);
    }
    if (place === 'fields') return fieldCandidates(given[all.length - 2] ?? '', current);
    if (place === 'topic') return [...visible(this.#command.parent ?? this.#command), 'exit-codes'];
    if (argument.argChoices !== undefined) return argument.argChoices;
    return place === 'name' ? dictionaryCandidates(current) : [];
  }
}

/** `s6a.` before the application is complete, and its commands behind. */
async function commandCandidates(current: string): Promise<readonly string[]> {
  const [application = '', command] = current.split('.');
  if (command === undefined) return Object.keys(applications).map((key) => `${key}.`);
  if (!Object.hasOwn(applications, application)) return [];
  return [...(await commandsOf(application)).keys()].map((key) => `${application}.${key}`);
}

async function dictionaryCandidates(current: string): Promise<readonly string[]> {
  const keys = Object.keys(applications);
  if (current === '') return keys;
  if (current.includes('.')) return commandCandidates(current);
  const { dictionary } = await import('../../dictionaries/all.js');
  return [...keys, ...dictionary.avps().map(({ name }) => name)];
}

async function valuesOf(option: Option, current: string): Promise<readonly string[]> {
  if (option.argChoices !== undefined) return option.argChoices;
  if (option.long === '--app') {
    const before = current.slice(0, current.lastIndexOf(',') + 1);
    return Object.keys(applications).map((key) => before + key);
  }
  if (option.long !== '--option') return []; // Files, as the shell knows them.
  const { lifecycleTable, peerTable } = await import('../../client/option-table.js');
  return Object.keys({ ...peerTable, ...lifecycleTable }).map((name) => `${name}=`);
}
