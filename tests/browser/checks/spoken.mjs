// What a screen reader would say, kept as golden files: golden/<page>.<lang>.txt.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader')), '../esm');
// The module is made a plain script, so that a page under a content policy can run it.
const READER = `globalThis.reader = (() => {${readFileSync(join(folder, 'index.browser.js'), 'utf8')
  .replace(/export\s*\{\s*[\w$]+ as Virtual,\s*([\w$]+) as virtual\s*\};?/, 'return $1;')
  .replace(/\/\/# sourceMappingURL=.*$/, '')}\n})();`;
const GOLDEN = new URL('../golden/', import.meta.url);

/** Every phrase from the top of the page to its end. */
export async function transcript(page) {
  await page.evaluate(READER);
  return page.evaluate(async () => {
    document.activeElement?.blur();
    const { reader } = globalThis;
    await reader.start({ container: document.body });
    for (let step = 0; step < 3000 && await reader.lastSpokenPhrase() !== 'end of document'; step += 1) await reader.next();
    const said = await reader.spokenPhraseLog();
    await reader.stop();
    return [`title, ${document.title}`, ...said].join('\n') + '\n';
  });
}

function firstDifference(wanted, got) {
  const [a, b] = [wanted.split('\n'), got.split('\n')];
  const line = a.findIndex((text, i) => text !== b[i]);
  const at = line === -1 ? a.length : line;
  return { line: at + 1, detail: `golden: «${a[at] ?? '(end)'}» now: «${b[at] ?? '(end)'}»` };
}

async function spoken({ page, entry, lang }) {
  const got = await transcript(page);
  const file = new URL(`${entry.name}.${lang}.txt`, GOLDEN);
  if (process.env.UPDATE_GOLDEN) {
    await mkdir(GOLDEN, { recursive: true });
    await writeFile(file, got);
    return [];
  }
  const wanted = await readFile(file, 'utf8').catch(() => null);
  if (wanted === null) return [{ rule: 'no golden file', detail: 'write it with UPDATE_GOLDEN=1' }];
  if (wanted === got) return [];
  const { line, detail } = firstDifference(wanted, got);
  return [{ rule: 'spoken words changed', selector: `line ${line}`, detail }];
}

export default [{ name: 'spoken', only: ({ golden }) => golden, sample: true, run: spoken }];
