// Somebody takes a time: a parent books a birthday on a phone without script, a band books a rehearsal and a store.
// Every page on the way is looked over by axe and must fit the smallest screen.

import { readFile } from 'node:fs/promises';
import { DESKTOP, NARROW, PHONE, see } from '../house.mjs';

const axe = await readFile(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

async function signedIn(house, who, path, way) {
  const page = await house.visit('/nb/logg-inn', way);
  await page.locator('form[action$="/logg-inn/demo"] button', { hasText: who }).click();
  await page.waitForURL((url) => !url.pathname.includes('/logg-inn'));
  await page.goto(path);
  return page;
}

/** Free hours of premises of a kind, from the open list: set, date, from and to. */
async function freeHour(house, kind) {
  const list = await (await fetch(`${house.address}/api/v1/premises?kind=${kind}&limit=20`)).json();
  for (const { id } of list.items) {
    const page = await (await fetch(`${house.address}/nb/lokale/${id}/uke?for=private`)).text();
    const links = [...page.matchAll(/href="([^"]*\/reservasjon\/ny\?[^"]*)"/g)].map(([, link]) => link.replaceAll('&amp;', '&'));
    if (links.length) return links.at(-1);
  }
  throw new Error(`no free hour of ${kind}`);
}

async function fillIn(page, title) {
  await page.locator('#title').fill(title);
  await page.locator('#people').fill('15');
  if (await page.locator('#responsible').count()) {
    await page.locator('#responsible').fill('Oda Nygård');
    await page.locator('#phone').fill('400 00 000');
    await page.locator('label[for=adult]').click();
  }
  for (const label of await page.locator('label[for^=terms]').all()) await label.click();
  await page.locator('#fill .actions button').first().click();
  await page.waitForURL(/se-over/);
}

async function aBirthday(house, way) {
  const link = await freeHour(house, 'house');
  const page = await signedIn(house, 'Oda Nygård', link, way);
  see(/Reserver/.test(await page.locator('h1').innerText()), 'it says what one is about to take');
  await page.locator('form[action$="/reservasjon"] button[type=submit]').click();
  await page.waitForURL(/reservasjon\/[0-9a-f-]+$/);
  see(/til kl\. \d\d\.\d\d/.test(await page.locator('#held').innerText()), 'it says until when the time is held');
  await page.reload();
  see(await page.locator('#held').isVisible(), 'the hold survives a reload');
  await fillIn(page, 'Bursdag');
  await page.locator('form[action$="/se-over"] button').click();
  await page.waitForURL(/kvittering/);
  see(/R-\d{4}-\d{5}/.test(await page.locator('main').innerText()), 'the receipt has a number');
}

async function aRehearsal(house) {
  const link = await freeHour(house, 'rehearsal');
  const page = await signedIn(house, 'Ingrid Solbakken', link, { size: DESKTOP });
  await page.locator('form[action$="/reservasjon"] button[type=submit]').click();
  await page.waitForURL(/reservasjon\/[0-9a-f-]+$/);
  await fillIn(page, 'Gruppeøving');
  await page.locator('form[action$="/se-over"] button').click();
  await page.waitForURL(/kvittering/);
  see(/R-\d{4}-\d{5}/.test(await page.locator('main').innerText()), 'the receipt has a number');
}

async function lookedOver(house) {
  const link = await freeHour(house, 'house');
  const faults = [];
  const page = await signedIn(house, 'Oda Nygård', link, { size: NARROW, blocked: true });
  const look = async (name) => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (wide > 0) faults.push(`${name} is ${wide} px too wide at 320 px`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document));
    for (const { id, help } of violations) faults.push(`${name}: ${id}: ${help}`);
  };
  await look('what one is about to take');
  await page.locator('form[action$="/reservasjon"] button[type=submit]').click();
  await page.waitForURL(/reservasjon\/[0-9a-f-]+$/);
  await look('the form');
  await fillIn(page, 'Bursdag');
  await look('looking over');
  await page.goto('/nb/min-side/reservasjoner');
  await look('her reservations');
  await page.goto('/nb/varsler/ledig');
  await look('alerts');
  see(!faults.length, faults.join('\n'));
}

export const journeys = [
  { name: 'bookings: a birthday on a phone without script', walk: (house) => aBirthday(house, { size: PHONE, script: false }) },
  { name: 'bookings: a birthday on a desktop', walk: (house) => aBirthday(house, { size: DESKTOP }) },
  { name: 'bookings: a band rehearses', walk: aRehearsal },
  { name: 'bookings: every page is looked over', walk: lookedOver },
];
