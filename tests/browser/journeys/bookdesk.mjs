// The desk of lending, signed in by the demonstration's one click: a request granted with the keyboard alone and
// undone again, and an event that shows whose time it takes before it takes anything.

import { DESKTOP, PHONE, see } from '../house.mjs';

const rows = (page) => page.locator('table[data-keys] tbody tr');
const said = (page) => page.locator('[role=status]').first().innerText();

async function grantedWithTheKeyboard(house) {
  const page = await house.signedIn('Marit Lunde', '/nb/saker/reservasjoner');
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
  const page = await house.signedIn('Marit Lunde', '/nb/saker/arrangement', { size: script ? DESKTOP : PHONE, script });
  await page.locator('main a', { hasText: 'Vårmønstring' }).first().click();
  see(/Hvem fikk beskjed/.test(await page.locator('main').innerText()), 'who was told stands there');
  await page.goto('/nb/saker/arrangement/ny');
  await page.locator('button[value=preview]').click();
  see((await page.locator('#errors a').count()) >= 4, 'what is missing is said, each with its place');
  await page.locator('button[name=add]').click();
  see((await page.locator('select[name$="-set"]').count()) === 2, 'another room');
}

export const journeys = [
  { name: 'a request is granted with the keyboard and undone', walk: grantedWithTheKeyboard },
  { name: 'an event shows whose time it takes', walk: (house) => anEventShowsWhoLosesTime(house, true) },
  { name: 'an event, on a phone without script', walk: (house) => anEventShowsWhoLosesTime(house, false) },
];
