/** The style sheet of every chart. A page that shows one sets `active` on states and `taken` on edges. */
export const style = `
svg.statechart {
  --chart-bg: #ffffff;
  --chart-ink: #1c2733;
  --chart-muted: #5d6976;
  --chart-guard: #2a5d96;
  --chart-line: #8592a0;
  --chart-state: #f1f5f9;
  --chart-state-line: #5a6f84;
  --chart-frame: #5a6f8407;
  --chart-frame-line: #c4ced8;
  --chart-active: #ffe7a3;
  --chart-active-line: #b7791f;
  --chart-taken: #c2410c;
  background: var(--chart-bg);
  font: 11px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  svg.statechart {
    --chart-bg: #0d1117;
    --chart-ink: #e3e8ee;
    --chart-muted: #929eab;
    --chart-guard: #88b7ea;
    --chart-line: #6b7988;
    --chart-state: #1b2430;
    --chart-state-line: #7d90a4;
    --chart-frame: #8aa0b80b;
    --chart-frame-line: #35414e;
    --chart-active: #5a4715;
    --chart-active-line: #e0a93b;
    --chart-taken: #ff9a57;
  }
}
svg.statechart text { fill: var(--chart-ink); white-space: pre; }
svg.statechart .title { font-size: 13px; font-weight: 700; }
svg.statechart .event { font-weight: 700; }
svg.statechart .guard { fill: var(--chart-guard); }
svg.statechart .detail { fill: var(--chart-muted); }
svg.statechart .state > rect, svg.statechart .any > rect { fill: var(--chart-state); stroke: var(--chart-state-line); stroke-width: 1.25; }
svg.statechart .any > rect { stroke-dasharray: 4 3; }
svg.statechart .state.frame > rect { fill: var(--chart-frame); stroke: var(--chart-frame-line); stroke-width: 1; }
svg.statechart .frame > .title { fill: var(--chart-muted); font-style: italic; }
svg.statechart .rule { stroke: var(--chart-frame-line); }
svg.statechart .final { fill: none; stroke: var(--chart-state-line); }
svg.statechart .start { fill: var(--chart-ink); }
svg.statechart .line { fill: none; stroke: var(--chart-line); stroke-width: 1.25; }
svg.statechart .tip { fill: var(--chart-line); }
svg.statechart .main > .line { stroke: var(--chart-state-line); stroke-width: 2; }
svg.statechart .main > .tip { fill: var(--chart-state-line); }
svg.statechart .state.active > rect { fill: var(--chart-active); stroke: var(--chart-active-line); stroke-width: 2; }
svg.statechart .state.frame.active > rect { fill: var(--chart-frame); stroke: var(--chart-active-line); stroke-width: 1.5; }
svg.statechart .state.active:not(.frame) .detail, svg.statechart .state.active:not(.frame) .guard { fill: var(--chart-ink); }
svg.statechart .edge.taken > .line { stroke: var(--chart-taken); stroke-width: 2.5; stroke-dasharray: 9 5; animation: statechart-taken 0.5s linear 4; }
svg.statechart .edge.taken > .tip, svg.statechart .edge.taken .event { fill: var(--chart-taken); }
@keyframes statechart-taken { from { stroke-dashoffset: 28; } to { stroke-dashoffset: 0; } }
@media (prefers-reduced-motion: reduce) {
  svg.statechart .edge.taken > .line { animation: none; }
}
`;
