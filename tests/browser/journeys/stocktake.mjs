// Thirty pieces come by a list and are counted by keyboard alone and without scripts, in each language: scan, Enter, scan.
import { speak } from '../lib/browser.mjs';
import { Findings, focusComesTo, pathOf, withVisitors } from '../lib/visitor.mjs';

const MAIN_BUTTON = 'main form#answers .actions button:not(.secondary)';
const MANY = 30;

/** Registers thirty mice in the workshop; the number of the first. */
async function register({ page, keys }) {
  await page.goto('/equipment/import');
  const rows = Array.from({ length: MANY }, (_, number) => `mouse;M${number};Шеберхана`);
  await keys.type('#text', ['Kind;Model;Place', ...rows].join('\n'));
  await keys.activate(MAIN_BUTTON);
  await keys.activate(MAIN_BUTTON);
  return Number((await page.locator('main').innerText()).match(/AQ-(\d+)/)?.[1]);
}

/** One number in the spellings that a person and a scanner have for it. */
const spelling = (number, base) => [`AQ-${String(number).padStart(4, '0')}`, `aq ${number}`, String(number), `АҚ-${number}`, `${base}/t/AQ-${String(number).padStart(4, '0')}`][number % 5];

const counts = (base) => withVisitors(base, ['staff'], async (staff) => {
  const found = new Findings();
  const { page, keys } = staff;
  const first = await register(staff);
  found.expect(first > 0, 'thirty pieces are registered from a list', await page.locator('main').innerText());
  for (const lang of ['kk', 'ru', 'en']) {
    await speak(page, lang);
    await page.goto('/equipment/stocktakes');
    await keys.reach('#place');
    for (const place of ['the library', 'the store room', 'the workshop']) await keys.press('ArrowDown', place);
    await keys.activate(MAIN_BUTTON);
    found.expect(await focusComesTo(page, '#tag'), `the field has the focus at once in ${lang}`, page.url());
    const before = keys.presses;
    for (let number = first; number < first + MANY; number += 1) {
      await keys.type('#tag', spelling(number, base));
      await keys.go('Enter', 'scan');
      const said = await page.locator('#said').innerText();
      const isSaid = said.includes(`AQ-${String(number).padStart(4, '0')}`) && new RegExp(`\\b${number - first + 1}\\b`).test(said);
      found.expect(isSaid, `${number} is said to be found in ${lang}`, said);
      found.expect(await focusComesTo(page, '#tag'), `the focus is back in the field in ${lang}`, page.url());
    }
    found.expect(keys.presses - before === 2 * MANY, 'a piece takes typing and Enter, nothing more', String(keys.presses - before));
    await keys.activate('main a[href$="/closing"]');
    await keys.activate(MAIN_BUTTON);
    found.expect(pathOf(page).endsWith('/report') && await focusComesTo(page, '.summary-done'), `the report is there in ${lang}`, page.url());
    const listed = await page.locator('#found + ul > li').count();
    found.expect(listed === MANY, `all thirty are in the report in ${lang}`, String(listed));
  }
  return found;
});

export default [
  { name: 'a place of thirty pieces is counted', run: counts },
];
