// What a first view costs on the wire: at most 100 KB in all, 20 KB of it script; the second view nearly nothing.

import { PHONE, see } from '../house.mjs';

const MOST = 100 * 1024;
const MOST_SCRIPT = 20 * 1024;
const MOST_AGAIN = 20 * 1024;

async function weigh(page, path) {
  const wire = await page.context().newCDPSession(page);
  const kinds = new Map();
  const weights = { all: 0, script: 0 };
  await wire.send('Network.enable');
  wire.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weights.all += encodedDataLength;
    if (kinds.get(requestId) === 'Script') weights.script += encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await wire.detach();
  return weights;
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

async function firstViews(house) {
  const pages = await house.pages();
  const faults = [];
  for (const name of ['start', 'find', 'association', 'browse']) {
    const page = await house.visit('about:blank', { size: PHONE });
    const first = await weigh(page, `/nb${pages[name]}`);
    const again = await weigh(page, `/nb${pages[name]}`);
    console.log(`  ${name}: ${kilobytes(first.all)}, script ${kilobytes(first.script)}; again ${kilobytes(again.all)}`);
    if (first.all > MOST) faults.push(`${name} weighs ${kilobytes(first.all)}`);
    if (first.script > MOST_SCRIPT) faults.push(`${name} has ${kilobytes(first.script)} of script`);
    if (again.all > MOST_AGAIN) faults.push(`${name} weighs ${kilobytes(again.all)} the second time`);
    see(first.all > 5_000, 'something was weighed');
    await page.context().close();
  }
  see(!faults.length, faults.join('; '));
}

export const journeys = [{ name: 'a first view is light', walk: firstViews }];
