// The day of a caretaker, on a phone: who comes, that they came, and something broken; the same without script. What
// staff read of it afterwards; axe with every rule, wide and narrow.

import { readFile } from 'node:fs/promises';
import { DESKTOP, NARROW, PHONE, see } from '../house.mjs';

const axe = await readFile(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

async function at(house, path, way = {}) {
  const page = await house.visit('/nb/logg-inn', way);
  await page.locator('form[action$="/logg-inn/demo"] button', { hasText: 'Marit Lunde' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/logg-inn'));
  await page.goto(path);
  return page;
}

/** The address of the last day that somebody came to the site that is used most. */
async function busyDay(page) {
  await page.goto('/nb/saker/lokaltall');
  const rows = await page.locator('section[aria-labelledby=sites] tbody tr').evaluateAll((all) =>
    all.map((row) => [row.cells[0].innerText, Number(row.cells[1].innerText.replace(/\D/g, ''))]));
  const [[most]] = rows.sort((a, b) => b[1] - a[1]);
  await page.goto('/nb/vaktmester');
  const site = await page.locator('main ul.rows a', { hasText: most }).first().getAttribute('href');
  for (let ago = 0; ago < 8; ago += 1) {
    const day = new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    await page.goto(`${site}&dag=${day}`);
    if (await page.locator('ol.rows li button[value=yes]').count()) return page.url();
  }
  throw new Error(`nobody has come to ${most} for a week`);
}

async function aDayOnThePhone(house, script) {
  const page = await at(house, '/nb/vaktmester', { size: PHONE, script });
  const day = await busyDay(page);
  const row = page.locator('ol.rows li', { has: page.locator('button[value=yes]') }).first();
  const id = await row.getAttribute('id');
  const large = await row.locator('button[value=yes]').boundingBox();
  see(large.height >= 40, `the button is ${large.height} px high`);
  await row.locator('input[name=people]').fill('14');
  await row.locator('button[value=yes]').click();
  await page.waitForURL(/gjort=/);
  see(/De kom/.test(await page.locator(`#${id}`).innerText()), 'it is noted');
  await page.goto(day);
  await page.locator('main a', { hasText: 'Meld skade' }).click();
  await page.locator('select[name=premises]').selectOption({ index: 1 });
  await page.locator('textarea[name=words]').fill('Lampa over døra er knust.');
  await page.locator('main form button[type=submit]').last().click();
  see(/Skaden er meldt/.test(await page.locator('[role=status]').first().innerText()), 'it is told');
}

async function axeOnEveryPage(house) {
  const faults = [];
  for (const size of [DESKTOP, PHONE]) {
    const page = await at(house, '/nb/vaktmester', { size, blocked: true });
    const paths = ['/nb/vaktmester', await busyDay(page), '/nb/vaktmester/skade', '/nb/saker/skader'];
    paths.push('/nb/saker/oppmote', '/nb/saker/inngang', '/nb/saker/lokaltall');
    for (const path of paths) {
      await page.goto(path);
      // Styled as people see it: sizes of targets are measured.
  await page.waitForLoadState();
  await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const rules = Object.fromEntries(window.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
        return (await window.axe.run(document, { rules })).violations;
      });
      for (const { id, nodes } of found) faults.push(`${path}: ${id} ${nodes.slice(0, 3).map(({ target }) => target)}`);
    }
  }
  see(!faults.length, faults.join('\n'));
}

async function noSidewaysScrolling(house) {
  const page = await at(house, '/nb/vaktmester', { size: NARROW });
  const day = await busyDay(page);
  for (const path of [day, '/nb/saker/lokaltall', '/nb/saker/oppmote']) {
    await page.goto(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    see(wide <= 0, `${path} is ${wide} px too wide at 320 px`);
  }
}

export const journeys = [
  { name: 'a caretaker sees the day on a phone', walk: (house) => aDayOnThePhone(house, true) },
  { name: 'a caretaker sees the day without script', walk: (house) => aDayOnThePhone(house, false) },
  { name: 'axe finds nothing in caretaking', walk: axeOnEveryPage },
  { name: 'caretaking fits 320 px', walk: noSidewaysScrolling },
];
