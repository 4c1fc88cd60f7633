// Lending by keyboard alone and without scripts, in each language: two pieces go out, the member ticks, one comes back
// with a part missing.
import { speak } from '../lib/browser.mjs';
import { Findings, focusComesTo, pathOf, withVisitors } from '../lib/visitor.mjs';

const MAIN_BUTTON = 'main form .actions button:not(.secondary)';
const TAGS = ['AQ-0009', 'AQ-0014'];

/** Puts the list together: each tag and Enter, the focus back in the field. */
async function collect({ page, keys }, found, lang) {
  await page.goto('/loans/new');
  for (const tag of TAGS) {
    await keys.type('#tag', tag);
    await keys.go('Enter', `to add ${tag}`);
    found.expect(await focusComesTo(page, '#tag'), `the focus is back in the field in ${lang}`, page.url());
    const list = await page.locator('main').innerText();
    found.expect(list.includes(tag), `${tag} is on the list in ${lang}`, list);
  }
  await keys.activate('main .actions a.button');
}

/** Hands the list to the member until a Monday; says under which number. */
async function handOver(staff, found, lang) {
  const { page, keys } = staff;
  await keys.type('#member', 'member@esik.test');
  await keys.type('#day', '21.12.2026');
  await keys.activate(MAIN_BUTTON);
  const check = await page.locator('main').innerText();
  found.expect(TAGS.every((tag) => check.includes(tag)), `the check names every piece in ${lang}`, check);
  await keys.activate(MAIN_BUTTON);
  found.expect(await focusComesTo(page, '.summary-done'), `handed over, with the focus, in ${lang}`, `${page.url()} ${await page.locator('main').innerText()}`);
  return pathOf(page).split('/').at(-1);
}

async function tick({ page, keys }, number, found, lang) {
  await page.goto('/borrowed');
  await keys.activate(`main a[href="/borrowed/${number}"]`);
  await keys.choose('#sure');
  await keys.activate(MAIN_BUTTON);
  found.expect(await focusComesTo(page, '.summary-done'), `the tick is confirmed in ${lang}`, page.url());
}

async function takeBack({ page, keys }, number, found, lang) {
  for (const missing of ['HDMI', '']) {
    await page.goto(`/handovers/${number}`);
    const path = await page.evaluate((first) => [...document.querySelectorAll('main .history a')].at(first ? 0 : 1)?.getAttribute('href'), missing !== '');
    await keys.activate(`main a[href="${path}"]`);
    if (missing) await keys.type('#missing', missing);
    await keys.choose('#to-ready');
    await keys.activate(MAIN_BUTTON);
    const shown = await page.locator('main').innerText();
    found.expect(await focusComesTo(page, '.summary-done') && shown.includes(missing), `taken back in ${lang}`, shown);
  }
}

const lendAndReturn = (base) => withVisitors(base, ['staff', 'member'], async (staff, member) => {
  const found = new Findings();
  for (const lang of ['kk', 'ru', 'en']) {
    await speak(staff.page, lang);
    await speak(member.page, lang);
    await collect(staff, found, lang);
    const number = await handOver(staff, found, lang);
    await tick(member, number, found, lang);
    await takeBack(staff, number, found, lang);
  }
  return found;
});

export default [
  { name: 'two pieces are lent and come back', run: lendAndReturn },
];
