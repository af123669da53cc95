import { readFile } from 'node:fs/promises';
import { isPlainObject } from '../../options/option-types.js';
import { messageOf, show } from '../../phrases.js';
import { changed, goodBehaviour, type PeerBehaviour } from '../../testing/peer-behaviour.js';
import { commandNamed, type AnyCommand } from '../applications.js';
import { wrongUsage } from '../exit-codes.js';
import { answerRule, type AnswerRule } from './answer-rules.js';

/** What the requests of one command are answered. */
export interface CommandAnswers {
  /** Undefined: all commands that have no answers of their own. */
  readonly command: AnyCommand | undefined;
  readonly rules: readonly AnswerRule[];
}

/** A file of answers. */
export interface AnswersFile {
  readonly answers: readonly CommandAnswers[];
  /** How the peer behaves besides. */
  readonly behaviour: Partial<PeerBehaviour>;
}

export const noAnswers: AnswersFile = { answers: [], behaviour: {} };

const maxRules = 10_000;

/** Reads a file of answers. Throws what names the file, the path in it, and the value. */
export async function readAnswersFile(file: string): Promise<AnswersFile> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw wrongUsage(`The answers in ${file} cannot be read: ${messageOf(error)}.`);
  }
  try {
    return await answersFrom(json);
  } catch (error) {
    throw wrongUsage(`${file}: ${messageOf(error)}`);
  }
}

async function answersFrom(json: unknown): Promise<AnswersFile> {
  if (!isPlainObject(json)) {
    throw wrongUsage(
      `it must be an object of answers by command such as {"s6a.UpdateLocation": {"fields": {"ulaFlags": 1}}} (got ${show(json)}).`,
    );
  }
  const { behaviour = {}, ...byCommand } = json;
  const answers: CommandAnswers[] = [];
  for (const [name, value] of Object.entries(byCommand)) {
    if (name.startsWith('//')) continue;
    const command = name === '*' ? undefined : await commandNamed(name);
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (items.length === 0 || items.length > maxRules) {
      throw wrongUsage(`${name} must have 1 to ${maxRules} answers (got ${items.length}).`);
    }
    const rules = items.map((item, index) =>
      answerRule(item, command, Array.isArray(value) ? `${name}[${index}]` : name),
    );
    answers.push({ command, rules });
  }
  return { answers, behaviour: checkedBehaviour(behaviour) };
}

function checkedBehaviour(behaviour: unknown): Partial<PeerBehaviour> {
  if (!isPlainObject(behaviour)) {
    throw wrongUsage(`behaviour must be an object such as {"cer": "ignore"} (got ${show(behaviour)}).`);
  }
  try {
    changed(goodBehaviour, behaviour);
  } catch (error) {
    throw wrongUsage(`behaviour.${messageOf(error)}.`);
  }
  return behaviour;
}
