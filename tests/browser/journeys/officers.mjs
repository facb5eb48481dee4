// What an officer does for her association on a phone, with script and without: finds the address of a meeting
// place, looks at a logo before it is taken into use, sees who can do what. What is saved is taken back again.

import { PHONE, see } from '../house.mjs';

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAYAAACp8Z5+AAAAEklEQVR4nGPgCU39j4wZSBcAAKvJHFEH/R3vAAAAAElFTkSuQmCC',
  'base64',
);

async function minForening(house, way) {
  const page = await house.visit('/nb/logg-inn', way);
  await page.locator('form[action$="/logg-inn/demo"] button', { hasText: 'Ingrid Solbakken' }).click();
  await page.waitForURL((url) => !url.pathname.includes('/logg-inn'));
  await page.goto('/nb/min-side');
  await page.locator('main a', { hasText: 'Fjordvik skolekorps' }).first().click();
  await page.waitForURL('**/min-forening/*');
  return { page, own: new URL(page.url()).pathname };
}

async function anAddress(house, script) {
  const { page, own } = await minForening(house, { size: PHONE, script });
  await page.goto(`${own}/profil/moteplasser`);
  const before = await page.locator('fieldset.repeated').count();
  await page.locator('button[name=add]').click();
  const row = page.locator('fieldset.repeated').nth(before);
  await row.locator('input[name$=-name]').fill('Prøvestedet');
  await row.locator('input[name$=-address]').fill('skoleveien 4');
  await row.locator('button[name=find]').click();
  const choice = page.locator('button[name=use]', { hasText: 'Skoleveien 4, 9990 Fjordvik' });
  see((await choice.count()) === 1, 'the street and number are found, with postal code and place');
  await choice.click();
  const written = await row.locator('input[name$=-address]').inputValue();
  see(written === 'Skoleveien 4, 9990 Fjordvik', `it is written as the register has it: ${written}`);
  see(/kommer på kartet/.test(await row.innerText()), 'and it says that it comes on the map');
  await page.locator('button[value=preview]').click();
  see(/Prøvestedet/.test(await page.locator('main').innerText()), 'the page is seen as others will see it');
  see(/Ikke lagret/.test(await page.locator('main').innerText()), 'and nothing is saved yet');
}

async function aLogo(house, script) {
  const { page, own } = await minForening(house, { size: PHONE, script });
  await page.goto(`${own}/profil/logo`);
  await page.locator('input[type=file]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: PICTURE });
  await page.locator('main form button[type=submit]').first().click();
  await page.locator('#preview-heading').waitFor();
  const shown = page.locator('img.logo').first();
  see((await shown.evaluate((image) => image.naturalWidth)) > 0, 'the picture is seen where it will stand');
  await page.locator('button[value=save]').click();
  await page.waitForURL('**/profil?*');
  see(/Logoen er i bruk/.test(await page.locator('[role=status]').first().innerText()), 'it is in use');
  await page.locator('form[action$="/angre"] button').click();
  await page.waitForURL('**/profil?*');
  see(/angret/.test(await page.locator('[role=status]').first().innerText()), 'and taken back');
}

async function whoCanDoWhat(house) {
  const { page, own } = await minForening(house, { size: PHONE });
  await page.locator('main a', { hasText: 'Se alt om hvem som kan hva' }).click();
  await page.waitForURL(`**${own}/tilganger`);
  see(/Ingrid Solbakken \(deg\)/.test(await page.locator('main').innerText()), 'she finds herself');
  const shut = await page.request.get(new URL('/nb/saker', house.address).href);
  see(shut.status() === 403 && /kan en av dem som gir andre tilgang/.test(await shut.text()), 'a shut door says whom to ask');
  see(!(await page.locator('footer a[href$="/saker"]').count()), 'and nothing leads there');
}

export const journeys = [
  { name: 'Officers: the address of a meeting place, on a phone', walk: (house) => anAddress(house, true) },
  { name: 'Officers: the same without script', walk: (house) => anAddress(house, false) },
  { name: 'Officers: a logo is looked at before it is used', walk: (house) => aLogo(house, true) },
  { name: 'Officers: a logo without script', walk: (house) => aLogo(house, false) },
  { name: 'Officers: who can do what', walk: whoCanDoWhat },
];
