// An association lets a house of its own through Samspill: its manager answers a request and closes a day, on a phone,
// with script and without; axe with every rule on what is hers, wide and narrow.

import { readFile } from 'node:fs/promises';
import { DESKTOP, NARROW, PHONE, see } from '../house.mjs';

const axe = await readFile(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const HERS = ['/nb/vaktmester', '/nb/saker/lokaler', '/nb/saker/arrangement', '/nb/saker/arrangement/ny',
  '/nb/saker/inngang', '/nb/saker/skader', '/nb/saker/lokaltall', '/nb/saker/oppmote', '/nb/saker/lokaler/stengt/nytt'];

async function at(house, who, path, way = {}) {
  const page = await house.visit('/nb/logg-inn', way);
  await page.locator('form[action$="/logg-inn/demo"] button', { hasText: who }).click();
  await page.waitForURL((url) => !url.pathname.includes('/logg-inn'));
  await page.goto(path);
  return page;
}

const said = (page) => page.locator('[role=status]').first().innerText();
const waiting = (page) => page.locator('section[aria-labelledby=waiting] tbody th a');

/** Days from today, as the form asks for them. */
function ahead(days) {
  const it = new Date(Date.now() + days * 86_400_000);
  return `${it.getDate()}.${it.getMonth() + 1}.${it.getFullYear()}`;
}

async function answersARequest(house) {
  const page = await at(house, 'Målfrid Dale', '/nb/utleie', { size: PHONE, script: false });
  see(/min-forening\/.*\/utleie/.test(page.url()), 'the menu leads to what she lets');
  see((await waiting(page).count()) >= 1, 'somebody asks for the house');
  const who = await waiting(page).first().innerText();
  const cell = await page.locator('section[aria-labelledby=waiting] tbody th').first().boundingBox();
  see(cell.width > 200, `the name has a line of its own: ${cell.width} px`);
  await waiting(page).first().click();
  await page.locator('main textarea[name=words]').first().fill('Nøkkelen henger i skapet ved døra.');
  await page.locator('main button[value=ask]').first().click();
  see(/spørsmål|sendt/i.test(await said(page)), 'she asked');
  await page.goto('/nb/utleie');
  await page.locator('section[aria-labelledby=waiting] tbody th a', { hasText: who }).first().click();
  await page.locator('main button[value=grant]').first().click();
  see((await page.locator('[role=status]').count()) > 0, 'it is granted');
  await page.goto('/nb/utleie');
  const answered = await page.locator('section[aria-labelledby=answered]').innerText();
  see(answered.includes(who), 'and stands among what is answered');
}

async function closesADay(house, script) {
  const page = await at(house, 'Målfrid Dale', '/nb/utleie', { size: PHONE, script });
  await page.locator('main a', { hasText: 'Steng en dag' }).click();
  const sites = await page.locator('main details summary').allInnerTexts();
  see(sites.filter((it) => /0 av/.test(it)).length === 1, `her own house alone: ${sites}`);
  await page.locator('input[name=name]').fill(script ? 'Dugnad' : 'Golvet lakkeres');
  await page.locator('select[name=kind]').selectOption({ index: 1 });
  await page.locator('button[name=add]').click();
  await page.locator('input[name$="-from"]').first().fill(ahead(script ? 60 : 61));
  await page.locator('input[name$="-reason"]').first().fill('Vi gjør det i stand');
  await page.locator('button[name=pick][value=all]').click();
  see((await page.locator('input[name=premises]:checked').count()) >= 2, 'all her rooms are ticked');
  await page.locator('button[name=do][value=preview]').click();
  await page.locator('button[name=do][value=save]').first().click();
  see((await page.locator('[role=status]').count()) > 0, 'it is closed');
  await page.goto('/nb/saker/lokaler/stengt');
  see((await page.locator('main').innerText()).includes(script ? 'Dugnad' : 'Golvet lakkeres'), 'and stands in her list');
}

async function axeOnEveryPage(house) {
  const faults = [];
  for (const size of [DESKTOP, PHONE]) {
    const page = await at(house, 'Målfrid Dale', '/nb/utleie', { size, blocked: true });
    for (const path of [new URL(page.url()).pathname, ...HERS]) {
      await page.goto(path);
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
  const page = await at(house, 'Målfrid Dale', '/nb/utleie', { size: NARROW });
  for (const path of [new URL(page.url()).pathname, ...HERS]) {
    await page.goto(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    see(wide <= 0, `${path} is ${wide} px too wide at 320 px`);
  }
}

export const journeys = [
  { name: 'who lets a house closes a day on a phone', walk: (house) => closesADay(house, true) },
  { name: 'who lets a house closes a day without script', walk: (house) => closesADay(house, false) },
  { name: 'who lets a house answers a request on a phone without script', walk: answersARequest },
  { name: 'axe finds nothing on the pages of who lets a house', walk: axeOnEveryPage },
  { name: 'the pages of who lets a house fit 320 px', walk: noSidewaysScrolling },
];
