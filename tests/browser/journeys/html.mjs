// The Nu HTML checker on every page in every language.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { LANGUAGES, see } from '../house.mjs';

const run = promisify(execFile);
const checker = fileURLToPath(new URL('../node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

async function everyPage(house) {
  const folder = await mkdtemp(join(tmpdir(), 'samspill-html-'));
  try {
    const files = [];
    for (const [name, path] of Object.entries(await house.pages())) {
      for (const language of LANGUAGES) {
        const file = join(folder, `${language} ${name}.html`);
        await writeFile(file, await (await fetch(`${house.address}/${language}${path}`)).text());
        files.push(file);
      }
    }
    see(files.length > 30, `only ${files.length} pages`);
    const told = await run('java', ['-Xss4m', '-jar', checker, '--format', 'json', '--exit-zero-always', ...files], { maxBuffer: 1 << 26 });
    const { messages } = JSON.parse(told.stderr || '{"messages":[]}');
    const lines = messages.map(({ type, subType, url, lastLine, message, extract }) =>
      ({ grave: type === 'error' || subType === 'warning', words: `${decodeURI(url ?? '').split('/').pop()}:${lastLine}: ${message} «${extract}»` }));
    const grave = lines.filter(({ grave }) => grave).map(({ words }) => words);
    see(!grave.length, `${grave.length} remarks\n${[...new Set(grave)].slice(0, 30).join('\n')}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export const journeys = [{ name: 'the Nu checker has no remark on any page in any language', walk: everyPage }];
