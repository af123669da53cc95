import { readdirSync, readFileSync } from 'node:fs';
import { loadDictionary } from 'diameter-client/dictionary';
import { dictionary } from 'diameter-client/dictionaries/all';
import { expect, it } from 'vitest';

const folder = '/usr/share/wireshark/diameter';

it('loads the files of Wireshark, whose names are ours for nearly all AVPs of both', async () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.xml') && name !== 'dictionary.xml');
  const texts = ['dictionary.xml', ...files].map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const theirs = await loadDictionary(texts);
  expect(theirs.avps().length).toBeGreaterThan(2_500);
  expect(theirs.avp(1407, 10_415)).toMatchObject({ name: 'Visited-PLMN-Id', type: 'OctetString' });
  expect(theirs.commandName(316, 16_777_251)).toMatch(/Update-Location/);
  const both = dictionary.avps().filter(({ code, vendorId }) => theirs.avp(code, vendorId) !== undefined);
  const same = both.filter(({ code, name, vendorId }) => theirs.avp(code, vendorId)?.name === name);
  expect(both.length).toBeGreaterThan(1_400);
  expect(same.length / both.length).toBeGreaterThan(0.95);
});
