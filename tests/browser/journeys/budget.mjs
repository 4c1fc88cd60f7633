// How many presses a booking costs, counted from the page after sign-in.
import { book, BOOKING, Findings, withVisitors } from '../lib/visitor.mjs';

const MOST_AGAIN = 12;
const MOST_NEW = 40;
const AGAIN = 'main a[href*="again"], main form[action*="again"] button, main [name=again]';

const again = (base) => withVisitors(base, ['member'], async (member) => {
  const found = new Findings();
  const { page, keys } = member;
  await keys.activate(AGAIN);
  await book(member, {});
  console.log(`a repeat booking: ${keys.presses} presses (at most ${MOST_AGAIN}): ${keys.log.join(', ')}`);
  found.expect(keys.presses <= MOST_AGAIN, 'too many presses for a repeat booking', `${keys.presses}: ${keys.log.join(', ')}`);
  found.expect(await page.locator('main .state').count() > 0, 'the booking is shown');
  return found;
});

const anew = (base) => withVisitors(base, ['member'], async (member) => {
  const found = new Findings();
  const { page, keys } = member;
  const there = (selector) => page.locator(selector).count();
  const LIBRARY = 'main a[href="/bookings/new?resource=library"]';
  // From home to the list, to the library's page, to its form; shorter where a page offers it.
  if (!await there(LIBRARY)) await keys.activate(await there('main a[href="/resources"]') ? 'main a[href="/resources"]' : 'a[href="/resources"]');
  if (!await there(LIBRARY)) await keys.activate('main a[href="/resources/library"]');
  await keys.activate(LIBRARY);
  const { duration, date, start } = BOOKING;
  await book(member, { duration, date, start });
  console.log(`a new booking: ${keys.presses} presses (at most ${MOST_NEW}): ${keys.log.join(', ')}`);
  found.expect(keys.presses <= MOST_NEW, 'too many presses for a new booking', `${keys.presses}: ${keys.log.join(', ')}`);
  return found;
});

export default [
  { name: 'a repeat booking in few presses', run: again },
  { name: 'a new booking in few presses', run: anew },
];
