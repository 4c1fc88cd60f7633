// The rule engines, as functions from an open page (or saved files) to problems.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const read = (name) => readFileSync(require.resolve(name), 'utf8');
const AXE = read('axe-core/axe.min.js');
const HTMLCS = read('html_codesniffer/build/HTMLCS.js');
const IBM = read('accessibility-checker-engine/ace.js');

/** Every rule from A to AAA, best practice, and the useful ones that are off unless asked for. */
export async function axe({ page }) {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const extra = ['color-contrast-enhanced', 'identical-links-same-purpose', 'meta-refresh-no-exceptions', 'target-size',
      'label-content-name-mismatch', 'p-as-heading', 'table-fake-caption', 'td-has-header', 'css-orientation-lock'];
    // eslint-disable-next-line no-undef
    const { violations, incomplete } = await axe.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'] },
      // What is hidden stays hidden: no script ever shows it.
      rules: { ...Object.fromEntries(extra.map((id) => [id, { enabled: true }])), 'hidden-content': { enabled: false } },
      resultTypes: ['violations', 'incomplete'],
    });
    const flat = (kind) => ({ id, nodes }) => nodes.map((node) => ({
      rule: `${id} (${kind})`, selector: node.target.join(' '), detail: node.failureSummary ?? node.html,
    }));
    return [...violations.flatMap(flat('violation')), ...incomplete.flatMap(flat('incomplete'))];
  });
}

/** HTML_CodeSniffer, WCAG 2 AAA: errors and warnings. */
export async function htmlcs({ page }) {
  await page.evaluate(HTMLCS);
  return page.evaluate(async () => {
    // eslint-disable-next-line no-undef
    const sniffer = HTMLCS;
    await new Promise((done, failed) => { sniffer.process('WCAG2AAA', document, done, failed); });
    return sniffer.getMessages().filter(({ type }) => type !== sniffer.NOTICE).map(({ type, code, msg, element }) => ({
      rule: `${code} (${type === sniffer.ERROR ? 'error' : 'warning'})`, selector: element?.tagName ? esik.selector(element) : '', detail: msg,
    }));
  });
}

/** IBM Equal Access: everything that failed or may have failed. */
export async function ibm({ page }) {
  await page.evaluate(IBM);
  return page.evaluate(async () => {
    // eslint-disable-next-line no-undef
    const { results } = await new ace.Checker().check(document, ['IBM_Accessibility', 'WCAG_2_2']);
    return results.filter(({ value }) => ['FAIL', 'POTENTIAL'].includes(value[1])).map(({ ruleId, reasonId, value, message, path, snippet }) => ({
      rule: `${ruleId}/${reasonId} (${value.join(' ')})`, selector: path.dom, detail: `${message} ${snippet}`,
    }));
  });
}

/** The Nu checker on saved files, all in one run; problems by file name. */
export async function vnu(files) {
  const jar = join(dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
  const output = await new Promise((done, failed) => {
    execFile('java', ['-Xss2m', '-jar', jar, '--Werror', '--stdout', '--exit-zero-always', '--format', 'json', ...files],
      { maxBuffer: 64 << 20 }, (error, stdout, stderr) => (error ? failed(new Error(`${error.message}${stderr}`)) : done(stdout)));
  });
  const found = new Map(files.map((file) => [file, []]));
  for (const { type, subType, message, url, extract, lastLine } of JSON.parse(output).messages) {
    const file = files.find((name) => url?.endsWith(name));
    const problem = { rule: subType ?? type, selector: `line ${lastLine}`, detail: `${message} ${extract ?? ''}` };
    if (!file) throw new Error(`vnu: ${message}`);
    found.get(file).push(problem);
  }
  return found;
}
