// A member books, a coordinator decides: by keyboard alone and without scripts.
import { answersOn, book, bookingPath, Findings, focusComesTo, newVisitor, pathOf, step, withVisitors } from '../lib/visitor.mjs';

const stateOf = (page) => page.evaluate(() => document.querySelector('main .state')?.className ?? '');

async function requestLibrary(member) {
  await member.page.goto('/bookings/new?resource=library');
  await book(member);
  return pathOf(member.page);
}

/** Opens one booking's decision from the queue. */
async function openDecision(coordinator, path, decision) {
  await coordinator.page.goto('/approvals');
  const button = await coordinator.page.evaluate(({ booking, noun }) => {
    const inForm = document.querySelector(`form[action="${booking}/${noun}"]`);
    if (inForm) return `form[action="${booking}/${noun}"] button:not(.languages *)`;
    return document.querySelector(`main a[href^="${booking}/${noun}"]`) ? `main a[href^="${booking}/${noun}"]` : null;
  }, { booking: path, noun: decision });
  return button;
}

const booksAndIsApproved = (base) => withVisitors(base, ['member', 'coordinator'], async (member, coordinator) => {
  const found = new Findings();
  const path = await requestLibrary(member);
  found.expect((await stateOf(member.page)).includes('state-requested'), 'a new booking waits for a decision', await stateOf(member.page));
  found.expect(await focusComesTo(member.page, '.summary-done'), 'the success has the focus');
  await member.page.goto('/bookings');
  found.expect(await member.page.locator(`main a[href="${path}"]`).count() > 0, 'my bookings lists it', path);

  const button = await openDecision(coordinator, path, 'approval');
  found.expect(button, 'the queue offers to approve it', path);
  if (!button) return found;
  await coordinator.keys.activate(button);
  await member.page.goto(path);
  found.expect((await stateOf(member.page)).includes('state-approved'), 'the member sees the approval', await stateOf(member.page));
  return found;
});

const REASON = 'Сол күні зал жөндеуде болады.';

const isDeclinedWithReason = (base) => withVisitors(base, ['member', 'coordinator'], async (member, coordinator) => {
  const found = new Findings();
  const path = await requestLibrary(member);
  const button = await openDecision(coordinator, path, 'refusal');
  found.expect(button, 'the queue offers to decline it', path);
  if (!button) return found;
  const { page, keys } = coordinator;
  const reason = `form[action="${path}/refusal"] [name=reason]`;
  const opened = !(await page.locator(reason).first().isVisible().catch(() => false));
  if (opened) await keys.activate(button);
  const field = await page.evaluate((own) => (document.querySelector(own) ? own : 'main [name=reason]'), reason);
  const text = await page.evaluate((own) => {
    const fields = [...document.querySelectorAll(own)];
    return fields.every(({ type }) => type === 'radio') ? null : fields.find(({ type }) => type !== 'radio').tagName.toLowerCase();
  }, field);
  if (text) await keys.type(field.replace('[name=reason]', `${text}[name=reason]`), REASON); else await keys.choose(field);
  await keys.activate(`form[action="${path}/refusal"] button:not(.secondary):not(.languages *)`);
  await member.page.goto(path);
  found.expect((await stateOf(member.page)).includes('state-declined'), 'the member sees the refusal', await stateOf(member.page));
  if (text) found.expect((await member.page.locator('main').innerText()).includes(REASON), 'the member reads the reason');
  return found;
});

const failedFormKeepsAll = (base) => withVisitors(base, ['member'], async (member) => {
  const found = new Findings();
  const { page, keys } = member;
  const statuses = [];
  page.on('response', (response) => { if (response.request().isNavigationRequest()) statuses.push(response.status()); });
  const bad = { duration: 'first', date: 'first', start: 'first', people: '400', purpose: 'Кітап оқу' };
  await page.goto('/bookings/new?resource=library');
  for (let steps = 0; steps < 8 && !statuses.includes(422); steps += 1) await step(member, bad);
  found.expect(statuses.at(-1) === 422, 'too many people answer 422', statuses.join(' '));
  const state = await page.evaluate(() => ({
    title: document.title,
    link: document.querySelector('.summary-error a')?.getAttribute('href'),
    invalid: document.querySelector('[aria-invalid=true]')?.name,
    tied: (document.querySelector('[aria-invalid=true]')?.getAttribute('aria-describedby') ?? '').split(' ')
      .some((id) => document.getElementById(id)?.matches('.error')),
  }));
  found.expect(state.title.startsWith('Қате: '), 'the title begins with the error', state.title);
  found.expect(await focusComesTo(page, '.summary-error'), 'the summary has the focus');
  found.expect(state.invalid === 'people', 'the field is marked', state.invalid);
  found.expect(state.tied, 'the message is tied to the field');
  const kept = await answersOn(page);
  found.expect(kept.people === '400' && (kept.purpose ?? bad.purpose) === bad.purpose, 'nothing is lost', JSON.stringify(kept));
  // The summary's link leads into the field, where a right answer goes on.
  await keys.reach('.summary-error a');
  await keys.press('Enter', 'summary link');
  found.expect(await focusComesTo(page, '[name=people]'), 'the link of the summary leads to the field');
  await keys.type('main [name=people]', '1');
  await book(member, { ...bad, people: '1' });
  found.expect(bookingPath.test(pathOf(page)), 'the mended form books');
  return found;
});

/** Typing and Enter must never press a language button, which stands earlier in the document. */
const enterSubmitsTheForm = (base) => withVisitors(base, ['member'], async (member) => {
  const found = new Findings();
  const guest = await newVisitor(member.browser, base, 'guest');
  await guest.page.goto('/sign-in');
  await guest.keys.type('[name=login]', 'nobody@esik.test');
  let sent = '';
  for (const { page } of [guest, member]) {
    page.on('request', (request) => { if (request.isNavigationRequest()) sent = `${request.method()} ${request.url()} ${request.postData() ?? ''}`; });
  }
  await guest.keys.go('Enter', 'in the login');
  found.expect(!/language/.test(sent), 'Enter at sign-in presses no language button', sent);
  const { page, keys } = member;
  await page.goto('/bookings/new?resource=library');
  for (let steps = 0; steps < 8 && !bookingPath.test(pathOf(page)); steps += 1) {
    const field = await page.evaluate(() => [...document.querySelectorAll('main form input:not([type=hidden]):not([type=radio]):not([type=checkbox])')]
      .find((input) => input.checkVisibility())?.name);
    if (field) {
      await keys.reach(`main form [name="${field}"]`);
      await keys.go('Enter', field);
      found.expect(!/language=|\/language/.test(sent), `Enter in ${field} presses no language button`, sent);
    }
    await step(member, { duration: 'first', date: 'first', start: 'first', people: '1' });
  }
  return found;
});

export default [
  { name: 'a member books and is approved', run: booksAndIsApproved },
  { name: 'a request is declined with a reason', run: isDeclinedWithReason },
  { name: 'a failed form keeps everything', run: failedFormKeepsAll },
  { name: 'Enter submits the form itself', run: enterSubmitsTheForm },
];
