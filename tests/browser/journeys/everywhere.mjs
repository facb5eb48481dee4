// Everybody follows every link she meets: none leads nowhere, and each kind of page passes every rule of axe,
// wide and light, narrow and dark, and fits 320 px. A kind is an address without its ids and numbers, with or without choices; the first of each kind is looked at.

import { DESKTOP, NARROW, faults, see } from '../house.mjs';

const WHO = [
  'Oda Nygård',
  'Ingrid Solbakken',
  'Målfrid Dale',
  'Kari Brekke',
  'Marit Lunde',
  'Jon Erik Haaland',
  'Rune Stordal',
];
const WAYS = [
  [DESKTOP, 'light'],
  [NARROW, 'dark'],
];
const PATIENCE = 60_000;
const looked = new Set();

const kind = (path) =>
  path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replace(/\/tall\/[^/?]+/, '/tall/FIGURE')
    .replace(/\/\d+/g, '/N')
    .replace(/\?.*/, '?');

async function everyLink(page) {
  const begun = new URL(page.url());
  const waiting = [begun.pathname];
  const met = new Set();
  const told = [];
  while (waiting.length) {
    const path = waiting.shift();
    if (met.has(kind(path))) continue;
    met.add(kind(path));
    const answer = await page.request.get(path, { timeout: PATIENCE });
    if (!answer.ok()) told.push(`${path}: ${answer.status()}`);
    if (!answer.ok() || !/html/.test(answer.headers()['content-type'] ?? '')) continue;
    // A page somebody else has met before is read for its links alone.
    if (!looked.has(kind(path))) {
      looked.add(kind(path));
      await page.goto(path, { timeout: PATIENCE });
      for (const [size, colorScheme] of WAYS) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        told.push(...(await faults(page)).map((fault) => `${path}, ${size.width} px, ${colorScheme}: ${fault}`));
      }
    }
    for (const [, written] of (await answer.text()).matchAll(/<a [^>]*href="([^"]+)"/g)) {
      const there = new URL(written.replaceAll('&amp;', '&'), answer.url());
      if (there.origin === begun.origin && there.pathname.startsWith('/nb')) waiting.push(there.pathname + there.search);
    }
  }
  see(met.size > 50, `only ${met.size} kinds of pages were met`);
  see(!told.length, told.join('\n'));
}

export const journeys = WHO.map((who) => ({
  name: `everywhere: no link leads nowhere, and each page is sound: ${who}`,
  walk: async (house) => everyLink(await house.signedIn(who, '/nb')),
}));
