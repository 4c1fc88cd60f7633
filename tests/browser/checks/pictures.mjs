// Screenshots of every page, for people to look at: out/<page>.<lang>.<width or theme>.png.
import { inThemes, THEMES } from './colours.mjs';

const OUT = new URL('../out/', import.meta.url).pathname;

async function pictures({ page, entry, lang }) {
  const save = (as) => page.screenshot({ path: `${OUT}${entry.name}.${lang}.${as}.png`, fullPage: true });
  await page.setViewportSize({ width: 320, height: 640 });
  await save('320');
  await page.setViewportSize({ width: 1280, height: 800 });
  await save('1280');
  await inThemes(page, THEMES, async (theme) => { await save(theme); return []; });
  return [];
}

export default [{ name: 'pictures', onRequest: true, run: pictures }];
