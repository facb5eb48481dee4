// The browser and the demonstration in front of it. A visit is a page of its own, with what the journey asks
// for (size, script, colours); everything the browser complains of is kept and fails the journey.

import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };
export const NARROW = { width: 320, height: 640 };

const PATIENCE = 10_000;

const axe = await readFile(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

export async function openHouse(address, executablePath) {
  if (!address || !executablePath) throw new Error('run by cargo xtask journeys');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--force-color-profile=srgb'] });
  const contexts = [];
  let complaints = [];

  const house = {
    address,

    /**
     * Opens a page of its own. `script: false` is a browser without script; with `blocked: true` our script is not
     * fetched, which the page cannot tell from the former, and the checker's own can still be run.
     */
    async visit(path, { size = DESKTOP, script = true, blocked = false, dark = false, forced = false } = {}) {
      const context = await browser.newContext({
        baseURL: address,
        viewport: size,
        javaScriptEnabled: script,
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forced ? 'active' : 'none',
        reducedMotion: 'reduce',
        hasTouch: size.width < 600,
        locale: 'nb-NO',
        timezoneId: 'Europe/Oslo',
      });
      contexts.push(context);
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      if (blocked) await page.route('**/*.js', (request) => request.abort('blockedbyclient'));
      page.on('console', (said) => {
        // The status of a page that is meant not to be there, or a form meant to be refused, is no fault.
        const expected = /the server responded with a status of 4(04|22)|ERR_BLOCKED_BY_CLIENT/.test(said.text());
        if (['error', 'warning'].includes(said.type()) && !expected) complaints.push(`${path}: ${said.text()}`);
      });
      page.on('pageerror', (fault) => complaints.push(`${path}: ${fault}`));
      page.on('requestfailed', (request) => {
        const why = request.failure()?.errorText ?? '';
        // A search that was overtaken by the next keystroke.
        if (!/ERR_ABORTED|ERR_BLOCKED_BY_CLIENT/.test(why)) complaints.push(`${path}: ${request.url()} ${why}`);
      });
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== address && !request.url().startsWith('data:')) {
          complaints.push(`${path} asks a third party: ${request.url()}`);
        }
      });
      page.on('response', (answer) => {
        if (answer.status() >= 500) complaints.push(`${answer.url()}: ${answer.status()}`);
      });
      await page.goto(path);
      return page;
    },

    /** A page opened by one of the people of the demonstration, signed in with one click. */
    async signedIn(who, path, way = {}) {
      const page = await house.visit('/nb/logg-inn', way);
      await page.locator('form[action$="/logg-inn/demo"] button', { hasText: who }).click();
      await page.waitForURL((url) => !url.pathname.includes('/logg-inn'));
      await page.goto(path);
      return page;
    },

    /** The pages by name, found as a visitor would: addresses with an id are read from the open list. */
    async pages() {
      const list = await open(`${address}/api/v1/associations?limit=100`);
      const named = list.items.find((item) => item.name === 'Sandvik IL') ?? list.items[0];
      const association = `/forening/${named.id}`;
      const contact = await firstReachable(address, list.items);
      const halls = await open(`${address}/api/v1/premises?kind=hall&limit=1`);
      const premises = `/lokale/${halls.items[0].id}`;
      return {
        start: '',
        find: '/foreninger',
        'find words': '/foreninger?q=sanvik+kor',
        'find nothing': '/foreninger?q=xqzwk',
        'find second page': '/foreninger?page=2',
        browse: '/foreninger/a-aa',
        association,
        contact: `/forening/${contact}/skriv`,
        sent: `/forening/${contact}/sendt`,
        'find premises': '/lokaler',
        'find premises words': '/lokaler?q=håndballtrening for 20&near=d-sentrum&sort=nearest',
        'find premises every week': '/lokaler?q=øve med korps&weekday=2&from=18:00&to=20:00',
        'find no premises': '/lokaler?q=øve&people=4000&date=2026-12-25&from=18:00&to=20:00',
        premises,
        'premises in a week': `${premises}/uke`,
        'premises on a day': `${premises}/dag`,
        'about the data': '/om-dataene',
        privacy: '/personvern',
        accessibility: '/tilgjengelighet',
        'not found': '/finnes-ikke',
      };
    },

    /** Closes every visit and hands over what the browser complained of. */
    async leave() {
      const told = complaints;
      complaints = [];
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      return told;
    },

    close: () => browser.close(),
  };
  return house;
}

async function open(url) {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
}

async function firstReachable(address, items) {
  for (const { id } of items) {
    const answer = await fetch(`${address}/nb/forening/${id}/skriv`);
    if (answer.ok) return id;
  }
  throw new Error('no association of the demonstration can be written to');
}

/** What a page lacks by every rule of axe, and whether it is wider than its window; nothing when it is sound. */
export async function faults(page) {
  // Styled as people see it: sizes of targets are measured.
  await page.waitForLoadState();
  await page.evaluate(axe);
  const told = await page.evaluate(async () => {
    const rules = Object.fromEntries(window.axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations } = await window.axe.run(document, { rules });
    return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.slice(0, 3).map((node) => node.target).join(', ')})`);
  });
  const wide = await tooWide(page);
  return wide > 0 ? [...told, `${wide} px too wide`] : told;
}

/** Sees that a page is sound, as wide as it is and at 320 px. */
export async function sound(page, name) {
  const told = await faults(page);
  const size = page.viewportSize();
  await page.setViewportSize(NARROW);
  const wide = await tooWide(page);
  await page.setViewportSize(size);
  see(!told.length && wide <= 0, `${name}: ${[...told, `${Math.max(wide, 0)} px too wide at 320 px`].join('; ')}`);
}

const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Fails with words when something is not so. */
export function see(holds, words) {
  if (!holds) throw new Error(words);
}

/** The path and query a page is at. */
export function place(page) {
  const at = new URL(page.url());
  return at.pathname + decodeURIComponent(at.search);
}

export const LANGUAGES = ['nb', 'nn', 'en'];
