// Makes a picture of a page small: our pages have few colours, so 256 of them, in a PNG with a palette, show all.

import { writeFile } from 'node:fs/promises';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Reads an 8-bit RGB(A) PNG, as the browser makes them, and writes one with a palette. */
export async function saveSmall(png, file) {
  const { width, height, pixels } = read(png);
  const palette = choose(pixels);
  await writeFile(file, write(width, height, pixels, palette));
}

function read(png) {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[png[25]];
  if (png[24] !== 8 || !channels) throw new Error('not an 8-bit RGB picture');
  const packed = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(packed));
  const stride = width * channels;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) unfilter(raw, rows, y, stride, channels);
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = rows.readUIntBE(at * channels, 3);
  return { width, height, pixels };
}

/** Undoes a row's prediction (PNG specification, filtering). */
function unfilter(raw, rows, y, stride, channels) {
  const kind = raw[y * (stride + 1)];
  for (let x = 0; x < stride; x += 1) {
    const left = x < channels ? 0 : rows[y * stride + x - channels];
    const above = y === 0 ? 0 : rows[(y - 1) * stride + x];
    const corner = y === 0 || x < channels ? 0 : rows[(y - 1) * stride + x - channels];
    const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][kind];
    rows[y * stride + x] = raw[y * (stride + 1) + 1 + x] + guess;
  }
}

function paeth(left, above, corner) {
  const sum = left + above - corner;
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(sum - one));
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** The 256 most used colours, counted with the last bits left out; each stands for its most used shade. */
function choose(pixels) {
  const groups = new Map();
  for (const colour of pixels) {
    const key = colour & 0xf8f8f8;
    const group = groups.get(key) ?? groups.set(key, new Map()).get(key);
    group.set(colour, (group.get(colour) ?? 0) + 1);
  }
  const counted = [...groups.values()].map((shades) => {
    const [[shade]] = [...shades].sort((a, b) => b[1] - a[1]);
    return [shade, [...shades.values()].reduce((sum, count) => sum + count)];
  });
  return counted.sort((a, b) => b[1] - a[1]).slice(0, 256).map(([shade]) => shade);
}

function write(width, height, pixels, palette) {
  const nearest = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < pixels.length; at += 1) {
    const colour = pixels[at];
    if (!nearest.has(colour)) nearest.set(colour, closest(colour, palette));
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = nearest.get(colour);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const start = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  const parts = [chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([start, ...parts]);
}

function closest(colour, palette) {
  let best = 0;
  let least = Infinity;
  palette.forEach((one, at) => {
    const [r, g, b] = [16, 8, 0].map((shift) => ((one >> shift) & 255) - ((colour >> shift) & 255));
    const distance = 2 * r * r + 4 * g * g + 3 * b * b;
    if (distance < least) [best, least] = [at, distance];
  });
  return best;
}

function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named) >>> 0);
  return Buffer.concat([length, named, sum]);
}
