// Language and display settings: they stick, everywhere, and cost nothing that was typed.
import { answersOn, Findings, newVisitor, step, withVisitors } from '../lib/visitor.mjs';

// The attribute of <html> that each setting writes; none where the choice is the usual one.
const ATTRIBUTES = {
  theme: 'theme', text_size: 'size', line_spacing: 'line', letter_spacing: 'letters', font: 'font', images: 'images', motion: 'motion',
};
const LOGIN = 'біреу@esik.test';

const languageKeepsTyped = (base) => withVisitors(base, ['guest', 'member'], async (guest, member) => {
  const found = new Findings();
  await guest.page.goto('/sign-in');
  await guest.keys.type('[name=login]', LOGIN);
  await guest.keys.activate('.languages button[lang=ru]');
  found.expect(await guest.page.getAttribute('html', 'lang') === 'ru', 'the page is Russian after one press');
  const login = await guest.page.evaluate(() => document.querySelector('[name=login]')?.value);
  found.expect(login === LOGIN, 'the same page keeps the login', login);

  const { page, keys } = member;
  await page.goto('/bookings/new?resource=library');
  const texts = { people: '2', purpose: 'Сурет салу үйірмесі' };
  for (let steps = 0; steps < 6 && await page.locator('main [name=purpose]:visible').count() === 0; steps += 1) {
    await step(member, { duration: 'first', date: 'first', start: 'first' });
  }
  for (const [name, value] of Object.entries(texts)) await keys.type(`main [name=${name}]`, value);
  const before = await answersOn(page);
  for (const lang of ['ru', 'en', 'kk']) {
    await keys.activate(`.languages button[lang=${lang}]`);
    const after = await answersOn(page);
    found.expect(await page.getAttribute('html', 'lang') === lang, `the form is in ${lang}`, await page.getAttribute('html', 'lang'));
    found.expect(await page.locator('.summary-error').count() === 0, `no errors shown in ${lang}`);
    for (const [name, value] of Object.entries(before)) {
      if (name !== 'language') found.expect(after[name] === value, `${lang} keeps ${name}`, `${value} became ${after[name]}`);
    }
  }
  return found;
});

/** The choices that the settings page offers: { theme: ['auto', ...], ... }. */
const choices = (page) => page.evaluate(() => {
  const found = {};
  for (const radio of document.querySelectorAll('main form input[type=radio]')) (found[radio.name] ??= []).push(radio.value);
  return found;
});

const save = 'main form button:not(.secondary):not(.languages *)';
const shown = (page) => page.evaluate(() => ({ ...document.documentElement.dataset }));

const displaySticks = (base) => withVisitors(base, ['guest'], async ({ page, keys, browser }) => {
  const found = new Findings();
  await page.goto('/display');
  const offered = await choices(page);
  found.expect(Object.keys(offered).length >= 7, 'theme, size, line, letters, font, images, motion are offered', JSON.stringify(offered));
  const longest = Math.max(...Object.values(offered).map((values) => values.length));
  // Row by row through all lists at once: every value of every setting is met, in changing company.
  for (let row = 0; row < longest; row += 1) {
    const wanted = Object.fromEntries(Object.entries(offered).map(([name, values]) => [name, values[(row + values.length - 1) % values.length]]));
    await page.goto('/display');
    for (const [name, value] of Object.entries(wanted)) await keys.choose(`main [name="${name}"][value="${value}"]`);
    await keys.activate(save);
    await page.goto('/display');
    const checked = await page.evaluate(() => Object.fromEntries([...document.querySelectorAll('main input[type=radio]:checked')].map((radio) => [radio.name, radio.value])));
    for (const [name, value] of Object.entries(wanted)) found.expect(checked[name] === value, `${name} sticks`, `${value} became ${checked[name]}`);
    await page.goto('/help');
    const data = await shown(page);
    for (const [name, value] of Object.entries(wanted)) {
      const usual = value === offered[name][0];
      found.expect(data[ATTRIBUTES[name]] === value || (usual && data[ATTRIBUTES[name]] === undefined), `another page follows ${name}`, `${value} became ${data[ATTRIBUTES[name]]}`);
    }
  }
  // The account keeps them: another device shows the same after sign-in.
  const one = await newVisitor(browser, base, 'member2');
  await one.page.goto('/display');
  await one.keys.choose('main [name=theme][value=yellow-on-black]');
  await one.keys.activate(save);
  const other = await newVisitor(browser, base, 'member2');
  found.expect((await shown(other.page)).theme === 'yellow-on-black', 'the account carries the theme to another device', JSON.stringify(await shown(other.page)));
  return found;
});

export default [
  { name: 'the language switch keeps what was typed', run: languageKeepsTyped },
  { name: 'display settings stick', run: displaySticks },
];
