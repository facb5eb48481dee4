// axe with every rule switched on, on every page: light and dark, wide and 320 px, with and without script, in
// forced colours. Zero violations is the normal state (WCAG 2.2 AA by ikt-forskriften; the contrast rule of AAA too).

import { readFile } from 'node:fs/promises';
import { DESKTOP, LANGUAGES, NARROW, PHONE, see } from '../house.mjs';

const axe = await readFile(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

const WAYS = [
  ['light, desktop', { size: DESKTOP }],
  ['dark, desktop', { size: DESKTOP, dark: true }],
  ['light, 320 px', { size: NARROW }],
  ['dark, phone', { size: PHONE, dark: true }],
  ['without script, phone', { size: PHONE, blocked: true }],
];

async function violations(page) {
  // Evaluated from outside, so past the page's own content policy.
  // Styled as people see it: sizes of targets are measured.
  await page.waitForLoadState();
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const rules = Object.fromEntries(window.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations, passes } = await window.axe.run(document, { rules });
    return { violations, passed: passes.length };
  });
  see(found.passed > 15, `axe looked at next to nothing: ${found.passed} rules passed`);
  return found.violations.map(({ id, help, nodes }) => `${id}: ${help}\n      ${nodes.slice(0, 4).map((node) => `${node.target} ${node.any[0]?.message ?? node.html}`).join('\n      ')}`);
}

async function everyPage(house, way, languages) {
  const faults = [];
  for (const [name, path] of Object.entries(await house.pages())) {
    for (const language of languages) {
      const page = await house.visit(`/${language}${path}`, way);
      if (way.size.width < 600) await page.locator('details#facets > summary').click({ timeout: 200 }).catch(() => {});
      for (const fault of await violations(page)) faults.push(`/${language}${path} (${name}): ${fault}`);
      await page.context().close();
    }
  }
  see(!faults.length, `${faults.length} violations\n${faults.join('\n')}`);
}

async function noSidewaysScrolling(house) {
  const faults = [];
  for (const [name, path] of Object.entries(await house.pages())) {
    // 1280 px at 400 % zoom is 320 px (WCAG 1.4.10).
    const page = await house.visit(`/en${path}`, { size: NARROW });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) faults.push(`${name} is ${wide} px too wide at 320 px`);
    await page.context().close();
  }
  see(!faults.length, faults.join('; '));
}

async function forcedColours(house) {
  const { start } = await house.pages();
  const page = await house.visit(`/nb${start}`, { size: DESKTOP, forced: true });
  const found = (await violations(page)).filter((fault) => !fault.startsWith('color-contrast'));
  see(!found.length, found.join('\n'));
}

export const journeys = [
  ...WAYS.map(([words, way], at) => ({
    name: `axe finds nothing: ${words}`,
    walk: (house) => everyPage(house, way, at === 0 ? LANGUAGES : [LANGUAGES[at % LANGUAGES.length]]),
  })),
  { name: 'axe finds nothing: forced colours', walk: forcedColours },
  { name: 'no page scrolls sideways at 320 px', walk: noSidewaysScrolling },
];
