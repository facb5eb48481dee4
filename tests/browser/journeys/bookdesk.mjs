// The desk of lending, signed in by the demonstration's one click: a request granted with the keyboard alone and
// undone again, an event that shows whose time it takes before it takes anything; axe with every rule, wide and narrow.

import { readFile } from 'node:fs/promises';
import { DESKTOP, NARROW, PHONE, see } from '../house.mjs';

const axe = await readFile(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

async function at(house, who, path, way = {}) {
  const page = await house.visit('/nb/logg-inn', way);
  await page.locator('form[action$="/logg-inn/demo"] button', { hasText: who }).click();
  await page.waitForURL((url) => !url.pathname.includes('/logg-inn'));
  await page.goto(path);
  return page;
}

const rows = (page) => page.locator('table[data-keys] tbody tr');
const said = (page) => page.locator('[role=status]').first().innerText();

async function grantedWithTheKeyboard(house) {
  const page = await at(house, 'Marit Lunde', '/nb/saker/reservasjoner');
  const before = await rows(page).count();
  see(before >= 2, `requests wait in the demonstration: ${before}`);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  see((await page.locator('[data-picked-count]').innerText()) === '1', 'one is ticked');
  await page.locator('button[value=grant]').focus();
  await page.keyboard.press('Enter');
  // It is shown first.
  await page.locator('h1', { hasText: 'Innvilg én forespørsel' }).waitFor();
  await page.locator('button', { hasText: 'Innvilg nå' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/saker/reservasjoner?**');
  await page.locator('[role=status]', { hasText: 'Brevene går om en halv time' }).waitFor();
  see((await rows(page).count()) === before - 1, 'it waits no more');
  await page.locator('button', { hasText: 'Angre' }).focus();
  await page.keyboard.press('Enter');
  // The page before says how it went too: wait for this one.
  await page.locator('[role=status]', { hasText: 'ingen brev er sendt' }).waitFor();
  see((await rows(page).count()) === before, 'it waits again');
}

async function anEventShowsWhoLosesTime(house, script) {
  const page = await at(house, 'Marit Lunde', '/nb/saker/arrangement', { size: script ? DESKTOP : PHONE, script });
  await page.locator('main a', { hasText: 'Vårmønstring' }).first().click();
  see(/Hvem fikk beskjed/.test(await page.locator('main').innerText()), 'who was told stands there');
  await page.goto('/nb/saker/arrangement/ny');
  await page.locator('button[value=preview]').click();
  see((await page.locator('#errors a').count()) >= 4, 'what is missing is said, each with its place');
  await page.locator('button[name=add]').click();
  see((await page.locator('select[name$="-set"]').count()) === 2, 'another room');
}

async function axeOnEveryPage(house) {
  const faults = [];
  for (const size of [DESKTOP, PHONE]) {
    const paths = ['', '/ny', '/standardsvar'].map((rest) => `/nb/saker/reservasjoner${rest}`);
    paths.push('/nb/saker/arrangement', '/nb/saker/arrangement/ny', '/nb/lokaler/svartid');
    const page = await at(house, 'Marit Lunde', paths[0], { size, blocked: true });
    paths.push(await rows(page).first().locator('th a').getAttribute('href'));
    await page.goto('/nb/saker/arrangement');
    paths.push(await page.locator('main ul.rows a').first().getAttribute('href'));
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
  const page = await at(house, 'Marit Lunde', '/nb/saker/reservasjoner', { size: NARROW });
  const first = await rows(page).first().locator('th a').getAttribute('href');
  for (const path of ['/nb/saker/reservasjoner', first, '/nb/saker/arrangement/ny']) {
    await page.goto(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    see(wide <= 0, `${path} is ${wide} px too wide at 320 px`);
  }
}

export const journeys = [
  { name: 'a request is granted with the keyboard and undone', walk: grantedWithTheKeyboard },
  { name: 'an event shows whose time it takes', walk: (house) => anEventShowsWhoLosesTime(house, true) },
  { name: 'an event, on a phone without script', walk: (house) => anEventShowsWhoLosesTime(house, false) },
  { name: 'axe finds nothing at the desk of lending', walk: axeOnEveryPage },
  { name: 'the desk of lending fits 320 px', walk: noSidewaysScrolling },
];
