// With the keyboard alone: everything is reached in order, seen when it is reached, and left again.

import { DESKTOP, PHONE, see } from '../house.mjs';

const focused = (page) =>
  page.evaluate(() => {
    const it = document.activeElement;
    const box = it.getBoundingClientRect();
    const style = getComputedStyle(it);
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
    return {
      tag: it.tagName,
      id: it.id,
      words: (it.innerText || it.getAttribute('aria-label') || '').trim().slice(0, 60),
      href: it.getAttribute('href'),
      marked: outlined || style.boxShadow !== 'none',
      seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });

async function tabTo(page, wanted, most = 80) {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (wanted(now)) return now;
  }
  throw new Error('not reached by Tab');
}

async function fromStartToAssociation(house) {
  const page = await house.visit('/nb', { size: DESKTOP });
  await page.keyboard.press('Tab');
  const skip = await focused(page);
  see(skip.href === '#content' && skip.seen, `first comes the way past the menu, and it is seen: ${JSON.stringify(skip)}`);
  await page.keyboard.press('Enter');
  await tabTo(page, (now) => now.tag === 'INPUT');
  await page.keyboard.type('fjordvik damekor');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=fjordvik/);
  await tabTo(page, (now) => now.href?.includes('/forening/'), 150);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/forening\//);
  see((await page.locator('h1').innerText()).toLowerCase().includes('damekor'), await page.locator('h1').innerText());
}

async function everythingReachedIsSeen(house) {
  const pages = await house.pages();
  for (const name of ['start', 'find words', 'association', 'contact']) {
    for (const size of [PHONE, DESKTOP]) {
      const page = await house.visit(`/nb${pages[name]}`, { size });
      const faults = [];
      for (let step = 0; step < 150; step += 1) {
        await page.keyboard.press('Tab');
        const now = await focused(page);
        if (now.tag === 'BODY') break;
        if (!now.seen || !now.marked) faults.push(`${now.tag} «${now.words}» ${now.seen ? 'has no mark' : 'is not seen'}`);
      }
      see(!faults.length, `${name} at ${size.width}: ${faults.join('; ')}`);
    }
  }
}

async function theMenuOpensAndCloses(house) {
  const page = await house.visit('/nb', { size: PHONE });
  await tabTo(page, (now) => now.tag === 'SUMMARY');
  await page.keyboard.press('Enter');
  see(await page.locator('details.menu').evaluate((menu) => menu.open), 'Enter opens the menu');
  await page.keyboard.press('Escape');
  see(!(await page.locator('details.menu').evaluate((menu) => menu.open)), 'Escape closes it');
  see((await focused(page)).tag === 'SUMMARY', 'and the cursor stays');
}

export const journeys = [
  { name: 'an association is found by keyboard alone', walk: fromStartToAssociation },
  { name: 'whatever Tab reaches is seen and marked', walk: everythingReachedIsSeen },
  { name: 'the menu opens and closes by keyboard', walk: theMenuOpensAndCloses },
];
