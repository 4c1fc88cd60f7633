// The queue by keyboard alone and without scripts, in each language: several at once, a refusal, a question first.
import { speak } from '../lib/browser.mjs';
import { book, BOOKING, Findings, focusComesTo, pathOf, withVisitors } from '../lib/visitor.mjs';

const MAIN_BUTTON = 'main form .actions button:not(.secondary)';

const waiting = (page) => page.locator('article.request input[name=chosen]').evaluateAll((all) => all.map((one) => one.value));

/** Presses without choosing, chooses two, approves them. */
async function approvesTwo(found, { page, keys }) {
  await page.goto('/approvals');
  const before = await waiting(page);
  await keys.activate('button[form=answers][name=to]');
  found.expect(await page.locator('#chosen-error').count() === 1, 'nothing chosen is said at its place', page.url());
  for (const id of before.slice(0, 2)) await keys.choose(`#chosen-${id}`);
  await keys.activate('button[form=answers][name=to]');
  const decided = await page.locator('[aria-labelledby=done] li').count();
  found.expect(decided === 2, 'both are approved', await page.locator('main').innerText());
  await keys.activate('main a[href^="/approvals"]');
  const left = await waiting(page);
  found.expect(before.slice(0, 2).every((id) => !left.includes(id)), 'both have left the queue', left.join(' '));
}

async function refusesOne(found, { page, keys }) {
  await page.goto('/approvals');
  const [first] = await waiting(page);
  await keys.activate(`main a[href^="/bookings/${first}/refusal"]`);
  await keys.reach('#ready-own');
  await keys.press('ArrowUp', 'a ready sentence');
  await keys.activate(MAIN_BUTTON);
  found.expect(pathOf(page) === '/approvals' && await focusComesTo(page, '.summary-done'), 'the refusal is confirmed, with the focus', page.url());
  found.expect(!(await waiting(page)).includes(first), 'it has left the queue', first);
}

/** Asks, is answered, approves. */
async function asksFirst(found, coordinator, member) {
  await member.page.goto('/bookings/new?resource=library');
  await book(member, BOOKING);
  const path = pathOf(member.page);
  const { page, keys } = coordinator;
  await page.goto('/approvals');
  await keys.activate(`main a[href="${path}/question"]`);
  await keys.type('#question', 'Which books will you bring?');
  await keys.activate(MAIN_BUTTON);
  found.expect(await focusComesTo(page, '.summary-done'), 'the question is confirmed, with the focus', page.url());
  await member.page.goto(path);
  await member.keys.type('#answer', 'Two in Braille.');
  await member.keys.activate(`form[action="${path}/answer"] button:not(.secondary)`);
  found.expect(await focusComesTo(member.page, '.summary-done'), 'the answer is confirmed, with the focus', member.page.url());
  await page.goto('/approvals');
  const card = page.locator(`article[aria-labelledby="request-${path.split('/')[2]}"]`);
  found.expect((await card.innerText()).includes('Two in Braille.'), 'the answer is in the queue', await card.innerText());
  await keys.activate(`form[action="${path}/approval"] button`);
  found.expect(await focusComesTo(page, '.summary-done'), 'the approval is confirmed, with the focus', page.url());
}

const clearsTheQueue = (base) => withVisitors(base, ['coordinator', 'member'], async (coordinator, member) => {
  const found = new Findings();
  for (const lang of ['kk', 'ru', 'en']) {
    await speak(coordinator.page, lang);
    await approvesTwo(found, coordinator);
    await refusesOne(found, coordinator);
  }
  await asksFirst(found, coordinator, member);
  return found;
});

export default [
  { name: 'a coordinator clears the queue', run: clearsTheQueue },
];
