import { describe, expect, it } from 'vitest';
import { linkProblems } from '../../scripts/site-links.js';

/** A site of two pages and a picture. */
function problems(html: string): readonly string[] {
  const pages = new Map([
    ['docs/a.html', html],
    ['index.html', '<h2 id="use-it">Use it</h2>'],
    ['docs/adr/index.html', '<a name="old&amp;new"></a>'],
  ]);
  return linkProblems({ pages, files: new Set([...pages.keys(), 'docs/images/a.png']) });
}

describe('the check of the links of the documentation site', () => {
  it.each([
    '<a href="../index.html#use-it">',
    '<a href="/#use-it">',
    '<a href="/index.html?x=1#use-it">',
    '<a href="adr/">',
    '<a href="adr/#old&amp;new">',
    '<a href="#here"></a><i id="here">',
    '<a href="#">',
    '<img src="images/a.png">',
    '<a class="x" href="https://example.net/#y" rel="noreferrer">',
    '<a href="mailto:a@example.net">',
    '<link rel="icon" href="data:,">',
  ])('passes %s', (html) => {
    expect(problems(html)).toEqual([]);
  });

  it.each([
    ['<a href="b.html">', 'docs/a.html: "b.html" leads to no file of the site'],
    ['<a href="/docs/">', 'docs/a.html: "/docs/" leads to no file of the site'],
    ['<a href="../index.html#gone">', 'docs/a.html: "../index.html#gone": index.html has no such anchor'],
    ['<a href="#gone">', 'docs/a.html: "#gone": docs/a.html has no such anchor'],
    ['<img alt="x" src="images/b.png">', 'docs/a.html: "images/b.png" leads to no file of the site'],
    ['<a href="../../secret.html">', 'docs/a.html: "../../secret.html" leads to no file of the site'],
    [
      '<img src="https://cdn.example.net/x.png">',
      'docs/a.html: <img src="https://cdn.example.net/x.png"> is fetched from elsewhere',
    ],
    [
      '<script src="//cdn.example.net/x.js">',
      'docs/a.html: <script src="//cdn.example.net/x.js"> is fetched from elsewhere',
    ],
    [
      '<link rel="stylesheet" href="https://fonts.example.net/x.css">',
      'docs/a.html: <link href="https://fonts.example.net/x.css"> is fetched from elsewhere',
    ],
  ])('reports %s', (html, problem) => {
    expect(problems(html)).toEqual([problem]);
  });
});
