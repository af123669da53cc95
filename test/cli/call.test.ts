import { answerTo, avp, encodeMessage, type DiameterMessage } from 'diameter-client';
import { UpdateLocation } from 'diameter-client/dictionaries/s6a';
import { CreditControl } from 'diameter-client/dictionaries/gy';
import { createPeer } from 'diameter-client/testing';
import { describe, expect, it } from 'vitest';
import { fileOf, runCli, startCli } from '../support/cli.js';
import { makePeer } from '../support/client.js';

const ulr = [
  's6a.UpdateLocation',
  'userName=001010000000001',
  'ratType=EUTRAN',
  'ulrFlags=0x22',
  'visitedPlmnId=001/01',
];

/** An HSS that knows one subscriber. */
async function hss() {
  const received: DiameterMessage[] = [];
  const peer = await makePeer({ originHost: 'hss.example.net' });
  peer.handle(UpdateLocation, (request) => {
    received.push(request.message);
    return request.userName === '001010000000001'
      ? { resultCode: 2001, ulaFlags: 1, subscriptionData: { msisdn: Buffer.from('9471', 'hex') } }
      : { experimentalResult: { vendorId: 10_415, experimentalResultCode: 5001 } };
  });
  return { address: peer.address, received };
}

describe('diameter-client call', () => {
  it('sends a request by the names of its fields and prints the answer as a tree', async () => {
    const { address, received } = await hss();
    const { exitCode, stderr, stdout } = await runCli(['call', address, ...ulr]);
    expect(stdout).toMatch(/^DIAMETER_SUCCESS \(2001\) in [\d.]+ ms$/m);
    expect(stdout).toMatch(/^Update-Location-Answer \(flags P, \d+ bytes\)$/m);
    expect(stdout).toContain('\n  ULA-Flags: 1\n  Subscription-Data\n    MSISDN: 0x9471');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const request = UpdateLocation.request.decode(received[0] ?? Buffer.alloc(0));
    expect(request).toMatchObject({ userName: '001010000000001', ratType: 1004, ulrFlags: 34 });
    expect(request.visitedPlmnId).toEqual(Buffer.from('00f110', 'hex'));
    expect(request.faults).toEqual([]);
  });

  it('ends with 1 if the answer is no success, and says whose code it is', async () => {
    const { address } = await hss();
    const { exitCode, stdout } = await runCli(['call', address, ...ulr, 'userName=001010000000002']);
    expect(stdout).toMatch(/^DIAMETER_ERROR_USER_UNKNOWN \(5001 of 3GPP\) in/m);
    expect(exitCode).toBe(1);
  });

  it('hides what is sensitive with --redact, as a tree and as JSON', async () => {
    const { address } = await hss();
    const tree = await runCli(['call', address, ...ulr, '--redact']);
    expect(tree.stdout).toContain('MSISDN: ‹redacted, 2 octets›');
    const { stdout } = await runCli(['call', address, ...ulr, '--redact', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'Update-Location',
      result: { code: 2001, isSuccess: true },
      answer: { ulaFlags: 1, subscriptionData: { msisdn: '‹redacted›' } },
      faults: [],
    });
    const shown = await runCli(['call', address, ...ulr, '--json']);
    expect(JSON.parse(shown.stdout)).toMatchObject({ answer: { subscriptionData: { msisdn: '9471' } } });
  });

  it('takes JSON from a file or from stdin, and fields on top of it', async () => {
    const { address, received } = await hss();
    const json = JSON.stringify({ userName: '1', ratType: 'WLAN', ulrFlags: 1, visitedPlmnId: '0x00f110' });
    expect((await runCli(['call', address, 's6a.ULR', '--fields', fileOf(json)])).stderr).toContain(
      'no command "ULR"',
    );
    await runCli(['call', address, 's6a.UpdateLocation', '--fields', fileOf(json), 'userName=2']);
    await runCli(['call', address, 's6a.UpdateLocation', '--fields', '-', 'ratType=1004'], { input: json });
    const requests = received.map((message) => UpdateLocation.request.decode(message));
    expect(requests).toMatchObject([
      { userName: '2', ratType: 0 },
      { userName: '1', ratType: 1004 },
    ]);
  });

  it('writes nested fields with dots and brackets', async () => {
    const peer = await makePeer();
    const { exitCode } = await runCli([
      ...['call', peer.address, 'gy.CreditControl', 'serviceContextId=32251@3gpp.org'],
      ...['ccRequestType=INITIAL_REQUEST', 'ccRequestNumber=0', 'eventTimestamp=2026-01-31T12:00:00Z'],
      ...[
        'multipleServicesCreditControl[0].ratingGroup=10',
        'multipleServicesCreditControl[1].ratingGroup=20',
      ],
      ...['multipleServicesCreditControl[0].requestedServiceUnit.ccTotalOctets=12345678901'],
      ...['multipleServicesCreditControl[1].requestedServiceUnit={}', '10415/9999=0x01ff'],
    ]);
    expect(exitCode).toBe(0);
    const [sent = Buffer.alloc(0)] = peer.received.filter(({ commandCode }) => commandCode === 272);
    const request = CreditControl.request.decode(sent);
    expect(request).toMatchObject({
      eventTimestamp: new Date('2026-01-31T12:00:00Z'),
      multipleServicesCreditControl: [
        { ratingGroup: 10, requestedServiceUnit: { ccTotalOctets: 12_345_678_901n } },
        { ratingGroup: 20, requestedServiceUnit: {} },
      ],
    });
    expect(request.others?.[0]).toMatchObject({
      code: 9999,
      vendorId: 10_415,
      data: Buffer.from('01ff', 'hex'),
    });
  });

  it('prints a template that is JSON, and that can be sent once it is filled in', async () => {
    const { address, received } = await hss();
    const { stdout } = await runCli(['call', '--template', 's6a.UpdateLocation']);
    expect(JSON.parse(stdout)).toMatchObject({
      userName: 'TODO: text',
      '// optional': expect.stringContaining('drmp'),
    });
    const open = await runCli(['call', address, 's6a.UpdateLocation', '--fields', '-'], { input: stdout });
    expect(open.stderr).toContain('userName is still open: put text in the place of "TODO: text".');
    expect(open.exitCode).toBe(2);
    const values = ['001010000000001', 'EUTRAN', '34', '001/01'];
    const filled = stdout.replaceAll(/"TODO: [^"]*"/g, () => JSON.stringify(values.shift()));
    const sent = await runCli(['call', address, 's6a.UpdateLocation', '--fields', '-'], { input: filled });
    expect(sent.exitCode).toBe(0);
    expect(received).toHaveLength(1);
  });

  it('repeats a request, with a line for each and a summary', async () => {
    const { address, received } = await hss();
    const { stdout } = await runCli(['call', address, ...ulr, '--repeat', '3']);
    expect(stdout).toMatch(/^3: DIAMETER_SUCCESS \(2001\) in/m);
    expect(stdout).toMatch(/^3 answered, 3 with success, min\/avg\/max/m);
    const sessions = received.map((message) => UpdateLocation.request.decode(message).sessionId);
    expect(new Set(sessions).size).toBe(3);
  });

  it('sends bytes as they are, from digits, a file or stdin', async () => {
    const peer = await makePeer();
    const bytes = encodeMessage({ commandCode: 272, applicationId: 4, avps: [avp.utf8String(263, 'a;1;1')] });
    const digits = bytes.toString('hex');
    for (const [raw, input] of [[digits], [fileOf(bytes)], [fileOf(`${digits}\n`)], ['-', bytes]] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const { exitCode, stdout } = await runCli(['call', peer.address, '--raw', raw], {
        ...(input && { input }),
      });
      expect(stdout).toContain('Credit-Control-Answer');
      expect(exitCode).toBe(0);
    }
    const sent = peer.received.filter(({ commandCode }) => commandCode === 272);
    expect(sent.map((message) => message.bytes.subarray(20).toString('hex'))).toEqual(
      Array.from({ length: 4 }, () => digits.slice(40)),
    );
  });
});

describe('a call that cannot be sent', () => {
  it.each([
    [['s6a.UpdateLocation'], 'also demands userName, ratType, ulrFlags, visitedPlmnId'],
    [['s6a.UpdateLocation', 'usrName=1'], 'Unknown field "usrName". Did you mean "userName"?'],
    [[...ulr, 'ratType=EUTRN'], 'ratType must be a value of RAT-Type (got "EUTRN"). Did you mean "EUTRAN"?'],
    [[...ulr, 'ulrFlags=many'], 'ulrFlags must be a whole number such as 10 or 0xa (got "many").'],
    [[...ulr, 'ulrFlags=-1'], 'ulrFlags must be an integer from 0 to 4294967295 (got -1)'],
    [[...ulr, 'visitedPlmnId=1/1'], 'visitedPlmnId must be MCC and MNC such as 001/01'],
    [[...ulr, 'userName[0]=1'], 'userName occurs once: leave out [0].'],
    [[...ulr, 'userName.x=1'], 'userName is of type UTF8String: it has a value and no fields.'],
    [[...ulr, 'terminalInformation=1'], 'terminalInformation must be fields'],
    [
      [...ulr, 'terminalInformation.imie=1'],
      'Unknown field "terminalInformation.imie". Did you mean "imei"?',
    ],
    [[...ulr, 'activeApn[2].contextIdentifier=1'], 'number the items from 0 without gaps'],
    [[...ulr, 'nonsense'], 'A field must be name=value'],
    [[...ulr, '--fields', '/does/not/exist'], 'The fields cannot be read from /does/not/exist'],
    [['s6a'], 'COMMAND must be an application and a command such as s6a.UpdateLocation'],
    [[], 'COMMAND is missing'],
    [['--raw', '0100'], 'cannot be sent'],
    [['s6a.UpdateLocation', '--raw', '0100'], 'leave out COMMAND'],
    [['base.DeviceWatchdog'], 'belongs to the connection, and only the client sends it'],
  ])('%j is refused in words before a peer is dialled, and ends with 2', async (args, words) => {
    await using peer = await createPeer();
    const { exitCode, stderr, stdout } = await runCli(['call', peer.address, ...args]);
    expect(stderr).toContain(words);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });
});

describe('a call without an answer', () => {
  it('ends with 3 where nobody listens', async () => {
    const { exitCode, stderr } = await runCli(['call', '127.0.0.1:1', ...ulr]);
    expect(stderr).toContain('Check that the peer runs and listens on that port');
    expect(exitCode).toBe(3);
  });

  it('ends with 4 if the answer does not come in time', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const { exitCode, stderr } = await runCli(['call', peer.address, ...ulr, '--timeout', '100ms']);
    expect(stderr).toContain('100 ms');
    expect(exitCode).toBe(4);
  });

  it('ends with 4 if the peer dies meanwhile, and says so as JSON, too', async () => {
    const peer = await makePeer({ onRequest: (_, socket) => void socket.reset() });
    const { exitCode, stderr, stdout } = await runCli(['call', peer.address, ...ulr, '--json']);
    expect(stderr).toContain(peer.address);
    expect(JSON.parse(stdout)).toMatchObject({ error: { delivery: 'maybe-delivered' } });
    expect(exitCode).toBe(4);
  });

  it('ends with 130 after Ctrl-C, and says DPR', async () => {
    const peer = await makePeer({ behaviour: { requests: 'ignore' } });
    const started = startCli(['call', peer.address, ...ulr, '-v']);
    await started.shows('CER_SENT → OPEN');
    started.interrupt();
    expect(await started.exitCode).toBe(130);
    expect(peer.received.map(({ commandCode }) => commandCode)).toContain(282);
  });

  it('shows what the peer says in Error-Message, and AVPs that do not fit', async () => {
    const peer = await makePeer({
      onRequest: (request) =>
        answerTo(request, {
          resultCode: 5012,
          originHost: 'hss.example.net',
          originRealm: 'example.net',
          avps: [avp.utf8String(281, 'no \u001B[31m room'), avp.unsigned32(258, 4), avp.unsigned32(258, 4)],
        }),
    });
    const { exitCode, stdout } = await runCli(['call', peer.address, ...ulr]);
    expect(stdout).toContain('DIAMETER_UNABLE_TO_COMPLY (5012)');
    expect(stdout).not.toContain('\u001B');
    expect(exitCode).toBe(1);
  });
});
