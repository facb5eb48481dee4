// An association lets a house of its own through Samspill: its manager answers a request and closes a day, on a phone,
// with script and without.

import { PHONE, see } from '../house.mjs';

const said = (page) => page.locator('[role=status]').first().innerText();
const waiting = (page) => page.locator('section[aria-labelledby=waiting] tbody th a');

/** Days from today, as the form asks for them. */
function ahead(days) {
  const it = new Date(Date.now() + days * 86_400_000);
  return `${it.getDate()}.${it.getMonth() + 1}.${it.getFullYear()}`;
}

async function answersARequest(house) {
  const page = await house.signedIn('Målfrid Dale', '/nb/utleie', { size: PHONE, script: false });
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
  const page = await house.signedIn('Målfrid Dale', '/nb/utleie', { size: PHONE, script });
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

export const journeys = [
  { name: 'who lets a house closes a day on a phone', walk: (house) => closesADay(house, true) },
  { name: 'who lets a house closes a day without script', walk: (house) => closesADay(house, false) },
  { name: 'who lets a house answers a request on a phone without script', walk: answersARequest },
];
