// A unit leader says how her measures stand, on a phone and by keyboard, signed in or by the link of a letter; a
// resident reads what became of what was promised, and last year's report; those who work with the strategy tie
// evidence, draft a report and judge themselves. Every page on the way is looked over by axe and must fit the
// smallest screen.

import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DESKTOP, PHONE, see, sound } from '../house.mjs';

const main = (page) => page.locator('main').innerText();

/** Presses a button by keyboard, and waits for the page that answers. */
async function pressed(page, button) {
  await button.focus();
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await page.keyboard.press('Enter');
  await answered;
  await page.waitForLoadState();
}

async function leader(house) {
  const page = await house.signedIn('Marit Lunde', '/nb/saker/oppfolging', { size: PHONE });
  await sound(page, 'follow-up');
  await page.goto(`${house.address}/nb/saker/oppfolging/mine`);
  await sound(page, 'her measures');
  const status = page.locator('select[name="m-1-status"]');
  await status.focus();
  await status.selectOption('delayed');
  const reason = page.locator('textarea[name="m-1-reason"]');
  await reason.fill('');
  await pressed(page, page.locator('main form button[type="submit"]').last());
  see((await main(page)).includes('Skriv hvorfor'), 'a reason is asked for');
  await sound(page, 'her measures with something missing');
  await reason.focus();
  await page.keyboard.type('Vi venter på skap til to skoler.');
  await pressed(page, page.locator('main form button[type="submit"]').last());
  see((await main(page)).includes('Svarene er lagret'), await main(page));
}

/** The link of a letter that asks how measures stand: the only way in for somebody who does not sign in. */
async function linkOfLetter() {
  const folder = process.env.SAMSPILL_MAIL;
  see(folder, 'run by cargo xtask journeys, which says where letters are');
  for (let tries = 0; tries < 40; tries += 1) {
    for (const name of await readdir(folder).catch(() => [])) {
      const letter = (await readFile(join(folder, name), 'utf8')).replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=');
      const link = letter.match(/https?:\/\/\S+\/oppfolging\/svar\/[^\s"<]+/);
      if (link) return link[0];
    }
    // Letters go out a moment after the demonstration has begun.
    await new Promise((go) => setTimeout(go, 500));
  }
  throw new Error('no letter asks how measures stand');
}

async function byLink(house) {
  const { pathname } = new URL(await linkOfLetter());
  const page = await house.visit(pathname, { size: PHONE, blocked: true });
  await sound(page, 'measures by the link of a letter');
  see(!(await page.locator('header').innerText()).includes('Logg ut'), 'nobody is signed in');
  see((await main(page)).includes('Du svarer som'), await main(page));
  const reason = page.locator('textarea[name="m-1-reason"]');
  await reason.fill('Vi har fått skap, og åpner etter påske.');
  await page.locator('main form button[type="submit"]').last().click();
  await page.waitForLoadState();
  see((await main(page)).includes('Svarene er lagret'), await main(page));
  await sound(page, 'measures that are answered');
  await page.goto(`${house.address}/nb/oppfolging`);
  see((await main(page)).includes('åpner etter påske'), 'everybody reads the reason');
}

async function resident(house) {
  const page = await house.visit('/nb/oppfolging', { size: PHONE, blocked: true });
  await sound(page, 'how it is going');
  see((await main(page)).includes('tiltak er ferdige'), 'plain status');
  await page.locator('main a', { hasText: 'Rapport' }).first().click();
  await page.waitForLoadState();
  await sound(page, 'a report');
  await page.locator('main a', { hasText: 'Alle rapporter' }).click();
  await page.waitForLoadState();
  await sound(page, 'reports together');
  await page.goto(`${house.address}/nb/oppfolging/tall`);
  await sound(page, 'figures');
  await page.goto(`${house.address}/nb/oppfolging/tall/associations.number`);
  await sound(page, 'a figure');
  see((await page.locator('main svg.chart').count()) > 0, 'a picture with a table under it');
}

async function following(house) {
  const page = await house.signedIn('Marit Lunde', '/nb/saker/oppfolging', { size: DESKTOP });
  await page.locator('main details > summary').first().click();
  await page.locator('main details[open] a').first().click();
  await page.waitForLoadState();
  await sound(page, 'evidence of a measure');
  for (const [path, name] of [
    ['tall', 'figures'],
    ['tall/ny', 'a new figure'],
    ['utdrag?q=barn', 'extracts'],
    ['sjekk', 'checks of plans'],
    ['vurdering', 'judging oneself'],
  ]) {
    await page.goto(`${house.address}/nb/saker/oppfolging/${path}`);
    await sound(page, name);
  }
}

export const journeys = [
  { name: 'a unit leader says how her measures stand, on a phone and by keyboard', walk: leader },
  { name: 'a unit leader answers by the link of her letter, on a phone, without signing in', walk: byLink },
  { name: 'a resident reads what became of what was promised', walk: resident },
  { name: 'evidence, figures and checks are kept at a desk', walk: following },
];
