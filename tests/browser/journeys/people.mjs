// Somebody joins and books; somebody is helped, and sees by whom. By keyboard alone and without scripts.
import { book, Findings, focusComesTo, newVisitor, pathOf, signInByKeys, withVisitors } from '../lib/visitor.mjs';

const NEW_PASSWORD = 'төрт алма ағашы күлді';
const EMAIL = 'aruzhan@esik.test';

const somebodyJoins = (base) => withVisitors(base, ['guest', 'coordinator'], async (guest, coordinator) => {
  const found = new Findings();
  const { page, keys } = guest;
  await page.goto('/');
  await keys.activate('main a[href="/join"]');
  const typed = { given_name: 'Аружан', email: EMAIL, new_password: NEW_PASSWORD };
  for (const [name, value] of Object.entries(typed)) await keys.type(`main [name=${name}]`, value);
  await keys.type('main [name=repeated_password]', `${NEW_PASSWORD}!`);
  await keys.go('Enter', 'send');
  found.expect(await page.inputValue('main [name=email]') === EMAIL, 'a refused form keeps what was typed');
  found.expect(await page.inputValue('main [name=new_password]') === '', 'and never a password');
  for (const name of ['new_password', 'repeated_password']) await keys.type(`main [name=${name}]`, NEW_PASSWORD);
  await keys.go('Enter', 'send');
  found.expect(await focusComesTo(page, '.summary-done'), 'that it arrived has the focus', await page.title());

  await coordinator.page.goto('/applications');
  const welcome = 'article:has(a[href="mailto:aruzhan@esik.test"]) form[action$="/welcome"] button';
  await coordinator.keys.activate(welcome);
  found.expect(await coordinator.page.locator(welcome).count() === 0, 'whoever is welcomed waits no longer');

  await signInByKeys(guest, EMAIL, '/sign-in?next=%2Fbookings%2Fnew%3Fresource%3Dlibrary', NEW_PASSWORD);
  await page.goto('/bookings/new?resource=library');
  await book(guest);
  found.expect((await page.locator('main').innerText()).includes('Кітап оқу'), 'the booking is there', pathOf(page));
  return found;
});

const somebodyIsHelped = (base) => withVisitors(base, ['member', 'member2'], async (member, helper) => {
  const found = new Findings();
  await member.page.goto('/account/helpers/new');
  await member.keys.type('main [name=login]', 'member2@esik.test');
  await member.keys.choose('#rights-book');
  await member.keys.activate('main form .actions button');
  found.expect((await member.page.locator('main').innerText()).includes('member2@esik.test'), 'the offer is kept');

  const { page, keys } = helper;
  await page.goto('/account/helpers');
  await keys.activate('main form[action$="/acceptance"] button');
  await keys.activate('main form[action="/acting"] button');
  const name = await page.locator('.acting .name').innerText();
  found.expect((await page.title()).includes(name), 'the title says for whom', await page.title());
  await page.goto('/bookings/new?resource=library');
  await book(helper);
  const path = pathOf(page);
  found.expect(await page.locator('.acting').count() === 1, 'the banner is on every page');
  await keys.activate('.acting form button');
  found.expect((await page.goto(path)).status() === 404, 'for oneself it is somebody else’s booking');

  await member.page.goto(path);
  const history = await member.page.locator('main').innerText();
  found.expect(history.includes('Сергей Морозов'), 'the member reads who booked', history);
  await member.page.goto('/account/helpers');
  const ending = member.page.locator('main li', { hasText: 'Сергей Морозов' }).locator('form[action$="/ending"]');
  await member.keys.activate(`main form[action="${await ending.getAttribute('action')}"] button`);
  const late = await newVisitor(helper.browser, base, 'member2');
  await late.page.goto('/account/helpers');
  found.expect(await late.page.locator('main form[action="/acting"]').count() === 0, 'what is withdrawn is over at once');
  return found;
});

export default [
  { name: 'somebody joins and books', run: somebodyJoins },
  { name: 'somebody is helped', run: somebodyIsHelped },
];
