// What is printed: each paper fits its pages of A4, with text that can be selected and read aloud, and nothing around it.
import { speak } from '../lib/browser.mjs';
import { Findings, withVisitors } from '../lib/visitor.mjs';

const MAIN_BUTTON = 'main form .actions button:not(.secondary)';
/** The example's first donation, first handover and first pieces; an act with its signatures may take a second page. */
const PAPERS = [
  ['staff', 'the certificate', '/donations/1/certificate'],
  ['staff', 'the letter of thanks', '/donations/1/letter'],
  ['staff', 'the handover sheet', '/handovers/1/paper'],
  ['staff', 'labels', '/equipment/labels/sheet?tags=AQ-0001,AQ-0002,AQ-0003&size=70x37'],
  ['accountant', 'the handover act', '/registers/donations/1/act', 2],
];
/** CSS pixels of a sheet of A4 between margins of 15 mm. */
const WIDTH = 680;

async function print(found, { page }, what, path, most) {
  const answer = await page.goto(path);
  found.expect(answer.status() === 200, `${what} is there`, `${answer.status()} ${path}`);
  await page.emulateMedia({ media: 'print' });
  const around = await page.locator('.site-nav, .site-footer').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
  found.expect(around === 0, `nothing stands around ${what}`, path);
  await page.setViewportSize({ width: WIDTH, height: 1000 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  found.expect(wide <= WIDTH || what.startsWith('labels'), `${what} is no wider than the sheet`, wide);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ media: null });
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: 'A4', tagged: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length;
  found.expect(pages >= 1 && pages <= most, `${what} has no more pages than it may`, pages);
  found.expect(/\/MediaBox\s*\[0 0 59[456](\.\d+)? 84[123](\.\d+)?\]/.test(pdf), `${what} is A4`, pdf.match(/\/MediaBox[^\]]*\]/)?.[0]);
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
      for (const [, what, path, most = 1] of PAPERS.filter(([role]) => role === visitor.name)) await print(found, visitor, `${what} (${lang})`, path, most);
    }
  }
  return found;
});

export default [{ name: 'papers are printed', run: papersArePrinted }];
