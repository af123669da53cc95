import type { RedirectRoute } from '../observability/redirect-facts.js';
import { counted, duration } from '../phrases.js';

const mostTold = 3;

/** Which requests to a target go elsewhere, since redirects hold for them; and which come to an address so. */
export function explainRoutes(target: string, routes: readonly RedirectRoute[], now: number): string {
  const away = routes.filter((route) => route.target === target);
  const here = routes.filter((route) => route.to === target);
  const sentences: string[] = [];
  if (away.length > 0) {
    const each = away
      .slice(0, mostTold)
      .map(({ expiresAt, to, what }) => `${what} to ${to} for ${duration(expiresAt - now)} more`);
    const others = away.length > mostTold ? `, and ${counted(away.length - mostTold, 'other route')}` : '';
    sentences.push(`Redirects lead its requests elsewhere: ${each.join(', ')}${others}.`);
  }
  if (here.length > 0) {
    const froms = [...new Set(here.map((route) => route.target))].slice(0, mostTold);
    sentences.push(
      `${counted(here.length, 'redirect')} of ${froms.join(', ')} ${here.length === 1 ? 'leads' : 'lead'} requests here.`,
    );
  }
  return sentences.join(' ');
}
