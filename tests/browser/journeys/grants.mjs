// A band applies for money on a phone without script, its treasurer by keyboard alone at a desk, and a case officer
// weighs, recommends and decides. Every page on the way is looked over by axe and must fit the smallest screen.

import { DESKTOP, PHONE, see, sound } from '../house.mjs';

const call = (page, words) => page.locator('main a', { hasText: words }).first();

/** From the list of calls to the first step of the form. */
async function begun(page, house, words) {
  await page.goto(`${house.address}/nb/tilskudd`);
  await call(page, words).click();
  await page.locator('a', { hasText: 'Begynn søknaden' }).click();
  await sound(page, 'who applies');
  await page.locator('input[name="who"]').first().check();
  await page.locator('button', { hasText: 'Begynn søknaden' }).click();
  see(/\/steg\/1$/.test(page.url()), `it leads to ${page.url()}`);
}

/** Fills in whatever a step asks for, as somebody who has it all at hand. */
async function filled(page) {
  for (const box of await page.locator('form#step input[type="checkbox"]:not([name="theirs"])').all()) await box.check();
  const written = 'form#step :is(input:not([type]), input[type="text"], textarea):visible';
  for (const field of await page.locator(written).all()) {
    const name = (await field.getAttribute('name')) ?? '';
    if (await field.inputValue()) continue;
    if (name.endsWith('-day')) await field.fill('20');
    else if (name.endsWith('-month')) await field.fill('6');
    else if (name.endsWith('-year')) await field.fill(String(new Date().getFullYear() + 1));
    else if (name === 'cost-1-words') await field.fill('Scene og lys');
    else if (name === 'cost-1-amount') await field.fill('30 000');
    else if (name === 'income-1-words') await field.fill('Egne penger');
    else if (name === 'income-1-amount') await field.fill('20 000');
    else if (name === 'applied') await field.fill('10 000');
    else if (/^(cost|income)-/.test(name)) continue;
    else if ((await field.getAttribute('inputmode')) === 'numeric') await field.fill('40');
    else await field.fill('Konsert på torget');
  }
  for (const group of await page.locator('form#step fieldset:has(input[type="radio"])').all()) {
    await group.locator('input[type="radio"]').last().check();
  }
}

async function onAPhone(house) {
  const page = await house.signedIn('Ingrid Solbakken', `${house.address}/nb/min-side`, { size: PHONE, blocked: true });
  await begun(page, house, 'Støtte til arrangement');
  for (let step = 1; !page.url().endsWith('/se-over'); step += 1) {
    see(step < 12, `it never ends: ${page.url()}`);
    await filled(page);
    const later = page.locator('button[name="later"][value="yes"]');
    while (await later.count()) await later.first().click();
    await page.locator('button.ds-button', { hasText: 'Lagre og gå videre' }).click();
    const wrong = await page.locator('.ds-error-summary li').allTextContents();
    see(!wrong.length, `step ${step}: ${wrong.join('; ')}`);
  }
  see(await page.locator('h1').textContent() === 'Se over og send', 'everything is looked over first');
  await page.locator('button', { hasText: 'Send søknaden' }).click();
  see((await page.locator('h1').textContent()).includes('Søknaden er sendt'), await page.locator('main').innerText());
  see(/T-\d{4}-\d{5}/.test(await page.locator('main').innerText()), 'it has a number');
  await page.locator('a', { hasText: 'Trekk søknaden' }).click();
  await page.locator('button', { hasText: 'Trekk søknaden' }).click();
  see((await page.locator('main').innerText()).includes('Trukket'), 'it is taken back');
}

async function byKeyboard(house) {
  const page = await house.signedIn('Ingrid Solbakken', `${house.address}/nb/tilskudd`, { size: DESKTOP });
  await sound(page, 'calls');
  await call(page, 'Driftstilskudd').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/tilskudd\/[^/]+$/);
  await sound(page, 'a call');
  await page.locator('a', { hasText: 'Begynn søknaden' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/sok$/);
  await page.locator('input[name="who"]').first().focus();
  await page.keyboard.press('Space');
  await page.locator('button', { hasText: 'Begynn søknaden' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/steg\/1$/);
  await sound(page, 'a step');
  const field = page.locator('form#step input[type="text"]:visible').first();
  await field.focus();
  const words = await field.inputValue();
  await page.keyboard.press('End');
  const saved = page.waitForResponse((answer) => answer.url().includes('/lagre/'), { timeout: 20_000 });
  await page.keyboard.type(' ja');
  await saved;
  await page.reload();
  see((await field.inputValue()) === `${words} ja`, `what was typed is kept: ${await field.inputValue()}`);
}

async function aDecision(house) {
  const page = await house.signedIn('Marit Lunde', `${house.address}/nb/saker/tilskudd`, { size: DESKTOP });
  await sound(page, 'rounds');
  await page.locator('main a', { hasText: 'Prosjekttilskudd' }).first().click();
  await sound(page, 'the cockpit');
  await page.locator('a', { hasText: 'Bydel' }).click();
  await sound(page, 'the cockpit by district');
  await page.locator('th[scope="row"] a', { hasText: 'Fjordvik turnforening' }).click();
  const own = page.url();
  await page.locator('a', { hasText: 'Poeng' }).first().click();
  await sound(page, 'points');
  see((await page.locator('main').innerText()).includes('Du ser dem når du har gitt dine egne'), 'own points first');
  for (const select of await page.locator('form select').all()) await select.selectOption('4');
  await page.locator('button', { hasText: 'Gi poengene' }).click();
  see((await page.locator('table').innerText()).includes('4,0'), 'the mean is shown');
  await page.goto(own);
  await sound(page, 'a case');
  await page.locator('input[name="amount"]').fill('12 000');
  await page.locator('textarea[name="reasons"]').fill('Potten rekker ikke til hele summen.');
  await page.locator('form[action$="/vedtak"] button[type="submit"]').last().click();
  await page.waitForLoadState();
  see((await page.locator('main').innerText()).includes('Angre vedtaket'), await page.locator('main').innerText());
  await page.locator('button', { hasText: 'Angre vedtaket' }).click();
  await page.waitForLoadState();
  see(!(await page.locator('main').innerText()).includes('Angre vedtaket'), 'it is undone');
}

export const journeys = [
  { name: 'a band applies on a phone without script, and takes it back', walk: onAPhone },
  { name: 'a treasurer applies by keyboard, and what is typed is kept', walk: byKeyboard },
  { name: 'a case officer weighs, decides and undoes', walk: aDecision },
];
