// What is printed: each paper fits its pages of A4, with text that can be selected and read aloud, and nothing around it.
import { speak } from '../lib/browser.mjs';
import { Findings, withVisitors } from '../lib/visitor.mjs';

const MAIN_BUTTON = 'main form .actions button:not(.secondary)';
/** The example's first donation, first handover and first pieces, and what may be written off. */
const PAPERS = [
  ['staff', 'the certificate', '/donations/1/certificate'],
  ['staff', 'the letter of thanks', '/donations/1/letter'],
  ['staff', 'the letter on what became of it', '/donors/1/fates', { most: 2 }],
  ['staff', 'the handover sheet', '/handovers/1/paper'],
  ['staff', 'labels', '/equipment/labels/sheet?tags=AQ-0001,AQ-0002,AQ-0003&size=70x37'],
  ['accountant', 'the handover act', '/registers/donations/1/act'],
  ['accountant', 'the write-off act', '/registers/write-off', { choose: 'input[name=item]' }],
  ['accountant', 'the register', '/registers', { most: 20, broad: true }],
  ['accountant', 'the donations', '/registers/donations', { most: 20, broad: true }],
  ['accountant', 'the certificates', '/registers/certificates', { most: 20, broad: true }],
  ['accountant', 'the report', '/reports?from=01.01.2026&until=30.11.2026', { most: 4, broad: true }],
];
/** CSS pixels of a sheet of A4 between margins of 15 mm, upright and broad. */
const [UPRIGHT, BROAD] = [680, 1009];
const PORTRAIT = /\/MediaBox\s*\[0 0 59[456](\.\d+)? 84[123](\.\d+)?\]/g;
const LANDSCAPE = /\/MediaBox\s*\[0 0 84[123](\.\d+)? 59[456](\.\d+)?\]/g;

/** Tables and drawings that are wider than the place they are printed in: what sticks out is cut off. */
const cutOff = () => [document.documentElement, ...document.querySelectorAll('.table-wrap')]
  .filter((one) => one.scrollWidth > one.clientWidth || [...one.querySelectorAll('table, svg')].some((inner) => inner.getBoundingClientRect().right > one.getBoundingClientRect().right + 1))
  .map((one) => `${one.getAttribute('aria-labelledby') ?? one.localName} ${one.scrollWidth} > ${one.clientWidth}`);

async function print(found, { page, keys }, what, path, { most = 1, broad = false, choose } = {}) {
  const answer = await page.goto(path);
  found.expect(answer.status() === 200, `${what} is there`, `${answer.status()} ${path}`);
  if (choose) {
    for (const one of await page.locator(choose).all()) await one.check();
    await keys.activate(MAIN_BUTTON);
  }
  await page.emulateMedia({ media: 'print' });
  const around = await page.locator(what.startsWith('labels') ? '.site-nav, .site-footer' : '.site-header, .site-nav, .site-footer').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  found.expect(around === 0, `nothing stands around ${what}`, path);
  await page.setViewportSize({ width: broad ? BROAD : UPRIGHT, height: 1000 });
  const lost = await page.evaluate(cutOff);
  found.expect(lost.length === 0 || what.startsWith('labels'), `nothing of ${what} is cut off`, lost);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ media: null });
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4', tagged: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length;
  found.expect(pages >= 1 && pages <= most, `${what} has no more pages than it may`, pages);
  const sheets = pdf.match(broad ? LANDSCAPE : PORTRAIT)?.length;
  found.expect(sheets === pages, `every sheet of ${what} is A4, all the same way round`, pdf.match(/\/MediaBox[^\]]*\]/g));
  found.expect(pdf.includes('/StructTreeRoot') && pdf.includes('/ToUnicode'), `${what} is tagged text`);
}

const papersArePrinted = (base) => withVisitors(base, ['staff', 'accountant'], async (staff, accountant) => {
  const found = new Findings();
  await staff.page.goto('/donations/1/certificate/new');
  await staff.keys.activate(MAIN_BUTTON);
  for (const lang of ['kk', 'ru', 'en']) {
    for (const visitor of [staff, accountant]) {
      await visitor.page.goto('/help');
      await speak(visitor.page, lang);
      for (const [, what, path, how] of PAPERS.filter(([role]) => role === visitor.name)) await print(found, visitor, `${what} (${lang})`, path, how);
    }
  }
  return found;
});

export default [{ name: 'papers are printed', run: papersArePrinted }];
