import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { avp, DiameterMessage } from 'diameter-client';
import {
  atLeast,
  defineApplication,
  defineAvp,
  defineCommand,
  defineGroup,
  first,
  leading,
  many,
  required,
  underApplication,
  type AnswerOf,
  type DataType,
  type RequestOf,
} from 'diameter-client/dictionary';
import { s6a } from 'diameter-client/dictionaries/s6a';
import { problemOf } from './problem.js';

describe('definitions', () => {
  const acme = defineApplication({ name: 'Acme', applicationId: 16_777_999, vendorId: 99 });
  const sessionId = defineAvp({ name: 'Session-Id', code: 263, type: 'UTF8String' });
  const label = defineAvp({ name: 'Acme-Label', code: 1, vendorId: 99, type: 'UTF8String' });
  const level = defineAvp({
    name: 'Acme-Level',
    code: 2,
    vendorId: 99,
    type: 'Enumerated',
    enumeration: { LOW: 1, HIGH: 2 },
  });
  const info = defineGroup({ name: 'Acme-Info', code: 3, vendorId: 99, members: () => ({ label, level }) });
  const Ask = defineCommand({
    name: 'Acme-Ask',
    code: 8_388_999,
    application: acme,
    request: {
      sessionId: first(sessionId),
      label: required(label),
      infos: atLeast(info, 1, 2),
      labels: many(level, 2),
    },
    answer: { sessionId: leading(sessionId), info },
  });

  it('give types and bytes alike', () => {
    const asked: RequestOf<typeof Ask> = {
      sessionId: 's',
      label: 'é€',
      infos: [{ level: 2 }, { label: 'x'.repeat(100) }],
      labels: [1],
    };
    const answered: AnswerOf<typeof Ask> = { info: { level: 77 } };
    expect({ ...Ask.request.decode(Ask.request.encode(asked)) }).toMatchObject(asked);
    expect({ ...Ask.answer.decode(Ask.answer.encode(answered)) }).toMatchObject(answered);
  });

  it('bound how often a member occurs', () => {
    const asked = { sessionId: 's', label: 'l', infos: [{}] };
    expect(problemOf(() => Ask.request.encode({ ...asked, infos: [] }))).toContain('infos is missing');
    expect(problemOf(() => Ask.request.encode({ ...asked, infos: [{}, {}, {}] }))).toContain('1 to 2 values');
    expect(problemOf(() => Ask.request.encode({ ...asked, labels: [1, 1, 1] }))).toContain('0 to 2 values');
  });

  it('find that a member occurs too seldom in what a peer sends', () => {
    const members = { sessionId: first(sessionId), label: required(label) };
    const answer = { sessionId: leading(sessionId), info };
    const definition = { name: 'Acme-Pair', code: 8_388_998, application: acme, answer };
    const One = defineCommand({ ...definition, request: { ...members, levels: atLeast(level) } });
    const Two = defineCommand({ ...definition, request: { ...members, levels: atLeast(level, 2, 2) } });
    const bytes = One.request.encode({ sessionId: 's', label: 'l', levels: [1] });
    const [fault] = Two.request.decode(bytes).faults;
    expect(fault).toMatchObject({
      path: 'levels',
      resultCode: 5005,
      why: 'Acme-Level occurs fewer than 2 times',
    });
  });

  it('know types that no 3GPP command has', () => {
    const types: readonly (readonly [DataType, unknown])[] = [
      ['Float32', 1.5],
      ['Float64', Math.PI],
      ['Integer64', -9_223_372_036_854_775_808n],
      ['Unsigned64', 18_446_744_073_709_551_615n],
      ['Integer32', -2_147_483_648],
      ['Address', '2001:db8::1'],
      ['Address', '491701234567'],
      ['Time', new Date('2036-02-07T06:28:16Z')],
      ['QoSFilterRule', 'permit'],
    ];
    for (const [type, value] of types) {
      const one = defineAvp({ name: 'One', code: 9, vendorId: 99, type });
      const Command = Ask.extend({ answer: { one } });
      // The value fits the type of its row.
      const answer = Command.answer.decode(Command.answer.encode({ one: value as never }));
      expect(answer.one).toEqual(value);
    }
  });

  it('take an address of no known family for a fault', () => {
    const where = defineAvp({ name: 'Where', code: 9, vendorId: 99, type: 'Address' });
    const Command = Ask.extend({ answer: { where } });
    const bytes = Command.answer.encode({
      others: [avp.octetString(9, Buffer.from([0, 99, 1]), { vendorId: 99 })],
    });
    expect(Command.answer.decode(bytes).faults).toMatchObject([{ path: 'where', resultCode: 5004 }]);
  });

  it('put a command under another application', () => {
    const Other = underApplication(Ask, s6a);
    const bytes = Other.answer.encode({});
    expect(new DiameterMessage(bytes).applicationId).toBe(16_777_251);
    expect(Other.application.vendorSpecificApplicationId).toEqual({
      vendorId: 10_415,
      authApplicationId: 16_777_251,
    });
  });

  it('refuse codes that do not exist', () => {
    const type = 'Unsigned32';
    expect(() => defineAvp({ name: 'X', code: -1, type })).toThrow(/code of X must be an integer/);
    expect(() => defineAvp({ name: '', code: 1, type })).toThrow(/name must be a name/);
    expect(() =>
      defineCommand({ name: 'X', code: 2 ** 24, application: acme, request: {}, answer: {} }),
    ).toThrow(/code of X must be an integer from 0 to 16777215/);
  });
});
