// The front desk by keyboard alone and without scripts, in each language: a caller is booked, comes, was somebody else.
import { speak } from '../lib/browser.mjs';
import { Findings, focusComesTo, pathOf, withVisitors } from '../lib/visitor.mjs';

const MAIN_BUTTON = 'main form .actions button:not(.secondary)';

/** Books by phone, in one page. */
async function booksFor(guest, start, end, { page, keys }) {
  await keys.activate('main a[href^="/desk/bookings/new"]');
  await keys.type('#name', guest);
  await keys.type('#phone', '8 701 555 00 77');
  await keys.reach('#resource');
  for (const what of ['the library', 'the cinema', 'chess']) await keys.press('ArrowDown', what);
  await keys.type('#start', start);
  await keys.type('#end', end);
  await keys.activate(MAIN_BUTTON);
}

/** The buttons of a guest's visit, by where they lead. */
const stepOf = (page, guest, step) => page.evaluate(([name, path]) => {
  const card = [...document.querySelectorAll('main article')].find((one) => one.textContent.includes(name));
  return card?.querySelector(`form[action$="/${path}"]`)?.getAttribute('action');
}, [guest, step]);

const atTheDesk = (base) => withVisitors(base, ['staff'], async (staff) => {
  const found = new Findings();
  const { page, keys } = staff;
  for (const [lang, guest, start, end] of [['kk', 'Бірінші Қонақ', '14:00', '15:00'], ['ru', 'Второй Гость', '15:00', '16:00'], ['en', 'Third Guest', '16:00', '17:00']]) {
    await speak(page, lang);
    await page.goto('/desk');
    await booksFor(guest, start, end, staff);
    found.expect(pathOf(page) === '/desk' && await focusComesTo(page, '.summary-done'), `booked in one page in ${lang}`, `${page.url()} ${await page.locator('main').innerText()}`);
    for (const step of ['arrival', 'arrival/withdrawal', 'arrival']) {
      const path = await stepOf(page, guest, step);
      found.expect(path, `${step} is offered in ${lang}`);
      if (!path) return found;
      await keys.activate(`form[action="${path}"] button`);
      found.expect(await focusComesTo(page, '.summary-done'), `${step} is confirmed, with the focus, in ${lang}`, page.url());
    }
    await keys.activate('main a[href="/desk/print"]');
    const here = await page.locator('[aria-labelledby=here]').innerText();
    found.expect(here.includes(guest), `the sheet says who is here in ${lang}`, here);
  }
  return found;
});

export default [
  { name: 'a caller is booked for and comes', run: atTheDesk },
];
