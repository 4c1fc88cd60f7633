// A visit that repeats, by keyboard alone and without scripts, in each language: made, moved by an hour, given up in part.
import { speak } from '../lib/browser.mjs';
import { Findings, focusComesTo, pathOf, withVisitors } from '../lib/visitor.mjs';

const MAIN_BUTTON = 'main form .actions button:not(.secondary)';

/** When each visit of the series is, as the page says it to machines. */
const times = (page) => page.evaluate(() => [...document.querySelectorAll('main h3 time')].map((time) => time.getAttribute('datetime')));

async function repeats({ page, keys }, [date, start]) {
  await page.goto(`/bookings/new?resource=guitar&duration=60&date=${date}&start=${start}`);
  await keys.activate(MAIN_BUTTON);
  await keys.activate('main button[name=repeat]');
  await keys.choose('#rhythm-week');
  await keys.type('main [name=times]', '3');
  await keys.activate(MAIN_BUTTON);
  await keys.reach('#at-2');
  await keys.press('End', 'leave the second date out');
  await keys.activate(MAIN_BUTTON);
}

async function moves({ page, keys }) {
  await keys.activate('main a[href*="/move?from="]');
  await keys.choose('#scope-all');
  await keys.reach('#start');
  await keys.press('ArrowDown', 'half an hour later');
  await keys.press('ArrowDown', 'an hour later');
  await keys.activate(MAIN_BUTTON);
  await keys.activate(MAIN_BUTTON);
  return pathOf(page);
}

async function givesUpTheFirst({ page, keys }, series) {
  await keys.activate('main h3 a');
  await keys.activate('main a[href$="/cancellation"]');
  await keys.choose('main [name=scope][value=one]');
  await keys.activate(MAIN_BUTTON);
  await page.goto(series);
}

const repeatsMovesAndGivesUp = (base) => withVisitors(base, ['member'], async (member) => {
  const found = new Findings();
  const { page } = member;
  for (const [lang, ...first] of [['kk', '2026-12-01', '13:00'], ['ru', '2026-12-03', '13:00'], ['en', '2026-12-04', '13:00']]) {
    await speak(page, lang);
    await repeats(member, first);
    const made = await times(page);
    found.expect(made.length === 2, `two of three dates are booked in ${lang}`, `${page.url()} ${made}`);
    const series = pathOf(page);
    found.expect(await moves(member) === series, 'the move leads back to the series', page.url());
    const moved = await times(page);
    found.expect(moved.every((time) => time.includes('T14:00')) && moved.length === 2, 'all are an hour later', moved.join(' '));
    found.expect(await focusComesTo(page, '.summary-done'), 'the success has the focus');
    await givesUpTheFirst(member, series);
    const states = await page.locator('main .card .state').evaluateAll((all) => all.map((one) => one.className));
    found.expect(states.filter((name) => name.includes('cancelled')).length === 1, 'one visit alone is given up', states.join(' '));
  }
  return found;
});

export default [
  { name: 'a visit repeats, moves and ends', run: repeatsMovesAndGivesUp },
];
