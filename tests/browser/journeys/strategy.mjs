// A resident reads the strategy on a phone and asks what became of what was said; the owner of a theme writes by
// keyboard; somebody of the staff comments; those who work with it follow a measure, a plan and the phases. Every page
// on the way is looked over by axe and must fit the smallest screen.

import { DESKTOP, PHONE, see, sound } from '../house.mjs';

const STRATEGY = '/nb/strategi/sammen-i-fjordvik';

/** Waits until another page is there. */
async function follow(page, act) {
  const from = page.url();
  await act();
  await page.waitForURL((url) => url.href !== from);
}

async function open(page, words) {
  await follow(page, () => page.locator('main a', { hasText: words }).first().click());
}

async function press(page, words) {
  const link = page.locator('main a', { hasText: words }).first();
  await link.focus();
  await follow(page, () => page.keyboard.press('Enter'));
}

async function resident(house) {
  const page = await house.visit('/nb/strategi', { size: PHONE, blocked: true });
  await sound(page, 'strategies');
  await open(page, 'Sammen i Fjordvik');
  await sound(page, 'the strategy in force');
  see((await page.locator('main').innerText()).includes('Gjelder nå'), 'it is in force');
  await open(page, 'Slik går det med alle tiltakene');
  see((await page.locator('h1').innerText()).includes('Slik går det'), 'what became of it');
  await page.goBack();
  await open(page, 'Hva dere sa');
  await sound(page, 'what was said');
  const said = await page.locator('main').innerText();
  see(said.includes('Ikke tatt inn') && said.includes('Svar:'), said);
  await page.goto(`${house.address}${STRATEGY}`);
  await open(page, 'Fase 4 av 9');
  await sound(page, 'where the work is');
  see((await page.locator('main').innerText()).includes('Slik kan du delta'), 'one is told how to take part');
  await open(page, 'Se kartleggingen');
  await sound(page, 'the mapping');
  see((await page.locator('main').innerText()).includes('Hvem foreningene er'), 'who the associations are');
  await page.goto(`${house.address}${STRATEGY}/innspill`);
  await page.locator('main input[name="q"]').fill('Holmen');
  await page.locator('main form button').click();
  await page.waitForURL((url) => url.search.includes('q=Holmen'));
  await sound(page, 'what one said oneself');
  see((await page.locator('main').innerText()).includes('Viser 1 av'), await page.locator('main').innerText());
  await page.goto(`${house.address}${STRATEGY}/handlingsplan/${new Date().getFullYear()}`);
  await sound(page, 'the action plan');
}

async function owner(house) {
  const page = await house.signedIn('Marit Lunde', '/nb/saker/strategi', { size: DESKTOP });
  await sound(page, 'the documents');
  await press(page, 'Sammen i Fjordvik');
  await sound(page, 'the bench');
  await press(page, 'Rom for');
  await sound(page, 'a section');
  const field = page.locator('main textarea').first();
  await field.focus();
  await page.keyboard.press('End');
  const saved = page.waitForResponse((answer) => answer.url().endsWith('/lagre'), { timeout: 20_000 });
  await page.keyboard.type(' Også på lørdager.');
  await saved;
  await page.reload();
  see((await field.inputValue()).includes('Også på lørdager.'), 'what was typed is kept');
}

async function reader(house) {
  const page = await house.signedIn('Marit Lunde', '/nb/saker/strategi', { size: PHONE, blocked: true });
  await open(page, 'Sammen i Fjordvik');
  await open(page, 'Gjennomlesing');
  await sound(page, 'the read-through');
  await page.locator('main details > summary', { hasText: 'Kommenter' }).first().click();
  await page.locator('main details[open] textarea').first().fill('Hva med ungdom uten lag?');
  await page.locator('main details[open] button').first().click();
  await page.waitForLoadState();
  see((await page.locator('main').innerText()).includes('Hva med ungdom uten lag?'), 'the comment is there');
}

async function following(house) {
  const page = await house.signedIn('Marit Lunde', '/nb/saker/strategi', { size: DESKTOP });
  await open(page, 'Sammen i Fjordvik');
  const bench = page.url().split('?')[0];
  await page.goto(`${bench}/tiltak`);
  await sound(page, 'the board');
  await page.goto(`${bench}/tiltak?mangler=noe`);
  await sound(page, 'what measures lack');
  await page.goto(`${bench}/sammenlign`);
  await sound(page, 'two editions compared');
  see((await page.locator('main').innerText()).includes('utkast'), 'the draft among them');
  await page.goto(`${bench}/tiltak`);
  await press(page, 'Tidslinje');
  await sound(page, 'the timeline');
  await follow(page, () => page.locator('main th[scope="row"] a').first().click());
  await sound(page, 'a measure');
  await page.goto(`${bench}/handlingsplan`);
  await sound(page, 'the plan of a year');
  await page.goto(`${bench}/arbeid`);
  await sound(page, 'the work');
  await press(page, 'Spørreundersøkelse');
  await sound(page, 'a phase');
  await page.goto(`${bench}/innspill`);
  await sound(page, 'what was said, inside');
  await page.locator('input[type="file"]').setInputFiles({
    name: 'innspill.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Tittel;Fra;Gjelder\nFlere nøkler;Fjordvik korps;1.1\nUten mål;;9.9\n'),
  });
  await follow(page, () => page.locator('main form[enctype] button').click());
  await sound(page, 'a file of input, looked over');
  see((await page.locator('main').innerText()).includes('Linje 3'), 'the line that is wrong');
}

export const journeys = [
  { name: 'a resident reads the strategy on a phone and asks what became of what was said', walk: resident },
  { name: 'a theme owner writes in her section by keyboard', walk: owner },
  { name: 'somebody of the staff comments on a draft on a phone without script', walk: reader },
  { name: 'measures, plan and phases are followed at a desk', walk: following },
];
