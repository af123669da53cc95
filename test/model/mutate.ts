import { mutantsOf } from './mutants.js';

/** The configuration of a chart with the change that the environment asks for: `MUTANT=connection:12`. */
export function mutate<Config extends { readonly id?: string }>(config: Config): Config {
  const [id, index] = (process.env['MUTANT'] ?? '').split(':');
  // The parts that the mutants change are typed by XState in more ways than are used here.
  if (config.id === id) mutantsOf(config)[Number(index)]?.apply();
  return config;
}
