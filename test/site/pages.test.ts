import { describe, expect, it } from 'vitest';
import { applicationPages } from '../../scripts/site-applications.js';
import { pageOf } from '../../scripts/site-pages.js';

describe('a page of the documentation site', () => {
  it('links to the page of a folder where GitHub shows its README', () => {
    expect(
      pageOf('[a](README.md), [b](../README.md#use-it), [c](docs/adr/README.md), [d](NOREADME.md)'),
    ).toBe('[a](index.md), [b](../index.md#use-it), [c](docs/adr/index.md), [d](NOREADME.md)');
  });

  it('shows a picture for light and one for dark', () => {
    const picture = `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="images/a-dark.png">
  <img src="images/a-light.png" width="380" alt="A view">
</picture>`;
    expect(pageOf(picture)).toBe(
      '<p><img class="light-only" src="./images/a-light.png" width="380" alt="A view">' +
        '<img class="dark-only" src="./images/a-dark.png" width="380" alt="A view"></p>',
    );
  });

  it('refuses a picture that it does not understand', () => {
    expect(() => pageOf('<picture><img src="a.png"></picture>')).toThrow(
      'A picture for light and for dark expected',
    );
  });

  it('keeps braces, which its generator would compute, and programs', () => {
    expect(pageOf('a {{b}}\n\n```ts\nx({{y}}, "](README.md)");\n```\n')).toBe(
      'a &#123;&#123;b}}\n\n```ts\nx({{y}}, "](README.md)");\n```\n',
    );
  });
});

describe('the pages of the applications', async () => {
  const pages = await applicationPages();

  it('list the entry points, also those that are the same as another', () => {
    const index = pages.get('applications/index.md') ?? '';
    expect(index).toContain('| [`s6a`](s6a.md) | 3GPP S6a/S6d | 16777251 | ');
    expect(index).toContain('| [`gy`](ro.md) | 3GPP Ro/Gy online charging | 4 | ');
    expect([...index.matchAll(/^\| \[/gm)]).toHaveLength(pages.size);
  });

  it('tell of each field its AVP, code, type, and how often it occurs', () => {
    const page = pages.get('applications/s6a.md') ?? '';
    expect(page).toContain('## UpdateLocation\n\nCommand code 316.\n\n### Update-Location-Request\n');
    expect(page).toContain('| `visitedPlmnId` | Visited-PLMN-Id | 10415:1407 | OctetString | required |');
    expect(page).toContain('| `ratType` | RAT-Type | 10415:1032 | Enumerated, `RatType` | required |');
    expect(page).toContain(
      '| `subscriptionData` | Subscription-Data | 10415:1400 | [Grouped](#subscription-data) | optional |',
    );
    expect(page).toContain('### Subscription-Data\n\n| Field |');
    expect(page).toContain('| `RatType` | `WLAN` 0, ');
  });

  it('have a heading for each group that a field links to', () => {
    for (const page of pages.values()) {
      const headings = new Set(
        Array.from(page.matchAll(/^### (.*)$/gm), ([, title = '']) => title.toLowerCase()),
      );
      const groups = Array.from(page.matchAll(/\[Grouped\]\(#(.*?)\)/g), ([, anchor = '']) => anchor);
      expect(groups.filter((anchor) => !headings.has(anchor))).toEqual([]);
    }
  });
});
