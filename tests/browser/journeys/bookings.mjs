// Somebody takes a time: a parent books a birthday on a phone without script, a band books a rehearsal and a store.
// Every page on the way is looked over by axe and must fit the smallest screen.

import { DESKTOP, NARROW, PHONE, see, sound } from '../house.mjs';

const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });
/** A day so many days from today, as the open list writes it. */
const day = (ahead) => oslo.format(new Date(Date.now() + ahead * 86_400_000));

/** A free hour some days ahead, from the open list: the way to what one is about to take. Each walk asks for a place
 *  of its own in the list, so that none waits for another. */
async function freeHour(house, kind, category, skip) {
  const { items } = await (await fetch(`${house.address}/api/v1/premises?kind=${kind}&limit=50`)).json();
  const found = [];
  for (const { id } of items) {
    const query = `from=${day(14)}&to=${day(20)}&category=${category}`;
    const { sets } = await (await fetch(`${house.address}/api/v1/premises/${id}/free?${query}`)).json();
    for (const { set, free } of sets) {
      const [hour] = free.filter((it) => it.least_minutes <= 120 && minutes(it.to) - minutes(it.from) >= 120);
      if (!hour) continue;
      const to = clock(minutes(hour.from) + 120);
      found.push(`/nb/reservasjon/ny?set=${set}&date=${hour.date}&from=${hour.from}&to=${to}&for=${category}`);
      break;
    }
    if (found.length > skip) return found[skip];
  }
  throw new Error(`no free hour of ${kind}`);
}

const minutes = (written) => Number(written.slice(0, 2)) * 60 + Number(written.slice(3));
const clock = (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

async function hold(page) {
  await page.locator('form[method=post][action$="/reservasjon"] button[type=submit]').click();
  await page.waitForURL(/reservasjon\/[0-9a-f-]+$/);
}

async function fillIn(page, title, who) {
  await page.locator('#title').fill(title);
  await page.locator('#people').fill('8');
  if (await page.locator('#responsible').count()) {
    await page.locator('#responsible').fill(who);
    await page.locator('#phone').fill('400 00 000');
    await page.locator('label[for=adult]').click();
  }
  if (await page.locator('#of_age').count()) await page.locator('label[for=of_age]').click();
  for (const label of await page.locator('label[for^=terms]').all()) await label.click();
  await page.locator('#fill .actions button').first().click();
  await page.waitForURL(/se-over/);
}

async function send(page) {
  await page.locator('form[action$="/se-over"] button').click();
  await page.waitForURL(/kvittering/);
  see(/R-\d{4}-\d{5}/.test(await page.locator('main').innerText()), 'the receipt has a number');
}

async function aBirthday(house, way, skip) {
  const link = await freeHour(house, 'house', 'private', skip);
  const page = await house.signedIn('Oda Nygård', link, way);
  see(/Reserver/.test(await page.locator('h1').innerText()), 'it says what one is about to take');
  await hold(page);
  see(/til kl\.\s\d\d\.\d\d/.test(await page.locator('#held').innerText()), 'it says until when the time is held');
  await page.reload();
  see(await page.locator('#held').isVisible(), 'the hold survives a reload');
  await page.goto(link);
  see(/holder denne tida allerede/.test(await page.locator('main').innerText()), 'one who comes back is led on');
  await page.locator('#hers + p a').click();
  await fillIn(page, 'Bursdag', 'Oda Nygård');
  await send(page);
}

/** The price follows what is chosen, and nothing is kept until one goes on. */
async function thePrice(house) {
  const page = await house.signedIn('Oda Nygård', await freeHour(house, 'house', 'private', 3), { size: DESKTOP });
  await hold(page);
  const before = await page.locator('#price').innerText();
  await page.locator('#fill label', { hasText: 'Ekstra renhold' }).click();
  await page.waitForFunction((was) => document.getElementById('price').innerText !== was, before);
  see(/Ekstra renhold/.test(await page.locator('#reckoned').innerText()), 'what was chosen stands in the price');
  await page.reload();
  see((await page.locator('#price').innerText()) === before, 'nothing was kept');
  await page.locator('button[form=let-go]').click();
  await page.waitForURL(/\/lokale\//);
}

async function aRehearsalAndAStore(house) {
  const page = await house.signedIn('Ingrid Solbakken', await freeHour(house, 'rehearsal', 'youth', 0), { size: DESKTOP });
  await hold(page);
  await fillIn(page, 'Gruppeøving', 'Ingrid Solbakken');
  await send(page);
  const stores = await (await fetch(`${house.address}/api/v1/premises?kind=storage&limit=50`)).json();
  for (const { id } of stores.items) {
    await page.goto(`/nb/lokale/${id}`);
    if (!/Ledig nå/.test(await page.locator('main').innerText())) continue;
    await page.locator('form[action$="/reservasjon/ny"] button[type=submit]').click();
    await page.waitForURL(/reservasjon\/ny/);
    if (!(await page.locator('form[method=post][action$="/reservasjon"] button').count())) continue;
    await hold(page);
    await fillIn(page, 'Noter og instrumenter', 'Ingrid Solbakken');
    await send(page);
    return;
  }
  throw new Error('no store is free today');
}

async function lookedOver(house) {
  const link = await freeHour(house, 'house', 'private', 4);
  const page = await house.signedIn('Oda Nygård', link, { size: NARROW, blocked: true });
  const look = (name) => sound(page, name);
  await look('what one is about to take');
  await hold(page);
  await look('the form');
  await page.locator('#fill .actions button').first().click();
  await page.waitForLoadState();
  await look('the form with what is wrong');
  await fillIn(page, 'Bursdag', 'Oda Nygård');
  await look('looking over');
  await send(page);
  await look('the receipt');
  const one = page.url().replace('/kvittering', '');
  await page.goto(`${one}/endre`);
  await look('changing');
  await page.goto('/nb/min-side/reservasjoner');
  await look('her reservations');
  await page.goto('/nb/varsler/ledig');
  await look('alerts');
  const stores = await (await fetch(`${house.address}/api/v1/premises?kind=storage&limit=1`)).json();
  await page.goto(`/nb/lokale/${stores.items[0].id}`);
  await look('a store');
  await page.goto('/nb/slipp');
  await look('openings');
  await page.locator('main a[href*="/slipp/"]').first().click();
  await page.waitForURL(/slipp\/./);
  await look('an opening');
}

export const journeys = [
  { name: 'bookings: a birthday on a phone without script', walk: (house) => aBirthday(house, { size: PHONE, script: false }, 0) },
  { name: 'bookings: a birthday on a desktop', walk: (house) => aBirthday(house, { size: DESKTOP }, 1) },
  { name: 'bookings: the price follows what is chosen', walk: thePrice },
  { name: 'bookings: a band rehearses and stores', walk: aRehearsalAndAStore },
  { name: 'bookings: every page is looked over', walk: lookedOver },
];
