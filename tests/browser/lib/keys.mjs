// A person with a keyboard and nothing else: every press is made, and counted. Typed text counts as one press a field.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const HELPERS = readFileSync(new URL('./inpage.js', import.meta.url), 'utf8');

export class Keys {
  presses = 0;
  log = [];

  /** `direct` puts the focus where it is wanted without the walk there: for journeys about something else. */
  constructor(page, { direct = false } = {}) {
    this.page = page;
    this.direct = direct;
  }

  async press(key, why = '') {
    this.presses += 1;
    this.log.push(why ? `${key} (${why})` : key);
    const { keyboard } = this.page;
    const [last, ...held] = key.split('+').reverse();
    for (const one of held) await keyboard.down(one);
    await keyboard.press(last === 'Space' ? ' ' : last);
    for (const one of held) await keyboard.up(one);
  }

  /** A press that leads to another page. */
  async go(key, why) {
    await Promise.all([this.page.waitForNavigation(), this.press(key, why)]);
    // Only a page in front is drawn at once.
    await this.page.bringToFront();
  }

  async #where(selector) {
    await this.page.evaluate(HELPERS);
    // What a page focuses by itself it focuses in its first frame: where the walk begins is not known before.
    const waits = () => document.activeElement === document.body && Boolean(document.querySelector('[autofocus]'));
    for (let tries = 0; tries < 10 && await this.page.evaluate(waits); tries += 1) await pause(30);
    return this.page.evaluate((wanted) => {
      const list = esik.tabbable();
      const target = [...document.querySelectorAll(wanted)].find((element) => element.checkVisibility({ visibilityProperty: true }));
      if (!target) return { error: `nothing matches ${wanted} on ${location.pathname}${location.search}: ${document.title}` };
      // A radio is reached through its group's one stop.
      const stop = target.type === 'radio'
        ? list.find((element) => element.type === 'radio' && element.name === target.name && element.form === target.form) : target;
      const now = document.activeElement;
      const after = (one, other) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
      const before = now === document.body ? -1 : list.filter((element) => element !== now && after(element, now)).length - (list.includes(now) ? 0 : 1);
      const main = document.querySelector('main');
      const firstInMain = list.findIndex((element) => main?.contains(element));
      return {
        now: before, stop: list.indexOf(stop), firstInMain, atTop: now === document.body, onStop: list[before] === stop && now === stop,
        inMain: Boolean(main?.contains(stop)), onTarget: now === target,
        // What has the focus is no stop itself, such as a summary: the last stop before it is one press back.
        between: now !== document.body && !list.includes(now),
      };
    }, selector);
  }

  /** Moves to an element by the cheapest way: onwards, back, or over the skip link. */
  async reach(selector) {
    const { error, now, stop, firstInMain, inMain, onTarget, onStop, between } = await this.#where(selector);
    if (error) throw new Error(error);
    if (onTarget || onStop) return;
    if (this.direct) {
      await this.page.evaluate((wanted) => [...document.querySelectorAll(wanted)].find((element) => element.checkVisibility()).focus(), selector);
      return;
    }
    if (stop === -1) throw new Error(`${selector} cannot be reached by Tab`);
    const onwards = stop - now - (between && stop <= now ? 1 : 0);
    const skip = inMain ? 2 + stop - firstInMain + 1 : Infinity;
    if (now === -1 && skip < onwards) {
      await this.press('Tab', 'skip link');
      await this.press('Enter', 'skip link');
      for (let i = firstInMain; i <= stop; i += 1) await this.press('Tab');
    } else {
      for (let i = 0; i < Math.abs(onwards); i += 1) await this.press(onwards > 0 ? 'Tab' : 'Shift+Tab');
    }
    const there = await this.#where(selector);
    if (!there.onStop && !there.onTarget) throw new Error(`Tab did not lead to ${selector}: at ${there.now}, wanted ${there.stop}`);
  }

  /** Chooses a radio button, or ticks a box. */
  async choose(selector) {
    await this.reach(selector);
    const steps = await this.page.evaluate((wanted) => {
      const target = document.querySelector(wanted);
      if (target.type !== 'radio') return { toggle: !target.checked };
      const group = [...target.form.querySelectorAll(`input[type=radio][name="${target.name}"]`)];
      return { move: group.indexOf(target) - group.indexOf(document.activeElement), toggle: !target.checked };
    }, selector);
    for (let i = 0; i < Math.abs(steps.move ?? 0); i += 1) await this.press(steps.move > 0 ? 'ArrowDown' : 'ArrowUp');
    if (steps.toggle && !steps.move) await this.press('Space');
    const chosen = await this.page.evaluate((wanted) => document.querySelector(wanted).checked, selector);
    if (!chosen) throw new Error(`${selector} was not chosen by the keyboard`);
  }

  /** Types over what a field holds. */
  async type(selector, text) {
    await this.reach(selector);
    this.presses += 1;
    this.log.push(`«${text.slice(0, 20)}»`);
    const { keyboard } = this.page;
    await keyboard.down('Control');
    await keyboard.press('a');
    await keyboard.up('Control');
    if (text) await keyboard.type(text); else await keyboard.press('Delete');
  }

  /** Goes to a button or link and presses it. */
  async activate(selector) {
    await this.reach(selector);
    await this.go('Enter', selector);
  }
}
