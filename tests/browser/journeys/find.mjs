// A free time is found and booked by keyboard alone, in each language, and read as a listener hears it.
import { speak } from '../lib/browser.mjs';
import { BOOKING, book, bookingPath, Findings, pathOf, withVisitors } from '../lib/visitor.mjs';

const findsAndBooks = (base) => withVisitors(base, ['member'], async (member) => {
  const found = new Findings();
  const { page, keys } = member;
  for (const [lang, date] of [['kk', '26.11.2026'], ['ru', '27.11.2026'], ['en', '30.11.2026']]) {
    await speak(page, lang);
    await page.goto('/');
    await keys.activate('main a[href="/find"]');
    await keys.type('main [name=date]', date);
    await keys.type('main [name=people]', '2');
    await keys.go('Enter', 'in the field');
    const offered = await page.locator('main input[name=slot]').count();
    found.expect(offered > 0, `times are found in ${lang}`, await page.title());
    const headings = await page.locator('main fieldset h2').allInnerTexts();
    found.expect(headings.length > 1 && new Set(headings).size === headings.length, 'each time has a heading of its own', headings.join(' | '));
    await keys.choose('main input[name=slot]');
    const slot = await page.locator('main input[name=slot]:checked').inputValue();
    await keys.activate('main form[action="/find/choice"] button');
    found.expect(await page.locator('main [name=people]').inputValue() === '2', 'what was said is kept');
    await book(member, { purpose: BOOKING.purpose });
    found.expect(bookingPath.test(pathOf(page)), `it is booked in ${lang}`, page.url());
    const at = await page.evaluate(() => document.querySelector('main time')?.getAttribute('datetime'));
    found.expect(slot.split(' ')[1].startsWith(at?.slice(0, 10)), 'on the day that was chosen', `${slot} ${at}`);
  }
  return found;
});

export default [
  { name: 'a free time is found and booked', run: findsAndBooks },
];
