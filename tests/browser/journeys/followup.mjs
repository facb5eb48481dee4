// A unit leader says how her measures stand, on a phone and by keyboard; a resident reads what became of what was
// promised, and last year's report; those who work with the strategy tie evidence, draft a report and judge themselves.
// Every page on the way is looked over by axe and must fit the smallest screen.

import { readFile } from 'node:fs/promises';
import { DESKTOP, NARROW, PHONE, see } from '../house.mjs';

const axe = await readFile(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

async function signedIn(house, who, path, way) {
  const page = await house.visit('/nb/logg-inn', way);
  await page.locator('form[action$="/logg-inn/demo"] button', { hasText: who }).click();
  await page.waitForURL((url) => !url.pathname.includes('/logg-inn'));
  await page.goto(`${house.address}${path}`);
  return page;
}

async function sound(page, name) {
  await page.waitForLoadState();
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`);
  });
  see(!faults.length, `${name}: ${faults.join('; ')}`);
  const size = page.viewportSize();
  await page.setViewportSize(NARROW);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.setViewportSize(size);
  see(wide <= 0, `${name} is ${wide} px too wide at 320 px`);
}

const main = (page) => page.locator('main').innerText();

/** Presses a button by keyboard, and waits for the page that answers. */
async function pressed(page, button) {
  await button.focus();
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.keyboard.press('Enter');
  await answered;
  await page.waitForLoadState();
}

async function leader(house) {
  const page = await signedIn(house, 'Marit Lunde', '/nb/saker/oppfolging', { size: PHONE });
  await sound(page, 'follow-up');
  await page.goto(`${house.address}/nb/saker/oppfolging/mine`);
  await sound(page, 'her measures');
  const status = page.locator('select[name="m-1-status"]');
  await status.focus();
  await status.selectOption('delayed');
  const reason = page.locator('textarea[name="m-1-reason"]');
  await reason.fill('');
  await pressed(page, page.locator('main form button[type="submit"]').last());
  see((await main(page)).includes('Skriv hvorfor'), 'a reason is asked for');
  await sound(page, 'her measures with something missing');
  await reason.focus();
  await page.keyboard.type('Vi venter på skap til to skoler.');
  await pressed(page, page.locator('main form button[type="submit"]').last());
  see((await main(page)).includes('Svarene er lagret'), await main(page));
}

async function resident(house) {
  const page = await house.visit('/nb/oppfolging', { size: PHONE, blocked: true });
  await sound(page, 'how it is going');
  see((await main(page)).includes('tiltak er ferdige'), 'plain status');
  await page.locator('main a', { hasText: 'Rapport' }).first().click();
  await page.waitForLoadState();
  await sound(page, 'a report');
  await page.locator('main a', { hasText: 'Alle rapporter' }).click();
  await page.waitForLoadState();
  await sound(page, 'reports together');
  await page.goto(`${house.address}/nb/oppfolging/tall`);
  await sound(page, 'figures');
  await page.goto(`${house.address}/nb/oppfolging/tall/associations.number`);
  await sound(page, 'a figure');
  see((await page.locator('main svg.chart').count()) > 0, 'a picture with a table under it');
}

async function following(house) {
  const page = await signedIn(house, 'Marit Lunde', '/nb/saker/oppfolging', { size: DESKTOP });
  await page.locator('main details > summary').first().click();
  await page.locator('main details[open] a').first().click();
  await page.waitForLoadState();
  await sound(page, 'evidence of a measure');
  for (const [path, name] of [
    ['tall', 'figures'],
    ['tall/ny', 'a new figure'],
    ['utdrag?q=barn', 'extracts'],
    ['sjekk', 'checks of plans'],
    ['vurdering', 'judging oneself'],
  ]) {
    await page.goto(`${house.address}/nb/saker/oppfolging/${path}`);
    await sound(page, name);
  }
}

export const journeys = [
  { name: 'a unit leader says how her measures stand, on a phone and by keyboard', walk: leader },
  { name: 'a resident reads what became of what was promised', walk: resident },
  { name: 'evidence, figures and checks are kept at a desk', walk: following },
];
