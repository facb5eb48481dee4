// Takes the pictures of the README: `cargo xtask screenshots`. Phone and desktop, of pages a resident meets.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DESKTOP, PHONE, openHouse } from './house.mjs';
import { saveSmall } from './picture.mjs';

const folder = process.argv[2];
await mkdir(folder, { recursive: true });
const house = await openHouse(process.env.SAMSPILL_ADDRESS, process.env.SAMSPILL_BROWSER);
const pages = await house.pages();
const wanted = [
  ['start-desktop', `/nb${pages.start}`, { size: DESKTOP }],
  ['find-desktop', '/nb/foreninger?q=kor', { size: DESKTOP }],
  ['association-phone', `/nb${pages.association}`, { size: PHONE }],
  ['find-phone-dark', '/nn/foreninger?q=fotbal', { size: PHONE, dark: true }],
];
for (const [name, path, way] of wanted) {
  const page = await house.visit(path, way);
  await page.evaluate(() => document.fonts.ready);
  await saveSmall(await page.screenshot(), join(folder, `${name}.png`));
}
const complaints = await house.leave();
await house.close();
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length ? 1 : 0;
