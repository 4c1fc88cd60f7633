// An address for calendars, made by keyboard and read by a parser that has nothing to do with the portal.
import ICAL from 'ical.js';
import { book, BOOKING, Findings, pathOf, withVisitors } from '../lib/visitor.mjs';

const read = (text) => new ICAL.Component(ICAL.parse(text));

async function fetched(address, headers = {}) {
  const answer = await fetch(address, { headers });
  return { status: answer.status, tag: answer.headers.get('etag'), text: await answer.text() };
}

/** What was read, written by the parser and read once more, is the same. */
function roundTrip(found, text) {
  const once = read(text);
  const twice = read(once.toString());
  found.expect(JSON.stringify(once.toJSON()) === JSON.stringify(twice.toJSON()), 'nothing is lost on a round trip');
  found.expect(text.endsWith('\r\n') && text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75), 'lines are folded as RFC 5545 asks');
  const zones = once.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  const events = once.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  for (const { startDate, endDate } of events) {
    found.expect(zones.some(({ tzid }) => tzid === startDate.zone.tzid), 'a visit is in a zone that is told', startDate.zone.tzid);
    found.expect(endDate.compare(startDate) > 0, 'a visit ends after it starts', endDate.toString());
  }
  return events;
}

const status = (event) => event.component.getFirstPropertyValue('status');

const calendarReads = (base) => withVisitors(base, ['member'], async ({ page, keys }) => {
  const found = new Findings();
  await page.goto('/bookings/new?resource=chess');
  await book({ page, keys }, BOOKING);
  const path = pathOf(page);
  const day = await page.evaluate(() => document.querySelector('main time')?.getAttribute('datetime').slice(0, 10));
  await page.goto('/account');
  await keys.activate('main a[href="/account/calendar"]');
  await keys.activate('main form[action="/account/calendar"] button');
  const address = await page.locator('p.address code').innerText();
  found.expect(address.startsWith(`${base}/calendar/`) && address.endsWith('.ics'), 'the address is shown', address);

  const first = await fetched(address);
  const uid = `booking-${path.split('/')[2]}@`;
  const mine = roundTrip(found, first.text).find((event) => event.uid.startsWith(uid));
  found.expect(mine && status(mine) === 'CONFIRMED', 'the visit is in it', first.text);
  found.expect(mine?.startDate.toString().startsWith(day), 'on the day that the page says', `${mine?.startDate} ${day}`);
  const again = await fetched(address, { 'if-none-match': first.tag });
  found.expect(again.status === 304 && again.text === '', 'nothing new is not sent twice', again.status);

  await page.goto(`${path}/cancellation`);
  await keys.activate(`form[action="${path}/cancellation"] button.danger`);
  const after = await fetched(address, { 'if-none-match': first.tag });
  const struck = roundTrip(found, after.text).find((event) => event.uid === mine?.uid);
  found.expect(after.status === 200 && struck && status(struck) === 'CANCELLED', 'what was cancelled is struck out', after.status);
  found.expect(struck?.sequence > mine?.sequence, 'the sequence grows', `${mine?.sequence} ${struck?.sequence}`);

  await page.goto('/account/calendar');
  await keys.activate('form[action="/account/calendar/ending"] button');
  found.expect((await fetched(address)).status === 404, 'a removed address opens nothing');
  return found;
});

/** Aqtobe has no summer time. Where there is one, ten o'clock stays ten o'clock on both sides of its end. */
const calendarAcrossTheEndOfSummer = (base) => withVisitors(base, ['member'], async ({ page, keys }) => {
  const found = new Findings();
  const days = [['2027-10-29', '08:00'], ['2027-11-01', '09:00']];
  for (const [date] of days) {
    await page.goto(`/bookings/new?resource=chess&duration=60&date=${date}&start=10:00`);
    await book({ page, keys }, BOOKING);
  }
  await page.goto('/account/calendar');
  await keys.activate('main form[action="/account/calendar"] button');
  const { text } = await fetched(await page.locator('p.address code').innerText());
  const events = roundTrip(found, text);
  for (const [date, utc] of days) {
    const visit = events.find(({ startDate }) => startDate.toString() === `${date}T10:00:00`);
    const at = visit && new Date(visit.startDate.toUnixTime() * 1000).toISOString();
    found.expect(at === `${date}T${utc}:00.000Z`, 'ten o\'clock in Berlin', `${at} on ${date}`);
  }
  return found;
});

export default [
  { name: 'a calendar reads the bookings of its owner', run: calendarReads },
  {
    name: 'a calendar reads visits before and after the end of summer time',
    run: calendarAcrossTheEndOfSummer,
    where: { now: '2027-10-28T09:00', zone: 'Europe/Berlin' },
  },
];
