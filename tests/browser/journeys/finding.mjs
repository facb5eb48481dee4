// A resident looks for a choir on a phone, in a hurry, with a typing error; and everything that follows.

import { DESKTOP, PHONE, place, see } from '../house.mjs';

const WAYS = [
  ['phone with script', { size: PHONE }],
  ['phone without script', { size: PHONE, script: false }],
  ['desktop with script', { size: DESKTOP }],
  ['desktop without script', { size: DESKTOP, script: false }],
];

async function search(page, words) {
  await page.getByRole('searchbox').first().fill(words);
  await page.getByRole('searchbox').first().press('Enter');
  await page.waitForURL(/\/foreninger\?.*q=/);
}

const result = (page) => page.locator('#results ol.rows li').first();

async function findAChoir(house, way) {
  const page = await house.visit('/nb', way);
  await search(page, 'fjordvk mannskorr');
  await page.getByRole('link', { name: 'Fjordvik mannskor' }).first().click();
  await page.waitForURL(/\/forening\//);
  see((await page.locator('h1').innerText()).trim() === 'Fjordvik mannskor', await page.locator('h1').innerText());
}

async function narrowAndGoBack(house, way) {
  const page = await house.visit('/nb/foreninger?q=kor', way);
  const before = await page.locator('#hits').innerText();
  if (way.size.width < 600) await page.locator('details#facets > summary').click();
  const facet = page.locator('details[id^="facet-"]').filter({ hasText: 'Sted' });
  if (!(await facet.evaluate((it) => it.open))) await facet.locator('> summary').click();
  const box = facet.locator('input[type=checkbox]').first();
  const chosen = await box.getAttribute('value');
  await box.check();
  if (way.script === false) await page.locator('button[form=find].unscripted').first().click();
  await page.waitForURL((at) => at.search.includes(chosen));
  await page.waitForFunction((old) => document.getElementById('hits').innerText !== old, before);
  const narrowed = place(page);
  const open = await result(page).getByRole('link').first();
  await open.click();
  await page.waitForURL(/\/forening\//);
  await page.goBack();
  see(place(page) === narrowed, `back leads to ${place(page)}, and not to ${narrowed}`);
  see(await page.locator(`input[value="${chosen}"]`).first().isChecked(), 'the choice is kept');
  see((await page.getByRole('searchbox').first().inputValue()) === 'kor', 'the words are kept');
}

async function undoNarrowingByBack(house) {
  const page = await house.visit('/nb/foreninger?q=kor', { size: DESKTOP });
  const all = await page.locator('#hits').innerText();
  const facet = page.locator('details[id^="facet-"]').filter({ hasText: 'Sted' });
  if (!(await facet.evaluate((it) => it.open))) await facet.locator('> summary').click();
  await facet.locator('input[type=checkbox]').first().check();
  await page.waitForFunction((old) => document.getElementById('hits').innerText !== old, all);
  await page.goBack();
  await page.waitForFunction((old) => document.getElementById('hits').innerText === old, all);
}

async function resultsFollowTheWords(house) {
  const page = await house.visit('/nb/foreninger', { size: PHONE });
  const before = await page.locator('#hits').innerText();
  await page.getByRole('searchbox').first().pressSequentially('speider', { delay: 20 });
  await page.waitForFunction((old) => document.getElementById('hits').innerText !== old, before);
  await page.waitForURL(/q=speider/);
  const focused = await page.evaluate(() => document.activeElement?.id);
  see(focused === 'q', `the field keeps the cursor, and not ${focused}`);
}

async function changeLanguageInPlace(house, way) {
  const page = await house.visit('/nb/foreninger?q=skolekorps', way);
  const here = async () => {
    if (way.size.width < 600) await page.locator('details.menu > summary').click();
    return page.getByRole('link', { name: 'Nynorsk' }).filter({ visible: true }).first();
  };
  await (await here()).click();
  await page.waitForURL(/\/nn\/foreninger\?q=skolekorps/);
  see((await page.locator('html').getAttribute('lang')) === 'nn', 'the page is in nynorsk');
  await result(page).getByRole('link').first().click();
  await page.waitForURL(/\/nn\/forening\//);
}

async function anOrganisationNumber(house) {
  const list = await (await fetch(`${house.address}/api/v1/associations?q=sandvik`)).json();
  const { organisation_number: number, name } = list.items.find((item) => item.organisation_number);
  const page = await house.visit('/nb', { size: PHONE });
  await search(page, `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`);
  see((await result(page).innerText()).includes(name), `${number} leads to ${name}`);
  const wrong = number.slice(0, 8) + ((Number(number[8]) + 1) % 10);
  await search(page, wrong);
  await page.locator('#results .ds-alert').waitFor();
}

async function nothingFoundOffersMore(house, way) {
  const page = await house.visit('/nb/foreninger?q=xqzwkv', way);
  see(/ingen treff/i.test(await page.locator('#hits').innerText()), 'it says that there is nothing');
  see((await page.locator('#results a').count()) > 1, 'it offers something else');
}

async function download(house) {
  const page = await house.visit('/nb/foreninger?q=kor', { size: PHONE });
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator('main a[href*=".csv"]').first().click()]);
  see(file.suggestedFilename().endsWith('.csv'), file.suggestedFilename());
}

async function browseByActivity(house, way) {
  const page = await house.visit('/nb', way);
  await page.getByRole('link', { name: /A (til|–) Å|Alle aktiviteter/ }).first().click();
  await page.waitForURL(/a-aa/);
  await page.getByRole('link', { name: /^Fotball/ }).first().click();
  await page.waitForURL(/\/foreninger\?/);
  see((await page.locator('#results ol.rows li').count()) > 0, 'there are football clubs');
}

async function notThere(house, way) {
  const page = await house.visit('/nn/finnes/ikkje', way);
  see((await page.locator('h1').count()) === 1, 'one heading');
  await page.locator('main').getByRole('link').first().click();
  see((await page.locator('html').getAttribute('lang')) === 'nn', 'the language is kept');
}

const eachWay = (name, walk) => WAYS.map(([words, way]) => ({ name: `${name}: ${words}`, walk: (house) => walk(house, way) }));

export const journeys = [
  ...eachWay('a choir is found in spite of typing errors', findAChoir),
  ...eachWay('hits are narrowed, and back keeps the choice', narrowAndGoBack),
  { name: 'back undoes a choice: desktop with script', walk: undoNarrowingByBack },
  { name: 'results follow the words while they are typed: phone with script', walk: resultsFollowTheWords },
  ...eachWay('the language changes in place', changeLanguageInPlace),
  { name: 'an organisation number leads to its association, and a wrong one is told: phone with script', walk: anOrganisationNumber },
  ...eachWay('nothing found offers more', nothingFoundOffersMore),
  { name: 'the list comes as a file: phone with script', walk: download },
  ...eachWay('one browses from A to Å', browseByActivity),
  ...eachWay('a page that is not there leads on', notThere),
];
