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
  const LIBRARY = 'main a[href="/bookings/new?resource=library"]';
  if (await page.locator(LIBRARY).count() === 0) {
    const way = await page.evaluate(() => [...document.querySelectorAll('main a, header a')].find((a) => a.pathname === '/resources' || a.pathname === '/bookings/new')?.getAttribute('href'));
    await keys.activate(`a[href="${way}"]`);
    if (await page.locator(LIBRARY).count() === 0) await keys.activate('main a[href="/resources/library"]');
  }
  await keys.activate(LIBRARY);
  const { purpose, ...needed } = BOOKING;
  await book(member, needed);
  console.log(`a new booking: ${keys.presses} presses (at most ${MOST_NEW}): ${keys.log.join(', ')}`);
  found.expect(keys.presses <= MOST_NEW, 'too many presses for a new booking', `${keys.presses}: ${keys.log.join(', ')}`);
  return found;
});

export default [
  { name: 'a repeat booking in few presses', run: again },
  { name: 'a new booking in few presses', run: anew },
];
