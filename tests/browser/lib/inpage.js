// Helpers the checks use inside the page: what is visible, what is focusable, which colour stands on which.
globalThis.esik = (() => {
  const CONTROLS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]';

  const visible = (element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    if (element.closest('.visually-hidden')) return false;
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  };

  const selector = (element) => {
    if (!element || element === document.documentElement) return 'html';
    if (element.id && !/\d{3}/.test(element.id)) return `#${element.id}`;
    const own = element.tagName.toLowerCase()
      + (element.getAttribute('name') ? `[name=${element.getAttribute('name')}]` : '')
      + [...element.classList].map((name) => `.${name}`).join('');
    if (element === document.body) return 'body';
    const twins = [...element.parentElement.children].filter((other) => other.tagName === element.tagName);
    const place = twins.length > 1 ? `:nth-of-type(${twins.indexOf(element) + 1})` : '';
    return `${selector(element.parentElement)} > ${own}${place}`;
  };

  // A group of radio buttons is one stop: the chosen one, else the first.
  const tabbable = () => {
    const groups = new Map();
    return [...document.querySelectorAll(CONTROLS)].filter((element) => {
      if (element.disabled || element.tabIndex < 0) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      if (element.type !== 'radio') return true;
      const form = element.form ?? document;
      const key = `${[...document.forms].indexOf(element.form)}/${element.name}`;
      if (!groups.has(key)) {
        const group = [...form.querySelectorAll(`input[type=radio][name="${element.name}"]`)].filter((radio) => !radio.disabled);
        groups.set(key, group.find((radio) => radio.checked) ?? group[0]);
      }
      return groups.get(key) === element;
    });
  };

  const pixel = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const colour = (text) => {
    const plain = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
    if (plain) return [Number(plain[1]), Number(plain[2]), Number(plain[3]), plain[4] === undefined ? 1 : Number(plain[4])];
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = text;
    pixel.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = pixel.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], [r2, g2, b2]) => [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];

  /** The opaque colour behind an element's text; null when a picture lies there. */
  const ground = (element) => {
    const layers = [];
    for (let node = element; node; node = node.parentElement) {
      const style = getComputedStyle(node);
      if (style.backgroundImage !== 'none') return null;
      const layer = colour(style.backgroundColor);
      layers.push(layer);
      if (layer[3] === 1) break;
    }
    const canvas = colour(getComputedStyle(document.documentElement).colorScheme.includes('dark')
      && !getComputedStyle(document.documentElement).colorScheme.includes('light') ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)');
    return layers.reduceRight((below, layer) => over(layer, below), canvas);
  };

  const light = ([r, g, b]) => {
    const part = (value) => { const s = value / 255; return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4; };
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const contrast = (one, other) => {
    const [a, b] = [light(one), light(other)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
  };

  /** Elements that hold text of their own. */
  const texts = () => {
    const found = new Map();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode;
      if (!node.data.trim()) continue;
      const element = node.parentElement;
      if (element.closest('script, style, option, noscript') || !visible(element)) continue;
      if (!found.has(element)) found.set(element, []);
      found.get(element).push(node);
    }
    return found;
  };

  return { CONTROLS, visible, selector, tabbable, colour, over, ground, contrast, texts };
})();
undefined;
