// What a screen reader is told of the main pages, kept in snapshots/ and compared. Numbers and dates are left out,
// since they move; `cargo xtask snapshots` writes them anew.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { PHONE, see } from '../house.mjs';

const PAGES = ['start', 'find words', 'browse', 'association', 'contact', 'about the data', 'privacy', 'accessibility', 'not found'];
const MONTH = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';

function redacted(tree) {
  return tree
    .replace(new RegExp(`\\d{1,2}\\. (${MONTH})( \\d{4})?`, 'g'), 'DATE')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replace(/(?<!level=)\d[\d\u00a0 ]*/g, (digits) => `0${digits.endsWith(' ') ? ' ' : ''}`)
    .split('\n')
    .filter((line) => !/^\s*- \/url:/.test(line))
    .slice(0, 80)
    .join('\n');
}

async function compare(house, name) {
  const pages = await house.pages();
  const page = await house.visit(`/nb${pages[name]}`, { size: PHONE });
  const tree = `${redacted(await page.locator('main').ariaSnapshot())}\n`;
  const file = new URL(`../snapshots/${name.replaceAll(' ', '-')}.yml`, import.meta.url);
  if (process.env.SAMSPILL_SNAPSHOTS === 'write') {
    await mkdir(new URL('.', file), { recursive: true });
    await writeFile(file, tree);
    return;
  }
  const kept = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  const now = tree.split('\n');
  const at = now.findIndex((line, row) => line !== kept[row]);
  see(at < 0 && now.length === kept.length, `differs from line ${at + 1}: «${kept[at]}» is now «${now[at]}»; look, then cargo xtask snapshots`);
}

export const journeys = PAGES.map((name) => ({ name: `the accessibility tree is as kept: ${name}`, walk: (house) => compare(house, name) }));
