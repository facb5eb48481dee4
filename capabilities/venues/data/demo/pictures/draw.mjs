// Draws the pictures of the demonstration: plain rooms and houses, in two lights each, as small JPEG files.
//   node draw.mjs   with SAMSPILL_BROWSER, and ImageMagick's convert; after npm ci in tests/browser
// They are drawings, so that nobody takes them for places that are.

import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../../../../tests/browser/package.json', import.meta.url));
const { chromium } = require('playwright-core');

const [W, H] = [800, 500];
const LIGHTS = [
  { wall: '#e8e2d6', back: '#f2eee5', floor: '#c79a64', dark: '#8f6a40', lines: '#f6f2ea', cool: '#3d6f7c', warm: '#b4562f', sky: '#cfe3ea', grass: '#7c9c5e', soft: '#d5cdbd' },
  { wall: '#dde5e6', back: '#eef3f3', floor: '#b88a5b', dark: '#6f5238', lines: '#fbf8f1', cool: '#24525e', warm: '#9a6a1f', sky: '#e6dcc9', grass: '#6c8f63', soft: '#c4cfd1' },
];

const rect = (x, y, w, h, fill, more = '') => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`;
const poly = (points, fill, more = '') => `<polygon points="${points}" fill="${fill}" ${more}/>`;
const line = (points, stroke, width = 4) => `<polyline points="${points}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
const times = (count, of) => Array.from({ length: count }, (_, at) => of(at)).join('');

/** Back wall, side walls and floor. */
const room = (c, floor = c.floor) =>
  rect(0, 0, W, H, c.wall) + poly('0,0 160,90 160,330 0,500', c.soft) + poly('800,0 640,90 640,330 800,500', c.soft) +
  rect(160, 90, 480, 240, c.back) + poly('160,330 640,330 800,500 0,500', floor) + poly('0,0 800,0 640,90 160,90', c.wall);
const windows = (c, count = 3) => times(count, (at) => rect(200 + (at * 420) / count, 115, 400 / count - 30, 80, c.sky) + rect(200 + (at * 420) / count, 115, 400 / count - 30, 80, 'none', `stroke="${c.dark}" stroke-width="4"`));
const table = (c, x, y, w) => rect(x, y, w, 14, c.dark) + rect(x + 12, y + 14, 8, 60, c.dark) + rect(x + w - 20, y + 14, 8, 60, c.dark);
const chair = (c, x, y) => rect(x, y, 34, 8, c.cool) + rect(x, y - 34, 7, 36, c.cool) + rect(x + 2, y + 8, 5, 30, c.dark) + rect(x + 27, y + 8, 5, 30, c.dark);
const outside = (c) => rect(0, 0, W, 330, c.sky) + poly('0,250 150,150 260,230 420,120 560,240 680,180 800,250 800,330 0,330', c.soft) + rect(0, 320, W, 180, c.grass);
const door = (c, x, y) => rect(x, y, 54, 96, c.dark) + rect(x + 8, y + 8, 38, 40, c.sky);
const panes = (c, x, y, columns, rows) => times(rows, (row) => times(columns, (column) => rect(x + column * 62, y + row * 62, 40, 40, c.sky)));

const DRAWINGS = {
  hall: (c) => room(c) + windows(c, 5) + poly('210,330 590,330 700,480 100,480', 'none', `stroke="${c.lines}" stroke-width="5"`) + line('400,330 400,480', c.lines, 5) + `<ellipse cx="400" cy="398" rx="62" ry="24" fill="none" stroke="${c.lines}" stroke-width="5"/>` + line('330,90 330,330', c.dark, 3) + line('480,90 480,330', c.dark, 3) + rect(172, 250, 6, 80, c.warm) + rect(622, 250, 6, 80, c.warm) + rect(172, 250, 40, 6, c.warm) + rect(588, 250, 40, 6, c.warm),
  gym: (c) => room(c) + windows(c, 2) + times(9, (at) => rect(180, 205 + at * 13, 190, 5, c.dark)) + rect(180, 200, 8, 130, c.dark) + rect(362, 200, 8, 130, c.dark) + line('520,90 520,210', c.dark, 3) + line('570,90 570,210', c.dark, 3) + `<circle cx="520" cy="222" r="13" fill="none" stroke="${c.warm}" stroke-width="6"/><circle cx="570" cy="222" r="13" fill="none" stroke="${c.warm}" stroke-width="6"/>` + poly('420,420 640,420 690,460 380,460', c.cool),
  culture: (c) => room(c, c.soft) + rect(200, 120, 400, 190, c.dark) + poly('200,120 290,120 250,310 200,310', c.warm) + poly('600,120 510,120 550,310 600,310', c.warm) + rect(180, 305, 440, 26, c.floor) + times(3, (row) => times(9, (at) => rect(130 + at * 62 - row * 14, 375 + row * 40, 44 + row * 4, 26, c.cool, 'rx="6"'))) + poly('330,90 360,90 400,230 300,230', c.lines, 'opacity=".35"'),
  rehearsal: (c) => room(c) + times(6, (at) => rect(185 + at * 76, 110, 60, 60, at % 2 ? c.soft : c.cool, 'rx="4"')) + rect(470, 250, 130, 90, c.dark, 'rx="6"') + rect(462, 300, 146, 16, c.lines) + times(3, (at) => line(`${230 + at * 90},420 ${230 + at * 90},300`, c.dark, 5) + poly(`${200 + at * 90},270 ${260 + at * 90},270 ${254 + at * 90},310 ${206 + at * 90},310`, c.warm)) + chair(c, 210, 400) + chair(c, 300, 400) + chair(c, 390, 400),
  meeting: (c) => room(c) + rect(200, 115, 170, 80, c.sky) + rect(200, 115, 170, 80, 'none', `stroke="${c.dark}" stroke-width="4"`) + rect(440, 115, 160, 90, c.cool) + poly('230,350 570,350 640,420 160,420', c.lines) + rect(160, 420, 480, 16, c.dark) + times(5, (at) => chair(c, 180 + at * 95, 455)) + times(4, (at) => rect(250 + at * 80, 310, 40, 36, c.cool, 'rx="5"')),
  house: (c) => room(c) + windows(c, 3) + times(3, (at) => table(c, 190 + at * 150, 330, 110)) + table(c, 120, 400, 240) + table(c, 440, 400, 240) + line('160,100 280,130 400,104 520,130 640,100', c.warm, 4) + times(8, (at) => poly(`${176 + at * 58},108 ${200 + at * 58},112 ${186 + at * 58},138`, at % 2 ? c.warm : c.cool)),
  kitchen: (c) => room(c) + times(3, (at) => rect(190 + at * 66, 108, 56, 62, c.cool, 'rx="3"') + rect(236 + at * 66, 132, 5, 16, c.lines)) + rect(420, 112, 90, 76, c.sky) + rect(420, 112, 90, 76, 'none', `stroke="${c.dark}" stroke-width="4"`) + poly('542,100 598,100 620,150 520,150', c.soft) + rect(180, 236, 440, 12, c.dark) + times(5, (at) => rect(182 + at * 88, 248, 82, 82, at === 4 ? c.dark : c.lines) + rect(190 + at * 88, 258, 66, 6, c.cool)) + rect(545, 276, 62, 40, c.sky, 'rx="4"') + rect(430, 226, 70, 10, c.cool) + line('465,226 465,200 486,200', c.dark, 5) + rect(548, 206, 52, 24, c.warm, 'rx="4"') + rect(556, 198, 36, 6, c.dark) + rect(206, 214, 26, 22, c.warm, 'rx="3"') + rect(244, 204, 20, 32, c.cool, 'rx="3"') + table(c, 150, 392, 500) + times(4, (at) => `<ellipse cx="${220 + at * 120}" cy="388" rx="36" ry="8" fill="${c.lines}"/>`),
  pitch: (c) => outside(c) + poly('120,360 680,360 800,480 0,480', 'none', `stroke="${c.lines}" stroke-width="5"`) + line('400,360 400,480', c.lines, 5) + `<ellipse cx="400" cy="414" rx="70" ry="22" fill="none" stroke="${c.lines}" stroke-width="5"/>` + times(2, (at) => rect(70 + at * 640, 110, 8, 240, c.dark) + rect(48 + at * 640, 96, 52, 22, c.lines)) + line('110,400 110,340 160,340 160,400', c.lines, 5),
  workshop: (c) => room(c) + rect(190, 110, 250, 120, c.floor) + times(5, (at) => rect(212 + at * 44, 126, 8, 56 + (at % 3) * 14, c.dark) + rect(204 + at * 44, 122, 24, 12, c.cool)) + windows({ ...c, sky: c.sky }, 1).replace('x="200"', 'x="480"').replace('x="200"', 'x="480"').replaceAll('width="370"', 'width="130"') + table(c, 190, 300, 420) + rect(250, 276, 60, 24, c.warm) + rect(460, 270, 30, 30, c.cool) + table(c, 90, 390, 620),
  storage: (c) => room(c, c.soft) + times(3, (row) => rect(180, 140 + row * 62, 440, 8, c.dark) + times(6, (at) => ((at + row) % 4 === 3 ? '' : rect(190 + at * 72, 148 + row * 62 + 8, 56, 46, (at + row) % 2 ? c.floor : c.cool, 'rx="3"')))) + rect(180, 110, 8, 220, c.dark) + rect(612, 110, 8, 220, c.dark) + rect(80, 370, 120, 90, c.floor) + rect(80, 408, 120, 8, c.dark),
  school: (c) => outside(c) + rect(120, 170, 560, 190, c.wall) + poly('100,170 400,110 700,170', c.warm) + panes(c, 150, 195, 3, 2) + panes(c, 480, 195, 3, 2) + door(c, 373, 264) + poly('340,360 460,360 500,420 300,420', c.soft),
  centre: (c) => outside(c) + rect(90, 150, 620, 210, c.cool) + rect(90, 150, 620, 26, c.dark) + times(8, (at) => rect(120 + at * 73, 200, 50, 70, c.sky)) + door(c, 360, 264) + door(c, 414, 264) + poly('330,360 500,360 540,420 290,420', c.soft),
  village: (c) => outside(c) + rect(230, 190, 340, 170, c.warm) + poly('200,195 400,90 600,195', c.dark) + panes(c, 262, 220, 2, 1) + panes(c, 460, 220, 2, 1) + door(c, 373, 264) + rect(520, 100, 30, 60, c.dark),
  field: (c) => outside(c) + rect(470, 230, 240, 100, c.wall) + poly('455,232 590,180 725,232', c.cool) + door(c, 500, 234) + panes(c, 590, 250, 2, 1) + poly('80,380 620,380 720,470 0,470', 'none', `stroke="${c.lines}" stroke-width="5"`),
  entrance: (c) => rect(0, 0, W, H, c.wall) + rect(0, 400, W, 100, c.soft) + rect(270, 120, 130, 280, c.dark) + rect(400, 120, 130, 280, c.dark) + rect(290, 145, 90, 150, c.sky) + rect(420, 145, 90, 150, c.sky) + poly('270,400 530,400 640,470 160,470', c.lines) + rect(566, 260, 34, 34, c.cool, 'rx="6"') + `<circle cx="583" cy="277" r="8" fill="${c.lines}"/>` + line('150,470 150,380 262,360', c.dark, 7),
  toilet: (c) => room(c, c.soft) + rect(160, 250, 480, 80, c.cool) + rect(330, 240, 90, 100, c.lines, 'rx="16"') + rect(346, 190, 58, 60, c.wall, 'rx="8"') + line('270,230 270,260 326,260', c.dark, 9) + line('480,230 480,260 424,260', c.dark, 9) + rect(540, 250, 80, 22, c.lines, 'rx="8"') + rect(540, 150, 80, 80, c.sky),
};

const browser = await chromium.launch({ executablePath: process.env.SAMSPILL_BROWSER, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: W, height: H } });
for (const [name, drawing] of Object.entries(DRAWINGS)) {
  for (const [at, light] of LIGHTS.entries()) {
    if (['entrance', 'toilet'].includes(name) && at) continue;
    await page.setContent(`<body style="margin:0"><svg width="${W}" height="${H}" viewBox="0 0 ${W} ${H}">${drawing(light)}</svg>`);
    const png = new URL(`${name}.png`, import.meta.url).pathname;
    writeFileSync(png, await page.screenshot());
    execFileSync('convert', [png, '-strip', '-sampling-factor', '4:2:0', '-quality', '72', png.replace('.png', `-${at + 1}.jpg`)]);
    rmSync(png);
  }
}
await browser.close();
