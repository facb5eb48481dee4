// Those who look after premises: a hall in thirds is made, gets hours and a rule, and is closed for a week after a
// preview; with script and without, on a phone and on a desk, and axe on every page on the way.

import { DESKTOP, NARROW, PHONE, see, sound } from '../house.mjs';

const press = (page, words) => page.locator('main button', { hasText: words }).last().click();
const heading = (page) => page.locator('h1').innerText();

async function date(page, name, [day, month, year]) {
  for (const [part, value] of Object.entries({ day, month, year })) await page.locator(`[name=${name}-${part}]`).fill(String(value));
}

/** A day so many days from now, as its parts and as it is written in a table. */
function dayFromNow(days) {
  const then = new Date(Date.now() + days * 86_400_000);
  const parts = [then.getDate(), then.getMonth() + 1, then.getFullYear()];
  const two = (number) => String(number).padStart(2, '0');
  return { parts, written: `${two(parts[0])}.${two(parts[1])}.${parts[2]}` };
}

async function aHallInThirds(house, way, name) {
  const look = (page, where) => sound(page, `${where}, ${way.size.width} px`);
  const page = await house.signedIn('Marit Lunde', '/nb/saker/lokaler', way);
  await look(page, 'the list');
  await page.goto('/nb/saker/lokaler/nytt-sted');
  await look(page, 'a new site');
  await press(page, 'Lagre');
  see(await page.locator('#errors').isVisible(), 'what is missing is said');
  await page.locator('#name').fill(name);
  await page.locator('#address').fill('Prøveveien 1');
  await press(page, 'Lagre');
  see((await heading(page)) === name, await heading(page));
  await page.locator('main a', { hasText: 'Nytt lokale' }).click();
  await page.locator('#name').fill('Hallen');
  await page.locator('#kind').selectOption('hall');
  await page.locator('#people').fill('300');
  await press(page, 'Legg til lokalet');

  await page.locator('#quick').selectOption('thirds');
  await page.locator('button[value=quick]').click();
  await look(page, 'the parts');
  see((await page.locator('tbody tr').count()) === 6, 'three thirds, two of two thirds and the whole');
  await page.locator('button[value=save]').last().click();
  see(/lagret/.test(await page.locator('[role=status]').first().innerText()), 'the parts are saved');

  await page.locator('nav.tabs a', { hasText: 'Åpningstider' }).click();
  await page.locator('button[name=add][value=week]').click();
  await page.locator('[name=week-1-days]').selectOption('1-5');
  await page.locator('[name=week-1-opens]').fill('16');
  await page.locator('[name=week-1-closes]').fill('22');
  await look(page, 'the hours');
  await page.locator('button[value=save]').last().click();
  see(/dager åpnes/.test(await page.locator('[aria-labelledby=impact]').innerText()), 'what opens is shown first');
  await look(page, 'the preview');
  await page.locator('[aria-labelledby=impact] button').click();

  await page.locator('nav.tabs a', { hasText: 'Regler' }).click();
  await page.locator('main a', { hasText: 'Ny regel' }).click();
  await date(page, 'from', dayFromNow(1).parts);
  await page.locator('#most').fill('3');
  await press(page, 'Se hva som endres');
  see(/gjelder dette/.test(await page.locator('#preview').innerText()), 'what will hold is said');
  await look(page, 'a rule');
  await press(page, 'Lagre regelen');
  await look(page, 'the rules');

  for (const tab of ['Om lokalet', 'Fakta', 'Bilder', 'Kommende tider']) {
    await page.locator('nav.tabs a', { hasText: tab }).click();
    await look(page, tab);
  }

  await page.goto('/nb/saker/lokaler/stengt/nytt');
  await page.locator('#name').fill(`Eksamen, ${name}`);
  await page.locator('#kind').selectOption('own_use');
  await page.locator('#add-runs').click();
  await page.locator('[name=runs-1-from]').fill(dayFromNow(7).written);
  await page.locator('[name=runs-1-to]').fill(dayFromNow(13).written);
  await page.locator('[name=runs-1-reason]').fill('Eksamen');
  const site = page.locator('details', { has: page.locator('summary', { hasText: name }) });
  await site.locator('summary').click();
  await site.getByLabel('Hallen', { exact: true }).check();
  await press(page, 'Se hva som endres');
  see(/5 dager stenges/.test(await page.locator('[aria-labelledby=impact]').innerText()), 'five weekdays are lost');
  await look(page, 'a calendar');
  await press(page, 'Lagre kalenderen');
  see(/lagret/.test(await page.locator('[role=status]').first().innerText()), 'the calendar is saved');
  await page.goto('/nb/saker/lokaler/stengt');
  await look(page, 'the calendars');
  await page.goto('/nb/saker/lokaler/import');
  await look(page, 'the file');
  await page.goto('/nb/saker/lokaler/regler');
  see((await page.locator('[aria-labelledby=changes]').textContent()).includes('Hallen'), 'the new rule is told among changes');
  await look(page, 'rules over time');
  await page.goto('/nb/saker/lokaler/vilkar');
  await look(page, 'terms');
  await page.locator('main h3 a').first().click();
  await page.waitForURL(/vilkar\/./);
  await look(page, 'a wording');
}

export const journeys = [
  { name: 'premises in thirds, on a desk', walk: (house) => aHallInThirds(house, { size: DESKTOP }, 'Prøvehallen') },
  {
    name: 'premises in thirds, dark, without script, on a phone',
    walk: (house) => aHallInThirds(house, { size: PHONE, blocked: true, dark: true }, 'Prøvehall to'),
  },
  { name: 'premises in thirds, at 320 px', walk: (house) => aHallInThirds(house, { size: NARROW }, 'Prøvehall tre') },
];
