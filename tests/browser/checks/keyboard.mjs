// A walk through the page with Tab: everything reached once, in the document's order, with a focus one can see.
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { inThemes, THEMES } from './colours.mjs';

const active = (page) => page.evaluate(() => {
  const list = esik.tabbable();
  const element = document.activeElement;
  return { place: list.indexOf(element), selector: esik.selector(element), many: list.length };
});

async function walk({ page }) {
  const expected = await page.evaluate(() => esik.tabbable().map(esik.selector));
  const problems = [];
  const order = [];
  for (let press = 0; press < expected.length + 2; press += 1) {
    await page.keyboard.press('Tab');
    const { place, selector } = await active(page);
    if (place === -1 && selector !== 'body' && selector !== 'html') problems.push({ rule: 'unexpected stop', selector });
    if (place >= 0 && order.includes(place)) break;
    if (place >= 0) order.push(place);
  }
  expected.forEach((selector, place) => {
    if (!order.includes(place)) problems.push({ rule: 'never reached', selector, detail: `stops: ${order.join(' ')}` });
  });
  // A walk may begin at an error summary, so the order is compared as a ring.
  const turns = order.filter((place, i) => i > 0 && place !== order[i - 1] + 1).length;
  if (turns > 1) problems.push({ rule: 'order differs from the document', detail: order.map((i) => expected[i]).join(' | ') });
  return problems;
}

const clipOf = (page) => page.evaluate(() => {
  const element = document.activeElement;
  element.scrollIntoView({ block: 'center' });
  const box = element.getBoundingClientRect();
  const clip = {
    x: Math.max(0, box.x - 8), y: Math.max(0, box.y - 8),
    width: Math.min(innerWidth - Math.max(0, box.x - 8), box.width + 16),
    height: Math.min(innerHeight - Math.max(0, box.y - 8), box.height + 16),
  };
  const label = element.labels?.[0];
  const inside = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].map(([x, y]) => [box.x + box.width * x, box.y + box.height * y])
    .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  const covered = element.getClientRects().length < 2 && inside.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && !element.contains(top) && !top.contains(element) && top !== label;
  });
  return { clip, covered, around: 2 * (box.width + box.height), selector: esik.selector(element) };
});

/** How many pixels changed by at least 3 : 1 between two pictures. */
function strongChange(one, other) {
  const light = (data, i) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, c) => {
    const s = data[i + c] / 255;
    return sum + weight * (s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4);
  }, 0);
  let count = 0;
  for (let i = 0; i < one.data.length; i += 4) {
    const [a, b] = [light(one.data, i), light(other.data, i)].sort((x, y) => y - x);
    if ((a + 0.05) / (b + 0.05) >= 3) count += 1;
  }
  return count;
}

async function shows(page, where) {
  const { clip, covered, around, selector } = await clipOf(page);
  if (clip.width < 1 || clip.height < 1) return [{ rule: 'focus out of sight', where, selector }];
  const picture = async () => PNG.sync.read(await page.screenshot({ clip }));
  const focused = await picture();
  await page.evaluate(() => { globalThis.was = document.activeElement; document.activeElement.blur(); });
  const plain = await picture();
  await page.evaluate(() => globalThis.was.focus({ focusVisible: true }));
  const problems = covered ? [{ rule: 'focus covered', where, selector }] : [];
  if (focused.width !== plain.width || focused.height !== plain.height) return problems;
  const changed = pixelmatch(focused.data, plain.data, null, focused.width, focused.height, { threshold: 0.1 });
  const strong = strongChange(focused, plain);
  // SC 2.4.13: as much as a line two pixels thick around the element; a window may cut tall elements.
  const wanted = Math.min(2 * around, 2 * 2 * (clip.width + clip.height)) * 0.6;
  if (changed < wanted || strong < wanted) {
    problems.push({ rule: 'focus hardly visible', where, selector, detail: `${changed} pixels differ, ${strong} by 3 : 1, wanted ${Math.round(wanted)}` });
  }
  return problems;
}

/** Controls that look alike are looked at once a page, those around its content once a run; in the other themes one of each kind. */
async function places(page, theme, around) {
  const found = await page.evaluate((only) => {
    const seen = new Set();
    return esik.tabbable().flatMap((element, place) => {
      const kind = `${element.tagName} ${element.type ?? ''} ${element.className} ${element.closest('header, nav, main, footer')?.tagName} ${element.parentElement.className}`;
      const fresh = !seen.has(kind) && !(only && !element.closest('main, header'));
      seen.add(kind);
      return fresh ? [{ place, kind, inMain: Boolean(element.closest('main')) }] : [];
    });
  }, theme !== 'as is');
  return found.filter(({ kind, inMain }) => {
    const known = !inMain && around.has(`${theme} ${kind}`);
    if (!inMain) around.add(`${theme} ${kind}`);
    return !known;
  }).map(({ place }) => place);
}

async function focusVisible({ page, entry, around = new Set() }) {
  const look = async (theme) => {
    const problems = [];
    for (const place of await places(page, theme, around)) {
      await page.evaluate((i) => esik.tabbable()[i].focus({ focusVisible: true }), place);
      problems.push(...await shows(page, theme));
    }
    return problems;
  };
  const problems = await look('as is');
  if (entry.everyTheme) problems.push(...await inThemes(page, THEMES, look));
  return problems;
}

export default [
  { name: 'keyboard walk', run: walk },
  { name: 'focus visible', run: focusVisible },
];
