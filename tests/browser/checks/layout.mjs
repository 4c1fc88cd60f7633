// What must survive small windows, large text and wide spacing: nothing sideways, nothing cut, nothing on top of another.
const WIDE = { width: 1280, height: 800 };
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Sideways scrolling, clipped text and text over text, as the page stands now. */
const lost = (page, where) => page.evaluate((place) => {
  const problems = [];
  const say = (rule, element, detail) => problems.push({ rule, where: place, selector: esik.selector(element), detail });
  const room = document.documentElement.clientWidth;
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const inScroller = (element) => { for (let e = element; e && e !== document.body; e = e.parentElement) if (scrolls(e)) return true; return false; };
  if (document.scrollingElement.scrollWidth > room) {
    const far = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > room + 0.5);
    // Something unseen, placed absolutely, may escape even a box that scrolls.
    say('sideways', far.filter((e) => esik.visible(e) && !inScroller(e)).at(-1) ?? far.find((e) => e.matches('.visually-hidden')) ?? document.body, `the document is ${document.scrollingElement.scrollWidth} wide in a window of ${room}`);
  }
  const lines = [];
  for (const [element, nodes] of esik.texts()) {
    if (element.matches('.skip-link:not(:focus)')) continue;
    for (let box = element; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      const cutX = /hidden|clip/.test(style.overflowX) && box.scrollWidth > box.clientWidth + 1;
      const cutY = /hidden|clip/.test(style.overflowY) && box.scrollHeight > box.clientHeight + 1;
      if (style.display !== 'inline' && (cutX || cutY)) { say('cut', element, `by ${esik.selector(box)}`); break; }
    }
    for (const node of nodes) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.width < 2 || box.height < 2) continue;
        if (!inScroller(element) && (box.right > room + 1 || box.left < -1)) say('outside', element, `from ${box.left} to ${box.right}`);
        lines.push({ element, box });
      }
    }
  }
  // Line boxes include leading, so only a clear overlap of the glyphs' part counts.
  for (let i = 0; i < lines.length; i += 1) {
    for (let j = i + 1; j < lines.length; j += 1) {
      const [a, b] = [lines[i], lines[j]];
      if (a.element === b.element || a.element.contains(b.element) || b.element.contains(a.element)) continue;
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      if (wide > 3 && high > 0.45 * Math.min(a.box.height, b.box.height)) say('overlap', a.element, `with ${esik.selector(b.element)}`);
    }
  }
  for (const field of document.querySelectorAll('button, select, a.button')) {
    if (esik.visible(field) && field.scrollWidth > field.clientWidth + 1 && getComputedStyle(field).display !== 'inline') {
      say('cut', field, `${field.scrollWidth} of words in ${field.clientWidth}`);
    }
  }
  return problems;
}, where);

const at = async (page, size, where) => { await page.setViewportSize(size); return lost(page, where); };

async function reflow({ page }) {
  const problems = [...await at(page, { width: 320, height: 256 }, 'at 320'), ...await at(page, { width: 640, height: 512 }, 'at 640'), ...await at(page, WIDE, 'at 1280')];
  return problems;
}

async function spacing({ page }) {
  const style = await page.addStyleTag({ content: SPACING });
  const problems = [...await at(page, { width: 320, height: 256 }, 'spaced at 320'), ...await at(page, WIDE, 'spaced at 1280')];
  await style.evaluate((element) => element.remove());
  return problems;
}

async function largeText({ page }) {
  const problems = [];
  await page.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
  problems.push(...await at(page, WIDE, 'root font doubled'));
  await page.evaluate(() => { document.documentElement.style.removeProperty('font-size'); });
  const before = await page.evaluate(() => document.documentElement.dataset.size);
  for (const size of ['200', '300']) {
    await page.evaluate((value) => { document.documentElement.dataset.size = value; }, size);
    problems.push(...await at(page, WIDE, `text ${size} %`), ...await at(page, { width: 320, height: 640 }, `text ${size} % at 320`));
  }
  await page.evaluate((value) => { if (value) document.documentElement.dataset.size = value; else delete document.documentElement.dataset.size; }, before);
  await page.setViewportSize(WIDE);
  return problems;
}

/** 44 by 44, a label counting with its box; links within a sentence are exempt, as the criterion says. */
const small = (page, where) => page.evaluate((place) => {
  const inSentence = (link) => {
    if (link.tagName !== 'A' || !getComputedStyle(link).display.startsWith('inline') || link.matches('.button')) return false;
    const block = link.closest('p, li, dd, td, caption, figcaption');
    if (!block || link.closest('nav, .footer-links, .site-tools, .summary')) return false;
    const around = block.cloneNode(true);
    for (const other of around.querySelectorAll('a, .visually-hidden')) other.remove();
    return /\p{L}{2}/u.test(around.textContent);
  };
  return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].flatMap((element) => {
    if (element.closest('.visually-hidden') || inSentence(element)) return [];
    if (element.matches('.skip-link')) return [];
    const boxes = [element, ...(element.matches('[type=radio], [type=checkbox]') ? element.labels : [])]
      .map((part) => part.getBoundingClientRect()).filter(({ width }) => width > 0);
    if (boxes.length === 0) return [];
    const width = Math.max(...boxes.map((b) => b.right)) - Math.min(...boxes.map((b) => b.left));
    const height = Math.max(...boxes.map((b) => b.bottom)) - Math.min(...boxes.map((b) => b.top));
    return width < 43.9 || height < 43.9
      ? [{ rule: 'target', where: place, selector: esik.selector(element), detail: `${width.toFixed(1)} x ${height.toFixed(1)} «${element.textContent.trim().slice(0, 40)}»` }] : [];
  });
}, where);

async function targets({ page }) {
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await small(page, 'at 320');
  await page.setViewportSize(WIDE);
  return [...narrow, ...await small(page, 'at 1280')];
}

export default [
  { name: 'reflow', run: reflow },
  { name: 'text spacing', run: spacing },
  { name: 'large text', run: largeText },
  { name: 'targets', run: targets },
];
