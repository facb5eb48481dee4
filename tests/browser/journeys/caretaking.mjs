// The day of a caretaker, on a phone: who comes, that they came, and something broken; the same without script.

import { PHONE, see } from '../house.mjs';

/** The address of the last day that somebody came to a site, of those that are used most. */
async function busyDay(page) {
  await page.goto('/nb/saker/lokaltall');
  const rows = await page.locator('section[aria-labelledby=sites] tbody tr').evaluateAll((all) =>
    all.map((row) => [row.cells[0].innerText, Number(row.cells[1].innerText.replace(/\D/g, ''))]));
  const most = rows.sort((a, b) => b[1] - a[1]).slice(0, 5).map(([name]) => name);
  for (const name of most) {
    await page.goto('/nb/vaktmester');
    const site = await page.locator('main ul.rows a', { hasText: name }).first().getAttribute('href');
    for (let ago = 0; ago < 8; ago += 1) {
      const day = new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
      await page.goto(`${site}&dag=${day}`);
      if (await page.locator('ol.rows li button[value=yes]').count()) return page.url();
    }
  }
  throw new Error(`nobody has come to ${most.join(', ')} for a week`);
}

async function aDayOnThePhone(house, script) {
  const page = await house.signedIn('Marit Lunde', '/nb/vaktmester', { size: PHONE, script });
  const day = await busyDay(page);
  const row = page.locator('ol.rows li', { has: page.locator('button[value=yes]') }).first();
  const id = await row.getAttribute('id');
  const large = await row.locator('button[value=yes]').boundingBox();
  see(large.height >= 40, `the button is ${large.height} px high`);
  await row.locator('input[name=people]').fill('14');
  await row.locator('button[value=yes]').click();
  await page.waitForURL(/gjort=/);
  see(/De kom/.test(await page.locator(`#${id}`).innerText()), 'it is noted');
  await page.goto(day);
  await page.locator('main a', { hasText: 'Meld skade' }).click();
  await page.locator('select[name=premises]').selectOption({ index: 1 });
  await page.locator('textarea[name=words]').fill('Lampa over døra er knust.');
  await page.locator('main form button[type=submit]').last().click();
  see(/Skaden er meldt/.test(await page.locator('[role=status]').first().innerText()), 'it is told');
}

export const journeys = [
  { name: 'a caretaker sees the day on a phone', walk: (house) => aDayOnThePhone(house, true) },
  { name: 'a caretaker sees the day without script', walk: (house) => aDayOnThePhone(house, false) },
];
