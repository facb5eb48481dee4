// What premises cost: anybody reads the price list, staff try a price and draft a list by keyboard, make a batch and
// credit a fee; on a phone and on a desk, with script and without, and axe on every page on the way.

import { DESKTOP, NARROW, PHONE, see, sound } from '../house.mjs';

const press = (page, words) => page.locator('main button', { hasText: words }).last().click();
const text = (page) => page.locator('main').innerText();
const plain = (words) => words.replaceAll('\u00a0', ' ');

async function publicList(house, size) {
  const page = await house.visit('/nb/lokaler/priser', { size });
  await sound(page, `the price list, ${size.width} px`);
  const words = plain(await text(page));
  see(words.includes('Vedtatt av kommunestyret 11. desember 2025'), 'the decision is named');
  see(words.includes('180 kr per time'), 'a third of a hall has its price');
}

async function tryAPrice(house, way) {
  const page = await house.signedIn('Marit Lunde', '/nb/saker/priser/prov', way);
  await sound(page, `trying a price, ${way.size.width} px`);
  const hall = await page.locator('#sted option', { hasText: 'Bane B' }).first().getAttribute('value');
  await page.locator('#sted').selectOption(hall);
  await page.locator('#fra').fill('15');
  await page.locator('#til').fill('18');
  await page.locator('#antall').fill('25');
  await page.locator('#unge').fill('22');
  await press(page, 'Regn ut prisen');
  await sound(page, `a price that was tried, ${way.size.width} px`);
  const words = plain(await text(page));
  see(/22 av 25 er under 20 år\. Grensen er \d+\./.test(words), words);
}

async function draftAList(house) {
  const page = await house.signedIn('Marit Lunde', '/nb/saker/priser', { size: DESKTOP });
  await sound(page, 'all price lists');
  await press(page, 'Lag utkast');
  await sound(page, 'a draft');
  await page.locator('main th a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/regel/);
  await sound(page, 'a rule');
  await page.locator('#amount').fill('mye');
  await page.keyboard.press('Enter');
  await page.locator('#errors').waitFor();
  await page.locator('#amount').fill('999');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.endsWith('/regel'));
  const words = plain(await text(page));
  see(words.includes('999 kr') && words.includes('Endret'), 'what the draft changes is told');
}

async function invoices(house) {
  const page = await house.signedIn('Marit Lunde', '/nb/saker/faktura', { size: DESKTOP });
  await sound(page, 'what waits to be invoiced');
  await page.locator('main a', { hasText: 'Grunnlag 1' }).first().click();
  await sound(page, 'a batch');
  await page.locator('main th a').first().click();
  await sound(page, 'an invoice');
  await page.locator('main dt a').last().click();
  await sound(page, 'a fee');
  const version = await page.locator('form[action$="/krediter"]').count();
  if (version) {
    await page.locator('#amount').fill('10');
    await page.locator('#reason').fill('Varmen var av');
    await press(page, 'Krediter');
    see((await text(page)).includes('Kreditnotaen er laget'), 'the credit note is made');
  }
}

/** A hall that was built lacks a price, gets one in a draft that holds from the next year, and then lacks nothing. */
async function aPriceForANewHall(house, way, name) {
  const look = (page, where) => sound(page, `${where}, ${way.size.width} px`);
  const page = await house.signedIn('Marit Lunde', '/nb/saker/lokaler/nytt-sted', way);
  await page.locator('#name').fill(name);
  await page.locator('#address').fill('Nyveien 1');
  await press(page, 'Lagre');
  await page.locator('main a', { hasText: 'Nytt lokale' }).click();
  await page.locator('#name').fill('Storsalen');
  await page.locator('#kind').selectOption('hall');
  await page.locator('#people').fill('200');
  await press(page, 'Legg til lokalet');

  // A price is looked for before the list that is to hold it is decided.
  await page.goto('/nb/saker/priser');
  await press(page, 'Lag utkast');
  await page.waitForURL(/priser\/[^/]+(\?|$)/);
  const draft = new URL(page.url()).pathname;
  await page.locator('main a[href*="part=rate"]').click();
  await page.locator('#name_nb').fill(`${name}, timepris`);
  await page.locator('#amount').fill('425');
  const place = await page.locator('#place option', { hasText: name }).first().getAttribute('value');
  await page.locator('#place').selectOption(place);
  await look(page, 'a rule for a new hall');
  await press(page, 'Lagre');
  await page.waitForURL((url) => !url.pathname.endsWith('/regel'));
  see(plain(await text(page)).includes('425 kr'), 'the draft has the price');
  await look(page, 'the draft');

  await page.goto(`/nb/saker/priser/prov?liste=${draft.split('/').pop()}`);
  await page.locator('#sted').selectOption({ label: (await page.locator('#sted option', { hasText: name }).first().innerText()).trim() });
  await page.locator('#hvem').selectOption('private');
  await page.locator('#fra').fill('18');
  await page.locator('#til').fill('20');
  await press(page, 'Regn ut prisen');
  await look(page, 'the price of a new hall');
  see(plain(await text(page)).includes('850 kr'), `two hours cost twice the price of one: ${plain(await text(page))}`);
}

export const journeys = [
  ...[DESKTOP, PHONE, NARROW].map((size) => ({ name: `the price list at ${size.width} px`, walk: (house) => publicList(house, size) })),
  { name: 'a price is tried, on a desk', walk: (house) => tryAPrice(house, { size: DESKTOP }) },
  { name: 'a price is tried, without script, on a phone', walk: (house) => tryAPrice(house, { size: PHONE, blocked: true }) },
  { name: 'a price list is drafted with the keyboard', walk: draftAList },
  { name: 'a price for a new hall, on a desk', walk: (house) => aPriceForANewHall(house, { size: DESKTOP }, 'Nyhallen') },
  {
    name: 'a price for a new hall, without script, on a phone',
    walk: (house) => aPriceForANewHall(house, { size: PHONE, blocked: true }, 'Nyhallen to'),
  },
  { name: 'a fee is credited', walk: invoices },
];
