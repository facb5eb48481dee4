// Somebody needs a room: says what for in her own words, looks at the premises and their week, and reaches the hour
// she can have. On a phone without script, with the keyboard, and on a sheet of paper.

import { DESKTOP, NARROW, PHONE, see } from '../house.mjs';

const WAYS = [
  ['phone without script', { size: PHONE, script: false }],
  ['phone with script', { size: PHONE }],
  ['desktop with script', { size: DESKTOP }],
];

async function ask(page, words) {
  await page.locator('#q').fill(words);
  await page.locator('#q').press('Enter');
  await page.waitForURL(/\/lokaler\?.*q=/);
}

async function toAFreeHour(house, way) {
  const page = await house.visit('/nb/lokaler', way);
  await ask(page, 'håndballtrening for 20');
  const told = await page.locator('#understood').innerText();
  see(/håndball/.test(told) && /for 20/.test(told), `it tells how it read: ${told}`);
  const first = page.locator('#results ol.rows > li').first();
  see(/kr/.test(await first.innerText()), `a price is told: ${await first.innerText()}`);
  await first.getByRole('heading').getByRole('link').click();
  await page.waitForURL(/\/lokale\//);
  see((await page.locator('h1').count()) === 1, 'one heading');
  await page.getByRole('link', { name: 'Andre uker' }).first().click();
  await page.waitForURL(/\/uke\?/);
  await page.getByRole('link', { name: /^uke \d+$/i }).last().click();
  await page.waitForURL(/uke=/);
  const narrow = way.size.width < 960;
  const free = narrow ? page.locator('#list a.ds-button').first() : page.locator('table.cal a.slot[data-free]').first();
  see(await free.isVisible(), narrow ? 'the list is open on a phone' : 'the table is shown');
  const href = await free.getAttribute('href');
  see(/\/reservasjon\/ny\?set=.*date=\d{4}-\d\d-\d\d.*from=.*to=/.test(href), href);
}

async function everyWeek(house, way) {
  const page = await house.visit('/nb/lokaler', way);
  await ask(page, 'øve med korps hver tirsdag 18-20');
  const row = await page.locator('#results ol.rows > li').first().innerText();
  see(/Ledig \d+ av \d+ tirsdager kl\. 18–20/.test(row), row);
}

async function choicesStayInTheAddress(house, way) {
  const page = await house.visit('/nb/lokaler?q=møte', way);
  const before = await page.locator('#hits').innerText();
  await page.locator('label[for=must-step-free]').click();
  await page.locator('#find button[type=submit]').click();
  await page.waitForURL(/must=step-free/);
  see((await page.locator('#hits').innerText()) !== before, 'there are fewer');
  await page.goBack();
  see((await page.locator('#hits').innerText()) === before, 'back is back');
}

async function theWeekFitsASheet(house) {
  const { premises } = await house.pages();
  const page = await house.visit(`/nb${premises}/uke`, { size: DESKTOP });
  await page.emulateMedia({ media: 'print' });
  see(!(await page.locator('header.top').isVisible()), 'no menu on paper');
  see(!(await page.locator('#list').isVisible()), 'the table alone');
  // A4 lying, less the margins, at 96 dots an inch.
  await page.setViewportSize({ width: 1047, height: 718 });
  const tall = await page.evaluate(() => document.querySelector('main').getBoundingClientRect().height);
  see(tall <= 718, `${Math.round(tall)} px high, and a sheet has 718`);
}

async function nothingWiderThanAPhone(house) {
  const { premises } = await house.pages();
  for (const path of ['/lokaler', premises, `${premises}/uke`, `${premises}/dag`]) {
    const page = await house.visit(`/nb${path}`, { size: NARROW });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    see(wide <= 0, `${path} is ${wide} px too wide at 320 px`);
    await page.context().close();
  }
}

async function withTheKeyboard(house) {
  const { premises } = await house.pages();
  const page = await house.visit(`/nb${premises}/uke`, { size: DESKTOP });
  // The rest of this week may be gone: on a Sunday evening nothing of it is free.
  await page.getByRole('link', { name: /^uke \d+$/i }).last().click();
  await page.waitForURL(/uke=/);
  const reached = async () => page.evaluate(() => document.activeElement.matches('a.slot[data-free]'));
  for (let step = 0; step < 60 && !(await reached()); step += 1) await page.keyboard.press('Tab');
  see(await reached(), 'a free hour is reached by Tab');
}

export const journeys = [
  ...WAYS.flatMap(([name, way]) => [
    { name: `premises: from words to a free hour, ${name}`, walk: (house) => toAFreeHour(house, way) },
    { name: `premises: every week, ${name}`, walk: (house) => everyWeek(house, way) },
    { name: `premises: choices stay in the address, ${name}`, walk: (house) => choicesStayInTheAddress(house, way) },
  ]),
  { name: 'premises: the week on the door', walk: theWeekFitsASheet },
  { name: 'premises: nothing is wider than a phone', walk: nothingWiderThanAPhone },
  { name: 'premises: a free hour by the keyboard', walk: withTheKeyboard },
];
