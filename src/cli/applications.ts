import type { Application } from '../dictionary/application.js';
import type { Command } from '../dictionary/command.js';
import { didYouMean } from '../phrases.js';
import { wrongUsage } from './exit-codes.js';

type Entry = Readonly<Record<string, unknown>>;

/** Every application by the name of its file, loaded when it is asked for. */
export const applications: Readonly<Record<string, () => Promise<Entry>>> = {
  accounting: () => import('../dictionaries/accounting.js'),
  base: () => import('../dictionaries/base.js'),
  'credit-control': () => import('../dictionaries/credit-control.js'),
  cx: () => import('../dictionaries/cx.js'),
  eap: () => import('../dictionaries/eap.js'),
  gx: () => import('../dictionaries/gx.js'),
  gxx: () => import('../dictionaries/gxx.js'),
  gy: () => import('../dictionaries/gy.js'),
  nasreq: () => import('../dictionaries/nasreq.js'),
  rf: () => import('../dictionaries/rf.js'),
  ro: () => import('../dictionaries/ro.js'),
  rx: () => import('../dictionaries/rx.js'),
  s13: () => import('../dictionaries/s13.js'),
  s6a: () => import('../dictionaries/s6a.js'),
  s6b: () => import('../dictionaries/s6b.js'),
  s6c: () => import('../dictionaries/s6c.js'),
  s6m: () => import('../dictionaries/s6m.js'),
  s6t: () => import('../dictionaries/s6t.js'),
  s9: () => import('../dictionaries/s9.js'),
  sd: () => import('../dictionaries/sd.js'),
  sgd: () => import('../dictionaries/sgd.js'),
  sh: () => import('../dictionaries/sh.js'),
  slg: () => import('../dictionaries/slg.js'),
  slh: () => import('../dictionaries/slh.js'),
  sta: () => import('../dictionaries/sta.js'),
  swm: () => import('../dictionaries/swm.js'),
  swx: () => import('../dictionaries/swx.js'),
  sy: () => import('../dictionaries/sy.js'),
  t4: () => import('../dictionaries/t4.js'),
  t6a: () => import('../dictionaries/t6a.js'),
  tsp: () => import('../dictionaries/tsp.js'),
  zh: () => import('../dictionaries/zh.js'),
  zn: () => import('../dictionaries/zn.js'),
};

/** A command whose fields are known only when the program runs. */
export type AnyCommand = Command<Record<string, unknown>, Record<string, unknown>>;

/** The application of a name such as `s6a`. */
export async function applicationNamed(name: string): Promise<Application> {
  const application = Object.values(await entryNamed(name)).find(isApplication);
  if (application === undefined) throw wrongUsage(`"${name}" defines no application.`);
  return application;
}

/** The commands of an application by their names, for example `UpdateLocation`. */
export async function commandsOf(name: string): Promise<ReadonlyMap<string, AnyCommand>> {
  const entry = await entryNamed(name);
  return new Map(
    Object.entries(entry).flatMap(([key, value]): [string, AnyCommand][] =>
      isCommand(value) ? [[key, value]] : [],
    ),
  );
}

/** The command that `s6a.UpdateLocation` names; upper and lower case and hyphens do not matter. */
export async function commandNamed(text: string): Promise<AnyCommand> {
  const [name = '', command, ...rest] = text.split('.');
  if (command === undefined || rest.length > 0) {
    throw wrongUsage(
      `COMMAND must be an application and a command such as s6a.UpdateLocation (got "${text}").`,
    );
  }
  const commands = await commandsOf(name.toLowerCase());
  const plain = (written: string) => written.toLowerCase().replaceAll('-', '');
  for (const [key, found] of commands) if (plain(key) === plain(command)) return found;
  const known = [...commands.keys()];
  throw wrongUsage(
    `${name} has no command "${command}". ${didYouMean(command, known)}Commands of ${name}: ${known.join(', ')}.`,
  );
}

async function entryNamed(name: string): Promise<Entry> {
  const load = Object.hasOwn(applications, name) ? applications[name] : undefined;
  if (load !== undefined) return load();
  const known = Object.keys(applications);
  throw wrongUsage(
    `Unknown application "${name}". ${didYouMean(name, known)}Known applications: ${known.join(', ')}.`,
  );
}

function isApplication(value: unknown): value is Application {
  return typeof value === 'object' && value !== null && 'vendorSpecificApplicationId' in value;
}

function isCommand(value: unknown): value is AnyCommand {
  return typeof value === 'object' && value !== null && 'request' in value && 'application' in value;
}
