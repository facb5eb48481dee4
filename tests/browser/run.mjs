// Walks through the pages in a real browser: `cargo xtask journeys [WORDS]` starts the demonstration and this.
//   SAMSPILL_ADDRESS    where the demonstration answers
//   SAMSPILL_BROWSER    the Chromium to use
//   SAMSPILL_MAIL       the folder of the letters it has sent
//   SAMSPILL_SNAPSHOTS  "write" renews the accessibility trees instead of comparing
// Each file in journeys/ gives a list of { name, walk }. A walk that throws has failed; the others go on.

import { readdir } from 'node:fs/promises';
import { openHouse } from './house.mjs';

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const files = (await readdir(new URL('journeys/', import.meta.url))).filter((file) => file.endsWith('.mjs')).sort();
const house = await openHouse(process.env.SAMSPILL_ADDRESS, process.env.SAMSPILL_BROWSER);
let passed = 0;
let failed = 0;

for (const file of files) {
  const { journeys } = await import(new URL(`journeys/${file}`, import.meta.url));
  for (const { name, walk } of journeys) {
    if (words.length && !words.some((word) => `${file} ${name}`.toLowerCase().includes(word))) continue;
    const begun = performance.now();
    let fault;
    try {
      await walk(house);
    } catch (thrown) {
      fault = thrown;
    }
    // What the browser complained of counts even when the walk got where it wanted.
    const complaints = await house.leave();
    if (!fault && complaints.length) fault = new Error(complaints.join('\n'));
    const took = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
    if (fault) {
      failed += 1;
      console.log(`✗ ${name} (${took})\n    ${String(fault.stack ?? fault).replaceAll('\n', '\n    ')}`);
    } else {
      passed += 1;
      console.log(`✓ ${name} (${took})`);
    }
  }
}

await house.close();
console.log(`journeys: ${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
