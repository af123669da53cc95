import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applications, commandNamed } from '../../src/cli/applications.js';

describe('the applications that the command knows', () => {
  it('are all that the package has', () => {
    const files = readdirSync('src/dictionaries')
      .filter((name) => name.endsWith('.ts'))
      .map((name) => name.replace('.ts', ''));
    expect([...Object.keys(applications), 'all'].toSorted()).toEqual(files.toSorted());
  });

  it('give a command by its name, in any case, with hyphens or without', async () => {
    for (const name of ['s6a.UpdateLocation', 's6a.update-location', 'S6a.Update-Location']) {
      expect((await commandNamed(name)).name).toBe('Update-Location');
    }
  });

  it('suggest the command or application that was meant', async () => {
    await expect(commandNamed('s6a.UpdateLocaton')).rejects.toThrow('Did you mean "UpdateLocation"?');
    await expect(commandNamed('s6b2.AA')).rejects.toThrow('Did you mean "s6b"?');
    await expect(commandNamed('UpdateLocation')).rejects.toThrow('such as s6a.UpdateLocation');
  });
});
