// A visitor without scripts and without a pointer, and the walks that several journeys share.
import { launch, openContext } from './browser.mjs';
import { Keys } from './keys.mjs';

export const PASSWORD = 'esik-demo-2026';
export const MAIN_BUTTON = 'main form .actions button:not(.secondary):not(.link-button)';

/** Opens a browser for a few visitors and closes it however the walk ends. */
export async function withVisitors(base, names, walk) {
  const browser = await launch();
  try {
    const visitors = [];
    for (const name of names) visitors.push(await newVisitor(browser, base, name));
    return await walk(...visitors);
  } finally {
    await browser.close();
  }
}

/** One more visitor in an open browser; a role's name signs in, `guest` does not. */
export async function newVisitor(browser, base, name) {
  const context = await openContext(browser, base);
  const page = await context.newPage();
  const visitor = { name, page, context, browser, keys: new Keys(page) };
  if (name !== 'guest') await signInByKeys(visitor, `${name}@esik.test`);
  return visitor;
}

export async function signInByKeys({ page, keys }, login, path = '/sign-in', password = PASSWORD) {
  await page.goto(path);
  await keys.type('[name=login]', login);
  await keys.type('[name=password]', password);
  await keys.go('Enter', 'sign in');
  if (!await page.evaluate(() => Boolean(document.querySelector('form[action="/sign-out"]')))) throw new Error(`cannot sign in as ${login}: ${await page.title()}`);
  keys.presses = 0;
  keys.log.length = 0;
}

/** Whether the focus comes to rest there: a browser moves an `autofocus` with its first frame, which may follow the load. */
export async function focusComesTo(page, selector) {
  // A page behind another is not drawn, and until it is drawn nothing has the focus: it is brought to the front each time.
  for (let tries = 0; tries < 50; tries += 1) {
    await page.bringToFront();
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return true;
    await page.waitForTimeout(100);
  }
  return false;
}

export const pathOf = (page) => new URL(page.url()).pathname;
export const bookingPath = /^\/bookings\/\d+$/;

/** The answers on the page: what is visible and what is carried along. */
export const answersOn = (page) => page.evaluate(() => {
  const form = document.querySelector('main form.answers, main form');
  return form ? Object.fromEntries(new FormData(form)) : {};
});

const fieldsOn = (page) => page.evaluate(() => {
  const seen = new Map();
  for (const field of document.querySelectorAll('main form input:not([type=hidden]), main form textarea, main form select')) {
    if (field.checkVisibility() && !field.disabled && !seen.has(field.name)) seen.set(field.name, field.type);
  }
  return [...seen].map(([name, type]) => ({ name, type }));
});

/** Answers what the page asks; `first` takes the first choice offered. Returns the last field answered. */
export async function answer({ page, keys }, answers) {
  let last = null;
  for (const { name, type } of await fieldsOn(page)) {
    if (!(name in answers)) continue;
    const value = answers[name];
    if (type === 'radio') {
      const wanted = value === 'first' ? `main form [name="${name}"]` : `main form [name="${name}"][value="${value}"]`;
      await keys.choose(wanted);
      last = wanted;
    } else if (type === 'checkbox') {
      await keys.choose(`main form [name="${name}"]`);
    } else {
      await keys.type(`main form [name="${name}"]`, value);
      last = type === 'textarea' ? null : `main form [name="${name}"]`;
    }
  }
  return last;
}

/** Answers and goes on to the next step: by Enter in a field where that submits, else by the button. */
export async function step(visitor, answers) {
  const fields = await fieldsOn(visitor.page);
  const text = fields.find(({ type }) => type === 'text');
  const field = await answer(visitor, answers)
    ?? (text && !fields.some(({ name }) => name in answers) ? `main form [name="${text.name}"]` : null);
  if (field) await visitor.keys.reach(field);
  if (field) await visitor.keys.go('Enter', 'in the field'); else await visitor.keys.activate(MAIN_BUTTON);
}

export const BOOKING = { duration: 'first', date: 'first', start: 'first', people: '1', purpose: 'Кітап оқу' };

/** Walks the booking form from the page that is open to the booking's own page; `seen` is called at each step. */
export async function book(visitor, answers = BOOKING, seen = async () => {}) {
  const walked = [];
  for (let steps = 0; steps < 10; steps += 1) {
    if (bookingPath.test(pathOf(visitor.page))) return walked;
    walked.push(await visitor.page.title());
    await seen(steps);
    await step(visitor, answers);
  }
  throw new Error(`no booking after ten steps: ${walked.join(' > ')} > ${await visitor.page.title()}`);
}

/** Collects what does not hold, so that one journey tells everything it saw. */
export class Findings extends Array {
  expect(holds, rule, detail = '') { if (!holds) this.push({ rule, detail: String(detail) }); }
}
