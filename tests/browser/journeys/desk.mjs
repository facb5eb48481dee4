// The desk of the municipality's own people, signed in by the demonstration's one click: keys, several tasks at
// once with preview and undo, with script and without; and settings with their preview.

import { DESKTOP, PHONE, see } from '../house.mjs';

const rows = (page) => page.locator('table[data-keys] tbody tr:not(.kind)');
const count = async (page) => Number((await page.locator('h1 + p').innerText()).match(/^(\d+) saker/)?.[1] ?? 0);

async function theKeyboardAlone(house) {
  const page = await house.signedIn('Marit Lunde', '/nb/saker');
  see((await rows(page).count()) > 10, 'the demonstration has an inbox to clear');
  const here = () => page.locator('tr[data-focus]');
  await page.keyboard.press('j');
  const first = await here().locator('th a').first().innerText();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  see((await here().locator('th a').first().innerText()) === first, 'K goes back up');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  see((await page.locator('[data-picked-count]').innerText()) === '2', 'two are ticked');
  await page.keyboard.press('?');
  see(await page.locator('dialog.keys-help').isVisible(), '? shows the keys');
  await page.keyboard.press('Escape');
  const path = await here().locator('th a').first().getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${path}`);

  await page.goto('/nb/saker');
  await page.locator('[data-keys-help]').click();
  await page.locator('[data-keys-off]').check();
  await page.locator('[data-keys-close]').click();
  await page.keyboard.press('j');
  see(!(await here().count()), 'keys that are off do nothing');
  await page.reload();
  await page.keyboard.press('j');
  see(!(await here().count()), 'and are off the next time too');
}

async function severalAtOnce(house, script) {
  const page = await house.signedIn('Marit Lunde', '/nb/saker?hos=ingen', { size: script ? DESKTOP : PHONE, script });
  const before = await count(page);
  see(before > 2, `there is something nobody has: ${before}`);
  for (const which of [0, 1]) await rows(page).nth(which).locator('input[type=checkbox]').check();
  await page.locator('button[value=give]').click();
  see(/Gi 2 saker til noen/.test(await page.locator('h1').innerText()), await page.locator('h1').innerText());
  await page.locator('select[name=to]').selectOption({ label: 'Meg' });
  await page.locator('form button[type=submit]', { hasText: 'Gjør det' }).click();
  see(/gitt videre/.test(await page.locator('[role=status]').first().innerText()), 'it says what was done');
  see((await count(page)) === before - 2, 'two fewer wait on nobody');
  await page.locator('form[action$="/angre"] button').click();
  await page.goto('/nb/saker?hos=ingen');
  see((await count(page)) === before, 'undone, all is as before');
}

async function settings(house) {
  const page = await house.signedIn('Jon Erik Haaland', '/nb/saker/innstillinger');
  await page.locator('main a', { hasText: 'Navn, kontakt' }).click();
  const hours = page.locator('#hours');
  const before = await hours.inputValue();
  await hours.fill('mandag–torsdag kl. 10–14');
  await page.locator('button[value=preview]').click();
  see(/kl. 10–14/.test(await page.locator('.changes ins').first().innerText()), 'the preview tells what changes');
  await page.locator('button[value=save]').first().click();
  see(/lagret/.test(await page.locator('[role=status]').first().innerText()), 'it says that it is saved');
  see((await page.locator('.foot').innerText()).length > 0, 'the page has its foot');
  await page.locator('main a[href*="/tilbake/"]').first().click();
  await page.locator('main form button[type=submit]').first().click();
  see((await hours.inputValue()) === before, 'an earlier version is put back');
}

export const journeys = [
  { name: 'the inbox by keyboard alone', walk: theKeyboardAlone },
  { name: 'several tasks at once, and undone', walk: (house) => severalAtOnce(house, true) },
  { name: 'several tasks at once without script, on a phone', walk: (house) => severalAtOnce(house, false) },
  { name: 'a setting is previewed, saved and put back', walk: settings },
];
