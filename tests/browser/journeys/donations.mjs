// A donation of five devices by keyboard alone and without scripts, in each language, from an unknown donor to its
// certificate on paper.
import { speak } from '../lib/browser.mjs';
import { Findings, focusComesTo, pathOf, withVisitors } from '../lib/visitor.mjs';

const MAIN_BUTTON = 'main form .actions button:not(.secondary)';

/** Who gives: looked for, not found, entered. */
async function entersDonor(name, lang, { keys }) {
  await keys.type('#who', name);
  await keys.go('Enter', 'look for the donor');
  await keys.choose('#donor-new');
  await keys.activate(MAIN_BUTTON);
  await keys.choose('#kind-organisation');
  await keys.choose(`#reads-${lang}`);
  await keys.reach('#phone');
  await keys.go('Enter', 'in the field');
}

/** So many of a kind; Enter in a text field leads on. */
async function entersThing(make, quantity, { keys }) {
  await keys.reach('#category');
  await keys.press('ArrowDown', 'the first kind');
  await keys.type('#make', make);
  await keys.go('Enter', 'in the field');
  await keys.type('#quantity', quantity);
  await keys.go('Enter', 'in the field');
}

const logged = (base) => withVisitors(base, ['staff'], async (staff) => {
  const found = new Findings();
  const { page, keys } = staff;
  const main = () => page.locator('main').innerText();
  for (const [lang, name] of [['kk', 'Бірінші мектеп'], ['ru', 'Вторая школа'], ['en', 'Third school']]) {
    // The paper of the one before keeps to its own language.
    await page.goto('/donations');
    await speak(page, lang);
    await page.goto('/donations');
    await keys.activate('main a[href="/donations/new"]');
    await entersDonor(name, lang, staff);
    await entersThing('Lenovo', '4', staff);
    await keys.activate('main button[value=same]');
    await keys.type('#model', 'T490');
    await keys.go('Enter', 'in the field');
    await keys.type('#quantity', '1');
    await keys.go('Enter', 'in the field');
    await keys.activate('main button[value=done]');
    await keys.type('#value', '1 250 000,50');
    await keys.go('Enter', 'before a wish is chosen');
    found.expect(await focusComesTo(page, '.summary-error'), `what is missing is said, with the focus, in ${lang}`, page.url());
    found.expect(await page.locator('#value').inputValue() === '1 250 000,50', `nothing typed is lost in ${lang}`);
    await keys.choose('#wish-wipe');
    await keys.activate(MAIN_BUTTON);
    const check = await main();
    found.expect(check.includes(name) && check.includes('T490'), `the page to check says it all in ${lang}`, check);
    await keys.activate(MAIN_BUTTON);
    found.expect(/^\/donations\/\d+$/.test(pathOf(page)) && await focusComesTo(page, '.summary-done'), `saved in ${lang}`, `${page.url()} ${await main()}`);
    await keys.activate('main a[href$="/certificate/new"]');
    await keys.activate(MAIN_BUTTON);
    found.expect(await focusComesTo(page, '.summary-done'), `the certificate is issued in ${lang}`, page.url());
    await keys.activate('main a[href$="/certificate"]');
    found.expect(await page.getAttribute('html', 'lang') === lang && (await page.locator('.paper').innerText()).includes(name), `the paper is in the donor’s language: ${lang}`, await main());
  }
  return found;
});

export default [
  { name: 'five devices are logged and certified', run: logged },
];
