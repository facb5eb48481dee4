// Builds everything the browser gets, into the folder named as the first argument:
//   node build.mjs OUT
// Each asset is written under a name with a hash of its content, beside its .gz and .br, and listed in
// OUT/assets.tsv (logical name, file, content type, hash, "packed" or "plain"). OUT/icons.txt lists the
// names in the icon sprite. platform/web/build.rs turns both lists into Rust tables.
import { build } from 'esbuild';
import subsetFont from 'subset-font';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2];
if (!out) {
  console.error('Name the folder to build into: node build.mjs OUT');
  process.exit(2);
}
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const fromPackage = (path) => readFileSync(join(here, 'node_modules', path));
const listed = [];

/** Writes one asset and its packed twins; gives back the path a page asks for. */
function put(logical, type, content) {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const dot = logical.lastIndexOf('.');
  const file = `${logical.slice(0, dot)}.${hash}${logical.slice(dot)}`;
  writeFileSync(join(out, file), bytes);
  const packed = type !== 'font/woff2';
  if (packed) {
    writeFileSync(join(out, `${file}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(
      join(out, `${file}.br`),
      brotliCompressSync(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      }),
    );
  }
  listed.push([logical, file, type, hash, packed ? 'packed' : 'plain'].join('\t'));
  return `/assets/${file}`;
}

/** Splits a style sheet into its outermost blocks. */
function blocks(css) {
  const found = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{') depth++;
    else if (css[at] === '}' && --depth === 0) {
      found.push(css.slice(start, at + 1).trim());
      start = at + 1;
    } else if (css[at] === ';' && depth === 0) start = at + 1;
  }
  return found;
}

/** Designsystemet's sizes, type, radii and the wiring from [data-color] to tokens, without its colours:
    those are the municipality's. A second brand colour and a second typeface are not ours either. */
function tokens() {
  return blocks(fromPackage('@digdir/designsystemet-css/dist/theme/designsystemet.css').toString())
    .filter((block) => !/^@layer ds\.theme\.(color-scheme|typography\.secondary)/.test(block))
    .map((block) => block.replaceAll(/\[data-color=brand2\]\{[^}]*\}/g, ''))
    .join('\n');
}

const letters = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('');

/** Inter in three parts, in the weights we set (400 to 600). Nearly every page needs the first alone; the
    letters of Sami languages are a small part of their own, so that they never cost a page its speed. */
const FONTS = [
  { name: 'latin', source: 'latin', text: letters(0x20, 0x7e) + letters(0xa0, 0xff) + letters(0x2010, 0x2027) + 'Œœ‰′″‹›€™←↑→↓−∕\u2009\u202f\u200b' },
  { name: 'sami', source: 'latin-ext', text: 'ČčĐđŊŋŠšŦŧŽžǤǥǦǧǨǩƷʒǮǯ' },
  { name: 'latin-ext', source: 'latin-ext', text: letters(0x100, 0x24f) + letters(0x1e00, 0x1eff) },
];

async function font() {
  const faces = [];
  const taken = new Set();
  for (const { name, source, text } of FONTS) {
    const own = [...text].filter((letter) => !taken.has(letter));
    own.forEach((letter) => taken.add(letter));
    const whole = fromPackage(`@fontsource-variable/inter/files/inter-${source}-wght-normal.woff2`);
    const part = await subsetFont(whole, own.join(''), {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 600, default: 400 } },
    });
    const path = put(`inter-${name}.woff2`, 'font/woff2', part);
    faces.push(
      `@font-face{font-family:'Inter Variable';font-style:normal;font-display:swap;font-weight:400 600;` +
        `src:url(${path}) format('woff2');unicode-range:${ranges(own)}}`,
    );
  }
  return faces.join('\n');
}

/** Letters as a style sheet lists them: U+20-7E,U+A0-FF. */
function ranges(text) {
  const points = text.map((letter) => letter.codePointAt(0)).sort((one, other) => one - other);
  const runs = [];
  for (const point of points) {
    if (runs.at(-1)?.[1] === point - 1) runs.at(-1)[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point) => point.toString(16).toUpperCase();
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join();
}

const designsystemet = {
  name: 'designsystemet',
  setup(bundler) {
    bundler.onResolve({ filter: /^designsystemet:/ }, (asked) => ({
      path: asked.path.split(':')[1],
      namespace: 'designsystemet',
    }));
    bundler.onLoad({ filter: /.*/, namespace: 'designsystemet' }, async (asked) => ({
      contents: asked.path === 'font' ? await font() : tokens(),
      loader: 'css',
      resolveDir: here,
    }));
  },
};

async function bundle(entry, more = {}) {
  const result = await build({
    absWorkingDir: here,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    // Leaflet's own pictures are not used: the pins are ours, and there is no layer chooser.
    loader: { '.png': 'empty' },
    external: ['/assets/*'],
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [designsystemet],
    ...more,
  });
  return result.outputFiles[0].contents;
}

const kebab = (name) =>
  name.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/([A-Z])([A-Z][a-z])/g, '$1-$2').toLowerCase();

/** One file with every icon as a <symbol>. Two decimals on a 24-unit grid are finer than any screen. */
function sprite() {
  const names = JSON.parse(readFileSync(join(here, 'icons.json'), 'utf8'));
  const symbols = names.map((name) => {
    const svg = fromPackage(`@navikt/aksel-icons/dist/svg/${name}.svg`).toString();
    const inside = svg
      .replace(/^[\s\S]*?<svg[^>]*>/, '')
      .replace(/<\/svg>\s*$/, '')
      .replaceAll(' fill="currentColor"', '')
      .replaceAll(/(?<= d=")[^"]*/g, (path) => path.replaceAll(/-?\d*\.\d+/g, (n) => String(+(+n).toFixed(2))))
      .replaceAll(/>\s+</g, '><')
      .trim();
    return `<symbol id="${kebab(name)}" viewBox="0 0 24 24">${inside}</symbol>`;
  });
  writeFileSync(join(out, 'icons.txt'), names.map((name) => `${kebab(name)}\n`).join(''));
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`;
}

put('samspill.css', 'text/css; charset=utf-8', Buffer.from(await bundle('src/style/samspill.css')));
put('samspill.js', 'text/javascript; charset=utf-8', Buffer.from(await bundle('src/script/samspill.ts')));
put('map.css', 'text/css; charset=utf-8', Buffer.from(await bundle('src/map/map.css')));
put('map.js', 'text/javascript; charset=utf-8', Buffer.from(await bundle('src/map/map.ts')));
put('icons.svg', 'image/svg+xml', sprite());
put('favicon.svg', 'image/svg+xml', readFileSync(join(here, 'src/favicon.svg')));
writeFileSync(join(out, 'assets.tsv'), `${listed.sort().join('\n')}\n`);
