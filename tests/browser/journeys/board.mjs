// A notice is written by those who work here, read by everybody, followed by a feed, and taken down again; with
// script and without, and axe on every page on the way.

import { DESKTOP, PHONE, see, sound } from '../house.mjs';

async function aNotice(house, script) {
  const title = script ? 'Rådhuset holder åpent lørdag' : 'Badet er stengt i uke 8';
  const page = await house.signedIn('Jon Erik Haaland', '/nb/saker/kunngjoringer', { size: script ? DESKTOP : PHONE, script });
  if (script) await sound(page, 'the desk of notices');
  await page.locator('main a', { hasText: 'Ny kunngjøring' }).first().click();
  if (script) await sound(page, 'a new notice');
  await page.locator('form[novalidate] button[type=submit]').first().click();
  see(await page.locator('#errors').isVisible(), 'what is missing is said');
  await page.locator('[name=title-nb]').fill(title);
  await page.locator('[name=body-nb]').fill('Velkommen innom.\n\nDet blir kaffe.');
  await page.locator('form[novalidate] button[type=submit]').first().click();
  await page.waitForURL('**/saker/kunngjoringer?**');
  see(await page.locator('[role=status]').first().isVisible(), 'it says that it is done');

  const anybody = await house.visit('/nb/kunngjoringer', { size: PHONE, script });
  await anybody.locator('main a', { hasText: title }).click();
  if (script) await sound(anybody, 'a notice');
  see(/Det blir kaffe/.test(await anybody.locator('article').innerText()), 'everybody can read it');
  const feed = await anybody.request.get(new URL('/nb/kunngjoringer.atom', house.address).href);
  see((await feed.text()).includes(title), 'and those who follow the feed get it');

  await page.locator('main a', { hasText: title }).click();
  await page.locator('form[action$="/trekk"] button').click();
  await page.waitForURL('**/saker/kunngjoringer?**');
  await anybody.goto('/nb/kunngjoringer');
  see(!(await anybody.locator('main a', { hasText: title }).count()), 'it is gone when it is taken down');
}

export const journeys = [
  { name: 'a notice is put up, read and taken down', walk: (house) => aNotice(house, true) },
  { name: 'a notice without script, on a phone', walk: (house) => aNotice(house, false) },
];
