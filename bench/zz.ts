import { typed } from '/work/main/bench/subjects/typed.ts';
const s = await typed(process.env.OLD);
await s.slice(3000);
const acc: Record<string, number[]> = {};
for (let i=0;i<Number(process.env.N ?? 8);i++) { const f = await s.slice(1600) as Record<string, number>; for (const k in f) (acc[k] ??= []).push(f[k]!); }
const med = Object.fromEntries(Object.entries(acc).map(([k,v]) => [k, v.sort((a,b)=>a-b)[v.length>>1]!])) as Record<string, number>;
const m = (k: string) => med[`${k} ns`]!;
for (const k in med) if (k.endsWith(' ns') || k.endsWith('tes')) console.log(k.padEnd(32), med[k]!.toFixed(0));
const b = process.env.OLD ? 'avp.* before' : 'avp.*';
console.log('8 AVPs', (m(`${b}, 8 AVPs`)/m('by names, 8 AVPs')).toFixed(2), 'services', (m(`${b}, services`)/m('by names, services')).toFixed(2), 'decode/encode', (m('read an answer by names')/m('by names, 8 AVPs')).toFixed(2), 'avp now/before', (m(`${b}, 8 AVPs`)/m('avp.*, 8 AVPs')).toFixed(2), (m(`${b}, services`)/m('avp.*, services')).toFixed(2));
