// The page of an association: share, print, write to it.

import { DESKTOP, PHONE, see } from '../house.mjs';

async function shareAndPrint(house) {
  const { association } = await house.pages();
  const page = await house.visit(`/nb${association}`, { size: PHONE });
  await page.locator('button[data-print]').waitFor();
  see(await page.locator('button[data-share]').isVisible(), 'one can share the page');
  await page.evaluate(() => {
    window.printed = 0;
    window.print = () => (window.printed += 1);
  });
  await page.locator('button[data-print]').click();
  see((await page.evaluate(() => window.printed)) === 1, 'the button prints');
  const without = await house.visit(`/nb${association}`, { size: PHONE, script: false });
  see(!(await without.locator('button[data-print]').isVisible()), 'no button that does nothing');
}

async function write(house, way) {
  const { contact } = await house.pages();
  const page = await house.visit(`/nb${contact}`, way);
  const form = page.locator('main form[method=post]');
  const send = form.locator('button[type=submit], button:not([type])').last();

  await send.click();
  const summary = page.locator('.ds-error-summary');
  await summary.waitFor();
  const first = summary.getByRole('link').first();
  const target = (await first.getAttribute('href')).slice(1);
  see((await page.locator(`[id="${target}"]`).getAttribute('aria-invalid')) === 'true', 'the field is marked');
  await first.click();
  see((await page.evaluate(() => document.activeElement?.id)) === target, 'the link leads to the field');

  const words = 'Hei! Kan dattera mi på ni år prøve en øvelse? Hilsen Kari';
  for (const field of await form.locator('input:not([tabindex]), textarea').all()) {
    const name = (await field.getAttribute('name')) ?? '';
    const kind = await field.getAttribute('type');
    if (!(await field.isVisible())) continue;
    if (kind === 'checkbox') await field.check();
    else if (kind === 'email' || name.includes('mail')) await field.fill('kari@fjordvik.example');
    else await field.fill((await field.evaluate((it) => it.tagName)) === 'TEXTAREA' ? words : 'Kari Nordmann');
  }
  await send.click();
  await page.waitForURL(/\/sendt/);
  see(!(await page.content()).includes('kari@fjordvik.example'), 'the page afterwards tells no address');
}

export const journeys = [
  { name: 'an association is shared and printed', walk: shareAndPrint },
  { name: 'a message goes out after errors were mended: phone with script', walk: (house) => write(house, { size: PHONE }) },
  { name: 'a message goes out after errors were mended: desktop without script', walk: (house) => write(house, { size: DESKTOP, script: false }) },
];
