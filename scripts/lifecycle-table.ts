/** What `statecharts/lifecycle.svg` shows: where each state stands, and the words and the way of each arrow. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

export interface LifecycleArrow {
  readonly from: string;
  readonly to: string;
  /** At most two words. */
  readonly words: string;
  /** The transitions that it stands for, `SOURCE TARGET` each. Default: from `from` to `to`. */
  readonly stands?: readonly string[];
  /** On the line DISCONNECTED → CONNECTING → CER_SENT → OPEN ⇄ DWR_SENT → FAILED → RECONNECTING. */
  readonly isMain?: boolean;
  readonly way: readonly Point[];
  /** Where the words stand: the end or the middle of their baseline. */
  readonly label: Point;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export const size = { width: 1024, height: 452 } as const;
export const fontSize = 15;

const leaf = (x: number, y: number, width: number, height = 36): Box => ({ x, y, width, height });

export const states: Readonly<Record<string, Box>> = {
  DISCONNECTED: leaf(24, 28, 124),
  CONNECTING: leaf(24, 150, 124),
  TLS_HANDSHAKE: leaf(150, 216, 132),
  CER_SENT: leaf(216, 150, 100),
  OPEN: leaf(408, 150, 100),
  DWR_SENT: leaf(600, 150, 104),
  REOPEN: leaf(408, 254, 84),
  SUSPECT: leaf(600, 254, 104),
  FAILED: leaf(600, 350, 104),
  RECONNECTING: leaf(24, 350, 124),
  DPR_SENT: leaf(830, 96, 124),
  DRAINING: leaf(830, 176, 124),
  DPR_RECEIVED: leaf(830, 256, 124),
  CLOSED: leaf(846, 344, 96, 48),
};

/** States that have arrows in common. */
export const frames: Readonly<
  Record<string, Box & { readonly title: string; readonly holds: readonly string[] }>
> = {
  attempt: {
    x: 12,
    y: 116,
    width: 316,
    height: 148,
    title: 'attempting',
    holds: ['CONNECTING', 'TLS_HANDSHAKE', 'CER_SENT'],
  },
  established: {
    x: 382,
    y: 108,
    width: 356,
    height: 200,
    title: 'established',
    holds: ['OPEN', 'DWR_SENT', 'SUSPECT', 'REOPEN'],
  },
};

/** The box that stands for all states. */
export const anyState = { x: 876, y: 418, width: 92, height: 28, title: 'any state' } as const;

export const arrows: readonly LifecycleArrow[] = [
  {
    from: 'DISCONNECTED',
    to: 'CONNECTING',
    words: 'connect',
    isMain: true,
    way: [
      [86, 64],
      [86, 148],
    ],
    label: [94, 96],
    anchor: 'start',
  },
  {
    from: 'CONNECTING',
    to: 'CER_SENT',
    words: 'TCP up',
    isMain: true,
    way: [
      [148, 168],
      [214, 168],
    ],
    label: [180, 160],
  },
  {
    from: 'CONNECTING',
    to: 'TLS_HANDSHAKE',
    words: 'aaas://',
    way: [
      [124, 186],
      [124, 234],
      [148, 234],
    ],
    label: [131, 207],
    anchor: 'start',
  },
  {
    from: 'TLS_HANDSHAKE',
    to: 'CER_SENT',
    words: 'TLS up',
    way: [
      [264, 216],
      [264, 188],
    ],
    label: [271, 208],
    anchor: 'start',
  },
  {
    from: 'CER_SENT',
    to: 'OPEN',
    words: 'CEA',
    isMain: true,
    way: [
      [316, 162],
      [406, 162],
    ],
    label: [355, 154],
  },
  {
    from: 'CER_SENT',
    to: 'REOPEN',
    words: 'after loss',
    way: [
      [316, 176],
      [350, 176],
      [350, 272],
      [406, 272],
    ],
    label: [342, 286],
    anchor: 'end',
  },
  {
    from: 'OPEN',
    to: 'DWR_SENT',
    words: 'silence',
    isMain: true,
    way: [
      [508, 160],
      [598, 160],
    ],
    label: [553, 152],
  },
  {
    from: 'DWR_SENT',
    to: 'OPEN',
    words: 'DWA',
    isMain: true,
    way: [
      [600, 176],
      [510, 176],
    ],
    label: [553, 194],
  },
  {
    from: 'DWR_SENT',
    to: 'SUSPECT',
    words: 'no DWA',
    way: [
      [636, 186],
      [636, 252],
    ],
    label: [629, 226],
    anchor: 'end',
  },
  {
    from: 'SUSPECT',
    to: 'DWR_SENT',
    words: 'traffic',
    way: [
      [664, 254],
      [664, 188],
    ],
    label: [670, 226],
    anchor: 'start',
  },
  {
    from: 'SUSPECT',
    to: 'OPEN',
    words: 'DWA',
    way: [
      [600, 272],
      [502, 272],
      [502, 188],
    ],
    label: [553, 290],
  },
  {
    from: 'REOPEN',
    to: 'OPEN',
    words: '3 DWAs',
    way: [
      [450, 254],
      [450, 188],
    ],
    label: [443, 226],
    anchor: 'end',
  },
  {
    from: 'established',
    to: 'FAILED',
    words: 'lost',
    stands: ['established FAILED', 'DWR_SENT FAILED', 'SUSPECT FAILED', 'REOPEN FAILED'],
    isMain: true,
    way: [
      [652, 308],
      [652, 348],
    ],
    label: [659, 332],
    anchor: 'start',
  },
  {
    from: 'attempt',
    to: 'FAILED',
    words: 'failed',
    stands: ['CONNECTING FAILED', 'TLS_HANDSHAKE FAILED', 'CER_SENT FAILED'],
    way: [
      [240, 264],
      [240, 360],
      [598, 360],
    ],
    label: [432, 353],
  },
  {
    from: 'FAILED',
    to: 'RECONNECTING',
    words: 'reconnect',
    isMain: true,
    way: [
      [600, 376],
      [150, 376],
    ],
    label: [374, 394],
  },
  {
    from: 'FAILED',
    to: 'CLOSED',
    words: 'give up',
    way: [
      [704, 368],
      [844, 368],
    ],
    label: [754, 360],
  },
  {
    from: 'RECONNECTING',
    to: 'CONNECTING',
    words: 'delay over',
    isMain: true,
    way: [
      [86, 350],
      [86, 188],
    ],
    label: [94, 306],
    anchor: 'start',
  },
  {
    from: 'RECONNECTING',
    to: 'CLOSED',
    words: 'close()',
    way: [
      [56, 386],
      [56, 436],
      [860, 436],
      [860, 394],
    ],
    label: [480, 430],
  },
  {
    from: 'established',
    to: 'DPR_SENT',
    words: 'idle',
    stands: ['established DPR_SENT', 'proven DPR_SENT'],
    way: [
      [738, 120],
      [828, 120],
    ],
    label: [780, 112],
  },
  {
    from: 'established',
    to: 'DRAINING',
    words: 'close()',
    stands: ['established DRAINING', 'proven DRAINING'],
    way: [
      [738, 194],
      [828, 194],
    ],
    label: [780, 186],
  },
  {
    from: 'established',
    to: 'DPR_RECEIVED',
    words: 'DPR',
    way: [
      [738, 266],
      [828, 266],
    ],
    label: [780, 258],
  },
  {
    from: 'DRAINING',
    to: 'DPR_SENT',
    words: 'answered',
    way: [
      [870, 176],
      [870, 134],
    ],
    label: [877, 160],
    anchor: 'start',
  },
  {
    from: 'DRAINING',
    to: 'DPR_RECEIVED',
    words: 'DPR',
    way: [
      [870, 212],
      [870, 254],
    ],
    label: [877, 239],
    anchor: 'start',
  },
  {
    from: 'DRAINING',
    to: 'CLOSED',
    words: 'lost',
    way: [
      [954, 194],
      [970, 194],
      [970, 356],
      [944, 356],
    ],
    label: [965, 239],
    anchor: 'end',
  },
  {
    from: 'DPR_SENT',
    to: 'CLOSED',
    words: 'DPA',
    way: [
      [954, 114],
      [984, 114],
      [984, 364],
      [944, 364],
    ],
    label: [957, 107],
    anchor: 'start',
  },
  {
    from: 'DPR_RECEIVED',
    to: 'CLOSED',
    words: 'closed',
    way: [
      [894, 292],
      [894, 342],
    ],
    label: [901, 322],
    anchor: 'start',
  },
  {
    from: 'DPR_RECEIVED',
    to: 'RECONNECTING',
    words: 'will return',
    way: [
      [830, 282],
      [808, 282],
      [808, 412],
      [116, 412],
      [116, 388],
    ],
    label: [560, 406],
  },
  {
    from: 'attempt',
    to: 'CLOSED',
    words: 'close()',
    stands: ['attempting CLOSED'],
    way: [
      [190, 116],
      [190, 66],
      [998, 66],
      [998, 374],
      [944, 374],
    ],
    label: [480, 59],
  },
  {
    from: 'DISCONNECTED',
    to: 'CLOSED',
    words: 'close()',
    way: [
      [148, 36],
      [1012, 36],
      [1012, 384],
      [944, 384],
    ],
    label: [480, 29],
  },
  {
    from: 'any state',
    to: 'CLOSED',
    words: 'destroy()',
    stands: ['connection CLOSED'],
    way: [
      [906, 418],
      [906, 394],
    ],
    label: [913, 411],
    anchor: 'start',
  },
];
