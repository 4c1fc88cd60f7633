// Looks at every page with every check, then walks the journeys. See README of the project; `node run.mjs --help`.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { helpers, keepSource, launch, openContext, signIn, speak } from './lib/browser.mjs';
import { vnu } from './lib/engines.mjs';
import { Report } from './lib/report.mjs';
import { startDemo } from './lib/server.mjs';
import { checks } from './checks/all.mjs';
import { firstView } from './checks/first-view.mjs';
import { pages } from './pages.mjs';
import { selfTest } from './self-test.mjs';

const HELP = `node run.mjs [options]
  --binary=FILE     the portal to start (default target/debug/esik)
  --base=URL        look at a portal that runs already; journeys are left out
  --only=PART,...   of: self-test, pages, first-view, journeys
  --pages=A,B       pages by name      --checks=A,B    checks by name, vnu included
  --langs=kk,ru,en  languages          --journeys=A,B  journeys by file name
  --seed=N          which pages are sampled in ru and en (default: the day)
  --pictures        screenshots of every page as well, in out/
UPDATE_GOLDEN=1 writes the golden files anew.`;

const here = fileURLToPath(new URL('.', import.meta.url));
const options = Object.fromEntries(process.argv.slice(2).map((arg) => arg.replace(/^--/, '').split(/=(.*)/s)));
if ('help' in options) { console.log(HELP); process.exit(0); }
const list = (name) => options[name]?.split(',').filter(Boolean);
const wanted = (name, value) => !list(name) || list(name).includes(value);
const part = (name) => wanted('only', name);
const binary = options.binary ?? join(here, '../../target/debug/esik');
const seed = Number(options.seed ?? Math.floor(Date.now() / 86400000));
const complete = !['only', 'pages', 'checks', 'langs', 'journeys', 'base'].some((name) => name in options);
const report = new Report();
/** What stands around the content of every page, looked at already. */
const around = new Set();

/** Kazakh sees every page; in the other languages the golden pages and a third of the rest, another third each day. A letter
 * is in the language of whom it is for, who reads Kazakh. */
const inSample = (entry, lang, place) => lang === 'kk'
  || (!entry.letter && (entry.golden || (place + seed + (lang === 'en' ? 1 : 0)) % 3 === 0));

/** One context a role and kind, each with its own sign-in. */
async function openRoles(browser, base, lang, entries) {
  const roles = new Map();
  for (const role of new Set(entries.map((entry) => entry.role))) {
    for (const scripts of [true, false]) {
      const context = await openContext(browser, base, { scripts });
      const page = await context.newPage();
      if (role === 'public') await page.goto('/help'); else await signIn(page, role);
      await speak(page, lang);
      await page.close();
      roles.set(`${role} ${scripts}`, context);
    }
  }
  return roles;
}

async function arrive(context, entry) {
  const page = await context.newPage();
  const source = keepSource(page);
  await page.goto(entry.path);
  if (entry.setup) await entry.setup(page);
  return { page, source };
}

async function lookAt(entry, lang, roles, sources) {
  const { page, source } = await arrive(roles.get(`${entry.role} true`), entry);
  const html = await source.html;
  const problems = source.status === (entry.status ?? 200) ? [] : [{ rule: `status ${source.status}`, detail: `wanted ${entry.status ?? 200}` }];
  if (await page.getAttribute('html', 'lang') !== lang) problems.push({ rule: 'language of the page', detail: await page.getAttribute('html', 'lang') });
  report.add('arrives', entry.name, lang, problems);
  sources.push({ entry, lang, html });
  let plain;
  for (const check of checks) {
    if (!wanted('checks', check.name) || (check.onRequest && !('pictures' in options)) || (check.only && !check.only(entry)) || (lang !== 'kk' && !check.sample)) continue;
    await helpers(page);
    if (check.needsPlain) plain = (await arrive(roles.get(`${entry.role} false`), entry)).page;
    const began = Date.now();
    const found = await check.run({ page, plain, source: { ...source, html }, entry, lang, around })
      .catch((problem) => [{ rule: 'the check broke', detail: problem.stack }]);
    report.add(check.name, entry.name, lang, found, Date.now() - began);
  }
  await plain?.close();
  await page.close();
}

/** A sign-in acts for one person at a time, so the helper's pages follow each other; the others may be looked at in any order. */
function inTurn(entries) {
  const helpers = entries.filter(({ role }) => role === 'helper');
  return [helpers, ...entries.filter(({ role }) => role !== 'helper').map((entry) => [entry])];
}

async function lookAtPages(browser, base) {
  const sources = [];
  await mkdir(join(here, 'out'), { recursive: true });
  const chosen = pages.filter(({ name }) => wanted('pages', name));
  // An account has one language at a time, so the languages follow each other; two pages at once use both cores.
  for (const lang of ['kk', 'ru', 'en'].filter((name) => wanted('langs', name))) {
    const entries = chosen.filter((entry) => inSample(entry, lang, pages.indexOf(entry)));
    console.log(`\npages in ${lang}: ${entries.map(({ name }) => name).join(', ')}`);
    const roles = await openRoles(browser, base, lang, entries);
    const queue = inTurn(entries);
    const worker = async () => {
      for (let turn = queue.shift(); turn; turn = queue.shift()) {
        for (const entry of turn) {
          await lookAt(entry, lang, roles, sources)
            .catch((problem) => report.add('arrives', entry.name, lang, [{ rule: 'cannot be opened', detail: problem.message }]));
        }
      }
    };
    await Promise.all([worker(), worker()]);
    for (const context of roles.values()) await context.close();
  }
  if (wanted('checks', 'vnu')) await validate(sources);
}

async function validate(sources) {
  const folder = join(here, 'out/html');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files = await Promise.all(sources.map(async ({ entry, lang, html }) => {
    const file = join(folder, `${entry.name}.${lang}.html`);
    await writeFile(file, html);
    return file;
  }));
  const began = Date.now();
  const found = await vnu(files);
  sources.forEach(({ entry, lang }, place) => {
    report.add('vnu', entry.name, lang, found.get(files[place]), place === 0 ? Date.now() - began : 0);
  });
}

async function walkJourneys() {
  const files = (await readdir(join(here, 'journeys'))).filter((name) => name.endsWith('.mjs')).sort();
  for (const file of files.filter((name) => wanted('journeys', name.replace('.mjs', '')))) {
    const { default: journeys } = await import(`./journeys/${file}`);
    for (const { name, run, where } of journeys) {
      const began = Date.now();
      const portal = await startDemo(binary, where);
      const problems = await run(portal.base, portal).then((found) => found ?? [], (problem) => [{ rule: problem.name, detail: problem.stack }]);
      await portal.stop();
      const spent = Date.now() - began;
      console.log(`journey ${name}: ${problems.length === 0 ? 'done' : 'failed'} in ${(spent / 1000).toFixed(1)} s`);
      report.add(`journey ${file}`, name, '-', problems, spent);
    }
  }
}

async function timed(name, step) {
  const began = Date.now();
  console.log(`\n== ${name}`);
  await step();
  console.log(`== ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

console.log(`seed ${seed}`);
const browser = await launch();
try {
  if (part('self-test')) await timed('the checks find what is wrong', () => selfTest(browser, report));
  if (part('pages') || part('first-view')) {
    const portal = options.base ? { base: options.base, stop() {} } : await startDemo(binary);
    if (portal.startedIn) console.log(`the portal answered after ${portal.startedIn} ms`);
    if (part('first-view')) {
      for (const path of ['/', '/resources/library', '/day', '/sign-in']) report.add('first view', path, 'kk', await firstView(browser, portal.base, path));
    }
    if (part('pages')) await timed('pages', () => lookAtPages(browser, portal.base));
    await portal.stop();
  }
} finally {
  await browser.close();
}
if (part('journeys') && !options.base) await timed('journeys', walkJourneys);
process.exitCode = report.finish(complete) ? 0 : 1;
