// A decision reaches the member: in the menu, in the inbox, read and put away, by keyboard alone and without scripts.
import { book, Findings, focusComesTo, pathOf, withVisitors } from '../lib/visitor.mjs';

const MENU = '.site-nav a[href="/messages"]';
const menu = (page) => page.locator(MENU).innerText();
const unread = async (page) => Number((await menu(page)).match(/\d+/)?.[0] ?? 0);

const decisionIsHeardOf = (base) => withVisitors(base, ['member', 'coordinator'], async (member, coordinator) => {
  const found = new Findings();
  const { page, keys } = member;
  const before = await unread(page);
  await page.goto('/bookings/new?resource=library');
  await book(member);
  const path = pathOf(page);
  await coordinator.page.goto('/approvals');
  await coordinator.keys.activate(`form[action="${path}/approval"] button`);

  await page.goto('/');
  const after = await unread(page);
  found.expect(after === before + 2, 'the menu says that the request and its approval were told', `${before} then ${after}: ${await menu(page)}`);
  await keys.activate(MENU);
  const newest = page.locator('main article').first();
  found.expect((await newest.locator('h2').innerText()).startsWith('Брондау мақұлданды:'), 'the approval comes first', await newest.innerText());
  found.expect(await newest.locator(`a[href="${path}"]`).count() === 1, 'it leads to the booking', path);
  await keys.activate('main article form[action$="/reading"] button');
  found.expect(await focusComesTo(page, '.summary-done'), 'that it was read has the focus');
  found.expect(await unread(page) === after - 1, 'one less is new', await menu(page));
  await keys.activate('main form[action="/messages/reading"] button');
  found.expect(await unread(page) === 0, 'nothing is new any more', await menu(page));
  found.expect(await page.locator('main article').count() > 0, 'what was read stays');
  return found;
});

export default [{ name: 'a decision reaches the member', run: decisionIsHeardOf }];
