// Letters and their calendars, read by parsers that have nothing to do with the portal.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { openContext } from '../lib/browser.mjs';
import { axe } from '../lib/engines.mjs';
import { book, BOOKING, Findings, pathOf, withVisitors } from '../lib/visitor.mjs';

/** The letters to one person, once there are so many: the portal sends every 15 seconds. */
async function lettersTo(folder, address, count) {
  for (let tries = 0; tries < 200; tries += 1) {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
    const letters = await Promise.all(names.map(async (name) => PostalMime.parse(await readFile(join(folder, name)))));
    const theirs = letters.filter(({ to }) => to[0].address === address);
    if (theirs.length >= count) return theirs;
    await pause(200);
  }
  throw new Error(`${address} did not get ${count} letters`);
}

const header = (letter, key) => letter.headers.find((one) => one.key === key)?.value;

/** What a calendar understands of a letter. */
function invitation(letter) {
  const [file] = letter.attachments.filter(({ mimeType }) => mimeType === 'text/calendar');
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(file.content)));
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent'));
  return { file, calendar, zones, event, start: event.startDate, method: calendar.getFirstPropertyValue('method') };
}

const words = (text) => text.replace(/\s+/g, ' ').trim();

async function lookAtPage(browser, base, html, found) {
  const context = await openContext(browser, base, { scripts: true });
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(html);
  for (const problem of await axe({ page })) found.push(problem);
  found.expect(asked.length === 0, 'a letter fetches nothing', asked.join(' '));
  const shown = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    headings: [...document.querySelectorAll('h1')].map((heading) => heading.textContent),
    links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    text: document.querySelector('main').innerText,
  }));
  await context.close();
  return shown;
}

const lettersAreRead = (base, portal) => withVisitors(base, ['member'], async (member) => {
  const found = new Findings();
  await member.page.goto('/bookings/new?resource=chess');
  await book(member, BOOKING);
  const path = pathOf(member.page);
  await member.page.goto(`${path}/cancellation`);
  await member.keys.activate(`form[action="${path}/cancellation"] button.danger`);
  const letters = (await lettersTo(portal.letters, 'member@esik.test', 2)).slice(-2);
  const [kept, struck] = letters.map(invitation);

  found.expect(kept.method === 'REQUEST' && struck.method === 'CANCEL', 'the first invites, the second takes it back', `${kept.method} ${struck.method}`);
  found.expect(kept.event.uid === struck.event.uid && kept.event.uid.startsWith('booking-'), 'both speak of one visit', `${kept.event.uid} ${struck.event.uid}`);
  found.expect(kept.event.sequence < struck.event.sequence, 'the sequence grows', `${kept.event.sequence} ${struck.event.sequence}`);
  for (const { zones, start, event, file, method } of [kept, struck]) {
    found.expect(file.method === method, 'the part says its method', file.method);
    found.expect(zones.length === 1 && start.zone.tzid === zones[0].tzid && zones[0].tzid === 'Asia/Aqtobe', 'the start is in the zone that is told', start.zone.tzid);
    found.expect(zones[0].utcOffset(start) === 5 * 3600, 'the zone has its offset', zones[0].utcOffset(start));
    found.expect(event.endDate.compare(start) > 0, 'it ends after it starts', event.endDate.toString());
    found.expect(event.component.getFirstPropertyValue('class') === 'PRIVATE', 'it is private');
    found.expect(event.attendees[0].getFirstValue() === 'mailto:member@esik.test', 'the member comes', event.attendees[0].getFirstValue());
  }
  await member.page.goto(path);
  const day = await member.page.evaluate(() => document.querySelector('main time')?.getAttribute('datetime').slice(0, 10));
  found.expect(kept.start.toString().startsWith(day), 'it is on the day that the page says', `${kept.start} ${day}`);
  const hours = await member.page.locator('main').innerText();
  found.expect(hours.includes(kept.start.toString().slice(11, 16)), 'it is at the hour that the page says', kept.start.toString());

  for (const letter of letters) {
    const shown = await lookAtPage(member.browser, base, letter.html, found);
    found.expect(shown.lang === 'kk' && header(letter, 'content-language') === 'kk', 'it is in Kazakh', shown.lang);
    found.expect(shown.headings.length === 1 && shown.headings[0] === letter.subject && shown.title === letter.subject, 'the page says the subject', `${shown.headings} / ${letter.subject}`);
    found.expect(words(letter.text).startsWith(words(letter.subject)), 'the text says the subject', letter.text.slice(0, 200));
    found.expect(words(letter.text).includes(words(shown.text.split('\n')[2] ?? '')), 'text and page say the same', shown.text);
    found.expect(shown.links.includes(`${base}${path}`) && shown.links.includes(`${base}/account/contact`), 'the links lead to the portal', shown.links.join(' '));
    found.expect(header(letter, 'auto-submitted') === 'auto-generated', 'no machine answers it');
  }
  return found;
});

export default [
  { name: 'letters and calendars are read by others', run: lettersAreRead },
];
