import type { Row } from './row.js';

/** What is the same in every state with capabilities exchanged. `calls`: how a request in flight ends with its loss. */
export const established: readonly Row[] = (
  [
    ['OPEN', 20_000, 'OPEN, awaiting an answer'],
    ['DWR_SENT', 35_000, 'DWR_SENT, awaiting an answer'],
    ['SUSPECT', 45_000, 'SUSPECT, awaiting an answer'],
    ['REOPEN', 8_000, 'REOPEN, answering'],
  ] as const
).flatMap(([state, limitMs, busy]): Row[] => {
  // How long the connection has been up when the situation is reached.
  const ageMs = { OPEN: 0, DWR_SENT: 30_000, SUSPECT: 40_000, REOPEN: 0 }[state];
  const isOpen = state !== 'REOPEN';
  // In REOPEN it is not open yet: no 'close', and neither idle nor old.
  const ended = (reason: string) => (isOpen ? reason : '');
  const lostCall = isOpen ? 'request ConnectionClosedError maybe-delivered' : '';
  const untilLimit = { still: [`wait ${limitMs - ageMs - 1}`], when: ['wait 1'] };
  const idle = { options: { idleTimeoutMs: limitMs } };
  const old = { options: { maxLifetimeMs: limitMs } };
  const ageRows: readonly Row[] = [
    { t: 'T27', in: state, ...idle, ...untilLimit, to: 'DPR_SENT', by: 'idle.elapsed', seen: 'DPR 2' },
    {
      t: 'T27, T30',
      in: state,
      ...idle,
      when: [`wait ${limitMs - ageMs}`, 'wait 4999', 'is DPR_SENT', 'wait 1'],
      to: 'DPR_SENT CLOSED',
      by: 'idle.elapsed, after dprTimeout',
      seen: 'DPR 2 FIN',
      ends: ended('idle'),
    },
    { t: '', in: busy, ...idle, when: [`wait ${limitMs - ageMs}`] },
    { t: 'T27', in: state, ...old, ...untilLimit, to: 'DPR_SENT', by: 'lifetime.elapsed', seen: 'DPR 0' },
    { t: 'T27', in: busy, ...old, ...untilLimit, to: 'DRAINING', by: 'lifetime.elapsed' },
    {
      t: 'T27, T30',
      in: state,
      ...old,
      when: [`wait ${limitMs - ageMs}`, 'wait 4999', 'is DPR_SENT', 'wait 1'],
      to: 'DPR_SENT CLOSED',
      by: 'lifetime.elapsed, after dprTimeout',
      seen: 'DPR 0 FIN',
      ends: ended('lifetime'),
    },
    {
      t: 'T27',
      in: busy,
      ...old,
      when: [
        `wait ${limitMs - ageMs}`,
        'wait 2499',
        'is DRAINING',
        'wait 1',
        'wait 2499',
        'is DPR_SENT',
        'wait 1',
      ],
      to: 'DRAINING DPR_SENT CLOSED',
      by: 'lifetime.elapsed, after drainTimeout, after dprTimeout',
      seen: 'DPR 0 FIN',
      calls: lostCall,
      ends: ended('lifetime'),
    },
  ];
  return [
    { t: 'T27', in: state, when: ['close'], to: 'DPR_SENT', by: 'disconnect', seen: 'DPR 0' },
    { t: 'T27', in: busy, when: ['close'], to: 'DRAINING', by: 'disconnect' },
    ...(isOpen
      ? ageRows
      : [
          {
            t: '',
            in: state,
            options: { idleTimeoutMs: limitMs, maxLifetimeMs: limitMs },
            when: [`wait ${limitMs}`],
          },
        ]),
    { t: 'T28', in: state, when: ['peer DPR 0'], to: 'DPR_RECEIVED', by: 'dpr.received', seen: 'DPA' },
    {
      t: 'T35',
      in: state,
      when: ['peer FIN'],
      to: 'FAILED RECONNECTING',
      by: 'transport.closed',
      ends: ended('peer-closed'),
    },
    {
      t: 'T35',
      in: busy,
      when: ['peer RST'],
      to: 'FAILED RECONNECTING',
      by: 'transport.closed',
      calls: lostCall,
      ends: ended('network-error'),
    },
    {
      t: 'T36',
      in: state,
      when: ['peer garbage'],
      to: 'FAILED RECONNECTING',
      by: 'transport.closed',
      seen: 'RST',
      ends: ended('protocol-error'),
    },
    {
      t: '',
      in: busy,
      when: ['destroy-client'],
      to: 'CLOSED',
      by: 'destroy',
      seen: 'FIN',
      calls: isOpen ? 'request PoolClosedError maybe-delivered' : '',
      ends: ended('destroyed'),
    },
    {
      t: 'T42',
      in: state,
      when: ['peer CER'],
      ...(state === 'SUSPECT' ? { to: 'DWR_SENT', by: 'traffic.received' } : {}),
      seen: 'CEA 5012',
    },
    {
      t: 'T13',
      in: state,
      when: ['peer DWR'],
      ...(state === 'SUSPECT' ? { to: 'DWR_SENT', by: 'traffic.received' } : {}),
      seen: 'DWA',
    },
  ];
});
