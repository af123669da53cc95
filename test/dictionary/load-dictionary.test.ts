import { avp, encodeMessage, InvalidConfigError } from 'diameter-client';
import {
  defineAvp,
  describe as describeMessage,
  Dictionary,
  loadDictionary,
} from 'diameter-client/dictionary';
import { describe, expect, it } from 'vitest';

/** The same three AVPs and command in each of the three forms. */
const wireshark = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE dictionary SYSTEM "dictionary.dtd" [ <!ENTITY more SYSTEM "more.xml"> ]>
<dictionary>
  <base>
    <typedefn type-name="Unsigned32"/>
    <typedefn type-name="TariffId" type-parent="Unsigned32"/>
  </base>
  <application id="77" name="Acme">
    <command name="Acme-Charge" code="5000" vendor-id="Acme"/>
    <avp name="Acme-Tariff" code="1" mandatory="must" vendor-id="Acme"><type type-name="TariffId"/></avp>
    <avp name="Acme-Mode" code="2" mandatory="mustnot" vendor-id="Acme">
      <type type-name="Enumerated"/>
      <enum name="DAY" code="0"/>
      <enum name="NIGHT" code="1"/>
    </avp>
    <avp name="Acme-Info" code="3" mandatory="must" vendor-id="Acme">
      <grouped><gavp name="Acme-Tariff"/><gavp name="Nobody-Knows-It"/></grouped>
    </avp>
  </application>
  &more;
  <vendor vendor-id="Acme" code="99999" name="Acme Inc."/>
</dictionary>`;

const goDiameter = `<?xml version="1.0" encoding="UTF-8"?>
<diameter>
  <application id="77" type="auth" name="Acme">
    <vendor id="99999" name="Acme"/>
    <command code="5000" short="AC" name="Acme-Charge">
      <request><rule avp="Acme-Info" required="true" max="1"/></request>
      <answer><rule avp="Result-Code" required="true" max="1"/></answer>
    </command>
    <avp name="Acme-Tariff" code="1" must="M,V" vendor-id="99999"><data type="Unsigned32"/></avp>
    <avp name="Acme-Mode" code="2" must="V" vendor-id="99999">
      <data type="Enumerated"><item code="0" name="DAY"/><item code="1" name="NIGHT"/></data>
    </avp>
    <avp name="Acme-Info" code="3" must="M,V" vendor-id="99999">
      <data type="Grouped"><rule avp="Acme-Tariff" required="false" max="1"/></data>
    </avp>
  </application>
</diameter>`;

const freeDiameter = JSON.stringify({
  Vendors: [{ Code: 99_999, Name: 'Acme' }],
  Types: [{ Name: 'TariffId', Base: 'Unsigned32' }],
  Applications: [{ Code: 77, Name: 'Acme' }],
  Commands: [
    { Code: 5000, Name: 'Acme-Charge-Request', Application: 'Acme', Flags: { Must: 'R' } },
    { Code: 5000, Name: 'Acme-Charge-Answer', Application: 'Acme', Flags: { MustNot: 'R' } },
  ],
  AVPs: [
    { Code: 1, Vendor: 99_999, Name: 'Acme-Tariff', Type: 'TariffId', Flags: { Must: 'VM' } },
    {
      Code: 2,
      Vendor: 99_999,
      Name: 'Acme-Mode',
      Type: 'Enumerated',
      Flags: { Must: 'V' },
      EnumValues: [
        { Code: 0, Name: 'DAY' },
        { Code: '1', Name: 'NIGHT' },
      ],
    },
    { Code: 3, Vendor: 99_999, Name: 'Acme-Info', Type: 'Grouped', Flags: { Must: 'VM' } },
  ],
});

const vendor = { vendorId: 99_999 };
const message = encodeMessage({
  commandCode: 5000,
  applicationId: 77,
  avps: [
    avp.grouped(3, [avp.unsigned32(1, 7, vendor)], vendor),
    avp.enumerated(2, 1, { ...vendor, isMandatory: false }),
  ],
});

/** A file of Wireshark with these elements, and nothing else. */
const xml = (inner: string) => `<dictionary>${inner}</dictionary>`;

async function problemOf(text: unknown): Promise<string> {
  // A program without types can pass anything.
  const error: unknown = await loadDictionary(text as string).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(InvalidConfigError);
  return (error as InvalidConfigError).message; // as checked
}

describe('a dictionary that is loaded at run time', () => {
  it.each([
    ['Wireshark', wireshark],
    ['go-diameter', goDiameter],
    ['freeDiameter', freeDiameter],
  ])('of %s has names, types, values, flags and commands', async (_, text) => {
    const dictionary = await loadDictionary(text);
    expect(dictionary.avps().map((each) => [each.name, each.type, each.isMandatory])).toEqual([
      ['Acme-Tariff', 'Unsigned32', true],
      ['Acme-Mode', 'Enumerated', false],
      ['Acme-Info', 'Grouped', true],
    ]);
    expect(dictionary.avpNamed('acme-mode')?.enumeration).toEqual({ DAY: 0, NIGHT: 1 });
    expect(String(describeMessage(message, dictionary)).split('\n').slice(1)).toEqual([
      '  Acme-Info',
      '    Acme-Tariff: 7',
      '  Acme-Mode: 1 NIGHT',
    ]);
    expect(describeMessage(message, dictionary).name).toBe('Acme-Charge-Request');
  });

  it('may lie in several files, of which one declares what the other uses', async () => {
    const included = `<application id="1"><avp name="A" code="5" vendor-id="Acme"><type type-name="TariffId"/></avp></application>
      <application id="2"><avp name="B" code="6" vendor-id="Acme"><type type-name="Time"/></avp></application>`;
    const dictionary = await loadDictionary([included, wireshark]);
    expect(dictionary.avp(5, 99_999)).toMatchObject({ name: 'A', type: 'Unsigned32' });
    expect(dictionary.avp(6, 99_999)).toMatchObject({ name: 'B', type: 'Time' });
  });

  it('takes the last of several AVPs with one code', async () => {
    const twice = xml('<avp name="Old" code="9"/><avp name="New" code="9"/>');
    expect((await loadDictionary(twice)).avp(9)?.name).toBe('New');
  });

  it('expands no entity', async () => {
    const laughs = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><dictionary>&b;<avp name="A" code="5"/></dictionary>`;
    expect((await loadDictionary(laughs)).avps()).toHaveLength(1);
    expect(await problemOf(laughs.replace('name="A"', 'name="&b;"'))).toContain('name of AVP must be');
  });

  it('shows no text, octets or address that it describes: no file tells what is sensitive', async () => {
    const names = ['User-Name', 'User-Password', 'Origin-Host', 'Acme-Pin'];
    const codes = [1, 2, 264, 7_777];
    const loaded = await loadDictionary(
      xml(
        names
          .map((name, i) => `<avp name="${name}" code="${codes[i]}"><type type-name="UTF8String"/></avp>`)
          .join(''),
      ),
    );
    const bytes = encodeMessage({ commandCode: 280, avps: codes.map((code) => avp.utf8String(code, 'abc')) });
    expect(describeMessage(bytes, loaded).avps.map(({ name, value }) => [name, value])).toEqual([
      ['User-Name', '‹redacted, 3 octets›'],
      ['User-Password', '‹redacted, 3 octets›'],
      ['Origin-Host', 'abc'],
      ['Acme-Pin', '‹redacted, 3 octets›'],
    ]);
  });

  it('does not uncover what another dictionary hides when it is added to that', async () => {
    const pin = defineAvp({ name: 'Pin', code: 7_777, type: 'OctetString', isSensitive: true });
    const shown = defineAvp({ name: 'Pin', code: 7_777, type: 'Unsigned32', isSensitive: false });
    const loaded = await loadDictionary(
      xml('<avp name="Pin" code="7777"><type type-name="Unsigned32"/></avp>'),
    );
    const bytes = encodeMessage({ commandCode: 280, avps: [avp.unsigned32(7_777, 4711)] });
    const both = Dictionary.of([pin]).add({ avps: loaded.avps() });
    expect(describeMessage(bytes, both).avps[0]?.value).toBe('‹redacted, 4 octets›');
    const open = both.add({ avps: [shown] });
    expect(describeMessage(bytes, open).avps[0]?.value).toBe('4711');
  });

  it.each([
    ['tags', `<d>${'<a/>'.repeat(200_000)}</d>`],
    ['brackets', `{"AVPs":${'['.repeat(200_000)}`],
  ])('is refused before it is parsed if it has too many %s', async (_, text) => {
    expect(await problemOf(text)).toBe(
      'dictionary must be text of at most 200000 tags or brackets (got 200001)',
    );
  });

  it.each([
    ['a vendor', xml(`<vendor vendor-id="\u009b${'x'.repeat(1_000)}" code="x"/>`)],
    ['an AVP', JSON.stringify({ AVPs: [{ Name: 'x'.repeat(1_000), Vendor: 'nobody', Code: 1 }] })],
    [
      'an AVP that is no text',
      `{"AVPs":[{"Vendor":"nobody","Name":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`,
    ],
    ['a tag', `<${'x'.repeat(1_000)}`],
    [
      'a type',
      JSON.stringify({
        Types: Array.from({ length: 100 }, (_, i) => ({ Base: 'Time', Name: `\u001b[2J\n${i}` })),
        AVPs: [{ Name: 'A', Code: 1, Type: 'nope' }],
      }),
    ],
  ])('is refused in few words, whatever the name of %s is', async (_, text) => {
    const problem = await problemOf(text);
    expect(problem.length).toBeLessThan(500);
    expect(problem).not.toMatch(/\p{Cc}/u);
  });

  it('keeps a value called __proto__ a value', async () => {
    const text = xml(
      '<avp name="A" code="5"><type type-name="Enumerated"/><enum name="__proto__" code="3"/></avp>',
    );
    const enumeration = (await loadDictionary(text)).avp(5)?.enumeration ?? {};
    expect(Object.entries(enumeration)).toEqual([['__proto__', 3]]);
  });

  it.each<readonly [string, unknown, string]>([
    ['no text', 5, 'dictionary must be text (got 5)'],
    ['neither XML nor JSON', 'AVP A 5', 'must be XML, which begins with <, or JSON, which begins with {'],
    ['broken XML', '<dictionary><avp></dictionary>', 'dictionary must be XML that can be read: '],
    [
      'XML that is nested too deep to be read',
      '<a>'.repeat(100_000),
      'dictionary must be XML that can be read: ',
    ],
    ['nested too deep', xml(`${'<a>'.repeat(20)}${'</a>'.repeat(20)}`), 'elements of at most 16 levels'],
    ['too many elements', xml('<a/>'.repeat(100_001)), 'at most 100000 elements'],
    ['too long', `<${' '.repeat(8 * 1024 * 1024)}`, 'text of at most 8388608 characters'],
    ['broken JSON', '{"AVPs": [', 'dictionary must be JSON that can be read: '],
    ['no array of AVPs', '{"AVPs": 5}', 'AVPs must be an array of at most 100000 objects (got 5)'],
    ['an AVP that is no object', '{"AVPs": [5]}', 'AVPs[0] must be an object (got 5)'],
    [
      'an AVP without a name',
      xml('<avp code="5"/>'),
      'name of AVP is required: 1 to 200 printable characters',
    ],
    [
      'a name with a control character',
      '{"AVPs": [{"Name": "a\\u001b[2J", "Code": 1, "Type": "Time"}]}',
      'name of AVP must be',
    ],
    [
      'a code that is none',
      xml('<avp name="A" code="x"/>'),
      'code of AVP "A" must be an integer from 0 to 4294967295 (got "x")',
    ],
    [
      'a code that is too large',
      xml('<avp name="A" code="4294967296"/>'),
      'code of AVP "A" must be an integer',
    ],
    [
      'an unknown type',
      xml('<avp name="A" code="5"><type type-name="Integer33"/></avp>'),
      'type of AVP "A" must be one of OctetString, ',
    ],
    [
      'an unknown vendor',
      xml('<avp name="A" code="5" vendor-id="Acme"/>'),
      'vendor of AVP "A" must be a number or the name of a declared vendor; another file may declare it (got "Acme")',
    ],
    [
      'a value that is none',
      xml('<avp name="A" code="5"><enum name="X" code="1.5"/></avp>'),
      'value "X" of AVP "A" must be an integer',
    ],
    [
      'a command without an application',
      '{"Commands": [{"Name": "A-Request", "Code": 5, "Application": "B"}]}',
      'application of command "A-Request" is required',
    ],
  ])('is refused: %s', async (_, text, problem) => {
    expect(await problemOf(text)).toContain(problem);
  });
});
