// A treasurer reports on a grant on a phone, by keyboard alone; a case officer makes a run of what can be paid, cannot
// release it twice, and another makes the file. Every page on the way is looked over by axe and fits the smallest screen.

import { readFile } from 'node:fs/promises';
import { DESKTOP, PHONE, see, sound } from '../house.mjs';

const main = (page) => page.locator('main').innerText();

/** Goes where a link leads, by keyboard. */
async function followed(page, link) {
  await link.focus();
  const there = await link.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === there.split('?')[0]);
}

/** Presses a button by keyboard, and waits for the page that answers. */
async function pressed(page, button) {
  await button.focus();
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.keyboard.press('Enter');
  await answered;
  await page.waitForLoadState();
}

async function aReport(house) {
  const page = await house.signedIn('Ingrid Solbakken', '/nb/min-side', { size: PHONE });
  const own = await page.locator('a[href*="/min-forening/"]').first().getAttribute('href');
  const association = own.match(/\/nb\/min-forening\/[^/?]+/)[0];
  await page.goto(`${house.address}${association}/tilskudd/oppfolging`);
  await sound(page, 'grants that were given');
  const waiting = page.locator('ul.rows li', { hasText: 'rapport innen' }).locator('a').first();
  await followed(page, waiting);
  await sound(page, 'a grant');
  await followed(page, page.locator('a[href*="/rapport/"]').first());
  await sound(page, 'a report');
  const done = page.locator('textarea[name="done"]');
  await done.focus();
  await page.keyboard.type('Vi holdt to konserter.');
  await pressed(page, page.locator('button[name="do"][value="deliver"]'));
  see((await main(page)).includes('i hele kroner. Ble det ingenting, skriv 0.'), 'what is missing is said');
  see((await done.inputValue()) === 'Vi holdt to konserter.', 'what was written is kept');
  await sound(page, 'a report with something missing');
  await page.locator('input[name="participants"]').focus();
  await page.keyboard.type('85');
  for (const field of await page.locator('input[name$="-actual"]').all()) {
    const at = (await field.getAttribute('name')).replace('-actual', '');
    const budget = await page.locator(`input[name="${at}-budget"]`).inputValue();
    if (budget === '0') continue;
    await field.focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(budget);
  }
  await pressed(page, page.locator('button[name="do"][value="deliver"]'));
  see((await main(page)).includes('Rapporten er levert'), await main(page));
  await sound(page, 'a report that is delivered');
}

async function aRun(house) {
  const page = await house.signedIn('Marit Lunde', '/nb/saker/utbetalinger', { size: DESKTOP });
  await sound(page, 'what can be paid');
  const parts = await page.locator('input[name="line"]').count();
  see(parts > 0, `nothing can be paid: ${await main(page)}`);
  for (const part of await page.locator('input[name="line"]').all()) if (parts > 1) await part.setChecked(false);
  await page.locator('input[name="line"]').first().check();
  await page.locator('button', { hasText: 'Lag en utbetaling' }).click();
  await page.waitForURL(/\/kjoring\//);
  await sound(page, 'a run');
  const run = new URL(page.url()).pathname;
  await page.locator('button', { hasText: 'Frigi som den første' }).click();
  await page.waitForLoadState();
  see((await main(page)).includes('Nå må en annen gjøre det'), await main(page));
  see(!(await page.locator('button', { hasText: 'Frigi som' }).count()), 'the same person cannot release it twice');
  await sound(page, 'a run the first has released');
  const other = await house.signedIn('Jon Erik Haaland', run, { size: PHONE });
  await sound(other, 'a run for the second');
  await other.locator('button', { hasText: 'Frigi som den andre' }).click();
  await other.waitForLoadState();
  see((await main(other)).includes('filen er laget'), await main(other));
  const [file] = await Promise.all([other.waitForEvent('download'), other.locator('a', { hasText: 'CSV' }).click()]);
  const text = await readFile(await file.path(), 'utf8');
  see(text.includes('SUM;1;'), text);
  await sound(other, 'a run that is released');
}

export const journeys = [
  { name: 'a treasurer reports on a phone by keyboard', walk: aReport },
  { name: 'a run is released by two, and never by one', walk: aRun },
];
