// The Back button, in Chromium and Firefox as Debian ships them: nothing lost, nothing doubled, nothing shown after sign-out.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { Keys } from '../lib/keys.mjs';
import { answersOn, bookingPath, Findings, pathOf, signInByKeys, step } from '../lib/visitor.mjs';

const BROWSERS = {
  Chromium: { browser: 'chrome', executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] },
  Firefox: { browser: 'firefox', executablePath: '/usr/bin/firefox-esr' },
};
const ANSWERS = { duration: 'first', date: 'first', start: 'first', people: '2', purpose: 'Сурет салу үйірмесі' };

async function withBrowser(name, base, walk) {
  const profile = await mkdtemp(join(tmpdir(), 'esik-back-'));
  const browser = await puppeteer.launch({ ...BROWSERS[name], headless: true, userDataDir: profile });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(8000);
    // The browsers ask before they send a form again; a person says yes.
    page.on('dialog', (dialog) => dialog.accept().catch(() => {}));
    await page.setViewport({ width: 1280, height: 800 });
    const goto = page.goto.bind(page);
    page.goto = (path) => goto(new URL(path, base).href);
    return await walk({ page, keys: new Keys(page, { direct: true }), name });
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}

const own = ({ key, language, ...answers }) => answers;

/** Presses Back. Chromium has its own page for a form's answer that it may not keep; there a person reloads and confirms. */
async function back(page, found) {
  await page.goBack().catch(() => {});
  if (page.url().startsWith('http') && await page.evaluate(() => Boolean(document.querySelector('main')))) return;
  found.expect(false, 'Back shows a page of the portal, not of the browser', page.url());
  await page.reload().catch(() => {});
  if (!page.url().startsWith('http')) throw new Error('after Back and reload there is still no page of the portal');
}

const bookings = async (page) => {
  await page.goto('/bookings');
  return page.evaluate(() => new Set([...document.querySelectorAll('main a')].map((a) => a.pathname).filter((path) => /^\/bookings\/\d+$/.test(path))).size);
};

/** After each step: back, see that the answers are there, and go on as if nothing had happened. */
async function nothingLost(visitor, found) {
  const { page } = visitor;
  await page.goto('/bookings/new?resource=library');
  for (let steps = 0; steps < 8; steps += 1) {
    const carried = own(await answersOn(page));
    const title = await page.title();
    await step(visitor, ANSWERS);
    if (bookingPath.test(pathOf(page))) return;
    const next = own(await answersOn(page));
    await back(page, found);
    found.expect(await page.title() === title, `Back returns to «${title}»`, await page.title());
    const again = own(await answersOn(page));
    for (const [name, value] of Object.entries(carried)) {
      if (value) found.expect(again[name] === value || again[name] === ANSWERS[name], `«${title}» still carries ${name}`, `${value} became ${again[name]}`);
    }
    for (const name of Object.keys(ANSWERS).filter((field) => field in carried && ['people', 'purpose'].includes(field))) {
      found.expect(again[name] === ANSWERS[name], `«${title}» still has what was typed as ${name}`, `${ANSWERS[name]} became ${again[name]}`);
    }
    await step(visitor, ANSWERS);
    found.expect(JSON.stringify(own(await answersOn(page))) === JSON.stringify(next), `«${title}» leads on to the same page again`, `${JSON.stringify(next)} became ${JSON.stringify(own(await answersOn(page)))}`);
  }
  found.expect(false, 'the journey did not end in a booking', page.url());
}

/** After sending: back to the last step and send once more. */
async function nothingDoubled(visitor, found, before) {
  const { page } = visitor;
  const first = pathOf(page);
  found.expect(bookingPath.test(first), 'a booking was made', page.url());
  await back(page, found);
  if (!bookingPath.test(pathOf(page))) {
    await step(visitor, ANSWERS).catch((problem) => found.expect(false, 'the last step can be sent again', problem.message));
    found.expect(bookingPath.test(pathOf(page)) ? pathOf(page) === first : await page.evaluate(() => Boolean(document.querySelector('main h1'))), 'sending again shows the first booking or explains', page.url());
  }
  const after = await bookings(page);
  found.expect(after === before + 1, 'one booking was added', `${before} before, ${after} after`);
}

async function nothingShown(visitor, found) {
  const { page, keys } = visitor;
  await page.goto('/bookings');
  const secret = await page.evaluate(() => document.querySelector('main').innerText);
  await keys.activate('form[action="/sign-out"] button');
  for (let times = 0; times < 2; times += 1) {
    await back(page, found);
    const words = await page.evaluate(() => ({ main: document.querySelector('main')?.innerText ?? '', out: Boolean(document.querySelector('form[action="/sign-out"]')) }));
    found.expect(words.main !== secret && !words.out, 'Back after sign-out shows nothing of the account', page.url());
  }
}

const inBrowser = (name) => (base) => withBrowser(name, base, async (visitor) => {
  const found = new Findings();
  await signInByKeys(visitor, 'member2@esik.test');
  const before = await bookings(visitor.page);
  await nothingLost(visitor, found);
  await nothingDoubled(visitor, found, before);
  await nothingShown(visitor, found);
  return found;
});

export default Object.keys(BROWSERS).map((name) => ({ name: `Back in ${name}`, run: inBrowser(name) }));
