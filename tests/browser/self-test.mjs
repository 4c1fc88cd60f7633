// A check that cannot fail is worth nothing: each must find faults in fixtures/bad.html and none in fixtures/good.html.
import { fileURLToPath } from 'node:url';
import { checks } from './checks/all.mjs';
import { firstView } from './checks/first-view.mjs';
import { transcript } from './checks/spoken.mjs';
import { helpers, keepSource, openContext } from './lib/browser.mjs';
import { vnu } from './lib/engines.mjs';
import { serveFolder } from './lib/server.mjs';

const FIXTURES = fileURLToPath(new URL('./fixtures/', import.meta.url));
// What each check must name in the bad page, so that it fails for the right reason.
const MUST_FIND = {
  'scripts off': [/script in the page/, /differs without/],
  axe: [/color-contrast/, /label/, /target-size/],
  htmlcs: [/./],
  ibm: [/FAIL/],
  reflow: [/sideways/, /cut/],
  'text spacing': [/cut/],
  'large text': [/sideways/, /overlap/],
  targets: [/target/],
  contrast: [/^text rest, light/, /^text hover/, /^text focus, yellow-on-black/, /edge/],
  'forced colours': [/no border/],
  'keyboard walk': [/never reached|order/],
  'focus visible': [/hardly visible/, /covered/],
  vnu: [/error/],
};
const SKIPPED = ['spoken', 'pictures'];

async function look(browser, base, name) {
  const found = new Map();
  const context = await openContext(browser, base, { scripts: true });
  const without = await openContext(browser, base);
  const page = await context.newPage();
  const source = keepSource(page);
  const plain = await without.newPage();
  await page.goto(`/${name}.html`);
  await plain.goto(`/${name}.html`);
  const html = await source.html;
  for (const check of checks.filter((one) => !SKIPPED.includes(one.name))) {
    await helpers(page);
    found.set(check.name, await check.run({ page, plain, source: { html }, entry: { name, everyTheme: true }, lang: 'kk' }));
  }
  const file = `${FIXTURES}${name}.html`;
  found.set('vnu', (await vnu([file])).get(file));
  found.set('spoken', await transcript(page));
  await context.close();
  await without.close();
  return found;
}

export async function selfTest(browser, report) {
  const site = await serveFolder(FIXTURES);
  const [bad, good] = await Promise.all([look(browser, site.base, 'bad'), look(browser, site.base, 'good')]);
  for (const [check, patterns] of Object.entries(MUST_FIND)) {
    const named = bad.get(check).map(({ rule, where = '' }) => `${rule} ${where}`);
    const missed = patterns.filter((pattern) => !named.some((rule) => pattern.test(rule)));
    report.add(`self-test ${check}`, 'bad', '-', missed.map((pattern) => ({ rule: `did not find ${pattern}`, detail: named.join(', ') })));
    report.add(`self-test ${check}`, 'good', '-', good.get(check));
  }
  const deaf = /heading, .*level 1/.test(good.get('spoken')) ? [] : [{ rule: 'says no heading', detail: good.get('spoken').slice(0, 300) }];
  report.add('self-test spoken', 'good', '-', deaf);
  const heavy = await firstView(browser, site.base, '/bad.html');
  report.add('self-test first view', 'bad', '-', heavy.length === 2 ? [] : [{ rule: 'did not notice a heavy page' }]);
  site.stop();
}
