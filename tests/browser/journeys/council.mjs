// A leader of a council finds what waits on her, declares, recommends and hands over on a phone without script; a
// treasurer complains by keyboard, late, and takes it back; a case officer reckons a political decision before it is entered.

import { DESKTOP, PHONE, see, sound } from '../house.mjs';

const said = (page) => page.locator('main').innerText();

async function aRecommendation(house) {
  const page = await house.signedIn('Kari Brekke', `${house.address}/nb/min-side`, { size: PHONE, blocked: true });
  await page.locator('main a', { hasText: 'Gi rådets innstilling: Prosjekttilskudd' }).click();
  see(/\/habilitet$/.test(page.url()), `first she declares: ${page.url()}`);
  await sound(page, 'her ties');
  await page.locator('input[name="sure"]').check();
  await page.locator('button', { hasText: 'Meld fra' }).click();
  await sound(page, 'what she recommends');
  for (const sum of await page.locator('input[name^="amount-"]').all()) await sum.fill('90 000');
  await page.locator('button', { hasText: /^Lagre$/ }).click();
  see(/over rammen/.test(await said(page)), `more than there is: ${await said(page)}`);
  for (const sum of await page.locator('input[name^="amount-"]').all()) await sum.fill('12 000');
  for (const why of await page.locator('input[name^="text-"]').all()) await why.fill('Når mange unge.');
  await page.locator('textarea[name="text"]').fill('Rådet la vekt på tilbud til unge.');
  await page.locator('button', { hasText: /^Lagre$/ }).click();
  see(!/over rammen/.test(await said(page)), 'it is within the frame');
  const today = new Date();
  await page.locator('input[name="met_on-day"]').fill(String(today.getDate()));
  await page.locator('input[name="met_on-month"]').fill(String(today.getMonth() + 1));
  await page.locator('input[name="met_on-year"]').fill(String(today.getFullYear()));
  for (const member of ['Kari Brekke', 'Turid Aune']) await page.getByRole('checkbox', { name: member }).first().check();
  await page.locator('button', { hasText: 'Lagre møtet' }).click();
  await page.locator('button', { hasText: 'Send over' }).click();
  see(/er sendt over/.test(await said(page)), await said(page));
  see((await page.locator('input[name^="amount-"]').count()) === 0, 'it is locked');
  await sound(page, 'what was handed over');
  await page.goto(`${house.address}/nb/min-side`);
  const waits = await page.locator('.dates').innerText();
  see(!waits.includes('Gi rådets innstilling: Prosjekttilskudd'), `it waits no more: ${waits}`);
}

async function aComplaint(house) {
  const page = await house.signedIn('Ingrid Solbakken', `${house.address}/nb/min-side`, { size: DESKTOP });
  const press = async (element) => {
    await element.focus();
    await page.keyboard.press('Enter');
  };
  await press(page.locator('main h3 a', { hasText: 'Fjordvik skolekorps' }).first());
  await page.waitForURL(/min-forening/);
  const decided = page.locator('main a[href*="/soknad/"]', { hasText: `Driftstilskudd ${new Date().getFullYear()}` });
  await press(decided.first());
  await page.waitForURL(/\/soknad\//);
  await press(page.locator('main a', { hasText: /[Kk]lag/ }).first());
  await page.waitForURL(/\/klage$/);
  await sound(page, 'a complaint that is late');
  see(/gått ut/.test(await said(page)), `she is told that it is late: ${await said(page)}`);
  await press(page.locator('button', { hasText: 'Send klagen' }));
  await page.locator('.ds-error-summary').waitFor(); // Nothing is sent without words.
  await page.locator('textarea[name="text"]').focus();
  await page.keyboard.type('Medlemstallet vårt var høyere enn det dere regnet med.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await press(page.locator('button', { hasText: 'Send klagen' }));
  await page.locator('h2#sent').waitFor();
  await sound(page, 'a complaint that is sent');
  await press(page.locator('button', { hasText: 'Trekk klagen' }));
  await page.locator('main', { hasText: /trukket/i }).waitFor();
}

async function aPoliticalDecision(house) {
  const page = await house.signedIn('Marit Lunde', `${house.address}/nb/saker/tilskudd`, { size: PHONE });
  await page.locator('main a', { hasText: 'Prosjekttilskudd' }).first().click();
  await page.locator('main a', { hasText: 'Før inn politisk vedtak' }).click();
  await sound(page, 'a political decision');
  const before = await page.locator('#totals').innerText();
  const sum = page.locator('input[name^="amount-"]').first();
  await sum.fill('1 234');
  await sum.press('Tab');
  await page.waitForFunction((was) => document.querySelector('#totals').innerText !== was, before);
  const live = await page.locator('#totals').innerText();
  await sum.fill('9 999 999');
  await sum.press('Tab');
  await page.waitForFunction((was) => document.querySelector('#totals').innerText !== was, live);
  see((await page.locator('#totals .state[data-color="danger"]').count()) > 0, 'more than there is is told at once');
  await page.locator('main button[type="submit"]', { hasText: 'vedtak' }).last().click();
  await page.waitForLoadState();
  see(await page.locator('.ds-error-summary').isVisible(), 'it is refused');
  see((await page.locator('input[name^="amount-"]').first().inputValue()).replaceAll(/\s/g, '') === '9999999', 'and kept');
}

export const journeys = [
  { name: 'a council recommends on a phone without script, and hands over', walk: aRecommendation },
  { name: 'a treasurer complains by keyboard, and takes it back', walk: aComplaint },
  { name: 'a political decision is reckoned before it is entered', walk: aPoliticalDecision },
];
