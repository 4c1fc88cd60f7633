// Contrast in every theme and state, and edges that stay when the system forces its colours.
export const THEMES = ['light', 'dark', 'black-on-white', 'white-on-black', 'yellow-on-black', 'blue-on-blue'];
const STATES = { rest: [], hover: ['hover'], focus: ['focus', 'focus-visible'], active: ['hover', 'active'] };

/** Puts every element (or every control) of the page into a state, as a pointer or the keyboard would. */
async function force(session, state) {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const wanted = state === 'focus' ? 'a[href], button, input, select, textarea, summary, [tabindex]' : 'body *';
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: wanted });
  await Promise.all(nodeIds.map((nodeId) => session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: STATES[state] })));
}

/** Text below 7 : 1 and edges below 3 : 1, as the page stands now. */
const weak = (page, where) => page.evaluate((place) => {
  const problems = [];
  const seen = new Set();
  const say = (rule, element, detail) => {
    const key = rule + esik.selector(element);
    if (!seen.has(key)) problems.push({ rule, where: place, selector: esik.selector(element), detail });
    seen.add(key);
  };
  const fields = [...document.querySelectorAll('input:not([type=hidden], [type=radio], [type=checkbox]), textarea, select')].filter(esik.visible);
  for (const element of [...esik.texts().keys(), ...fields]) {
    if (element.closest(':disabled')) continue;
    const ground = esik.ground(element);
    const style = getComputedStyle(element);
    if (!ground) { say('picture behind text', element, style.backgroundImage); continue; }
    const ratio = esik.contrast(esik.over(esik.colour(style.color), ground), ground);
    if (ratio < 7) say('text', element, `${ratio.toFixed(2)} : 1, ${style.color} on rgb(${ground.slice(0, 3).map(Math.round)})`);
    if (Number(style.opacity) < 1) say('faded', element, `opacity ${style.opacity}`);
  }
  const boxes = 'input:not([type=hidden]), textarea, select, button:not(.link-button), a.button, .state';
  for (const element of document.querySelectorAll(boxes)) {
    if (!esik.visible(element) || element.disabled) continue;
    const style = getComputedStyle(element);
    const outside = esik.ground(element.parentElement);
    const inside = esik.ground(element);
    if (!outside || !inside) continue;
    if (element.matches('[type=radio], [type=checkbox]') && style.appearance !== 'none') continue;
    // A drawn radio button or tick box is its ::before.
    const drawn = element.matches('[type=radio], [type=checkbox]') ? getComputedStyle(element, '::before') : style;
    const edge = parseFloat(drawn.borderTopWidth) >= 1 && drawn.borderTopStyle !== 'none' ? esik.over(esik.colour(drawn.borderTopColor), outside) : outside;
    const best = Math.max(esik.contrast(edge, outside), esik.contrast(inside, outside));
    if (best < 3 && !element.matches('.languages *')) say('edge', element, `${best.toFixed(2)} : 1`);
  }
  return problems;
}, where);

/** Runs `look` with the page's theme set, and gives the page back as it was. */
export async function inThemes(page, themes, look) {
  const before = await page.evaluate(() => document.documentElement.dataset.theme);
  const found = [];
  for (const theme of themes) {
    await page.evaluate((name) => { document.documentElement.dataset.theme = name; }, theme);
    found.push(...await look(theme));
  }
  await page.evaluate((name) => { if (name) document.documentElement.dataset.theme = name; else delete document.documentElement.dataset.theme; }, before);
  return found;
}

async function contrast({ page, states = Object.keys(STATES) }) {
  const still = await page.addStyleTag({ content: '* { transition: none !important; animation: none !important; }' });
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const problems = [];
  for (const state of states) {
    await force(session, state);
    problems.push(...await inThemes(page, THEMES, (theme) => weak(page, `${state}, ${theme}`)));
    for (const [name, media] of [['device dark', { colorScheme: 'dark' }], ['device more contrast', { contrast: 'more' }]]) {
      await page.emulateMedia(media);
      problems.push(...await inThemes(page, ['auto'], () => weak(page, `${state}, ${name}`)));
      await page.emulateMedia({ colorScheme: null, contrast: null });
    }
  }
  await force(session, 'rest');
  await session.detach();
  await still.evaluate((element) => element.remove());
  return problems;
}

async function forced({ page }) {
  await page.emulateMedia({ forcedColors: 'active' });
  const problems = await page.evaluate(() => {
    const boxes = 'input:not([type=hidden]), textarea, select, button:not(.link-button), a.button, .state, .summary';
    return [...document.querySelectorAll(boxes)].filter(esik.visible).flatMap((element) => {
      const style = getComputedStyle(element);
      const ground = esik.ground(element.parentElement) ?? [255, 255, 255, 1];
      const native = element.matches('[type=radio], [type=checkbox]') && style.appearance !== 'none';
      const edge = esik.colour(style.borderTopColor);
      const seen = parseFloat(style.borderTopWidth) >= 1 && style.borderTopStyle !== 'none' && esik.contrast(esik.over(edge, ground), ground) >= 3;
      return native || seen ? [] : [{ rule: 'no border in forced colours', selector: esik.selector(element), detail: `${style.borderTopWidth} ${style.borderTopStyle} ${style.borderTopColor}` }];
    });
  });
  await page.emulateMedia({ forcedColors: null });
  return problems;
}

export default [
  { name: 'contrast', run: contrast },
  { name: 'forced colours', run: forced },
];
