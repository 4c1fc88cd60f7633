// Every check of a page, in the order in which they run: those that change nothing first.
import colours from './colours.mjs';
import engines from './engines.mjs';
import keyboard from './keyboard.mjs';
import layout from './layout.mjs';
import pictures from './pictures.mjs';
import scripts from './scripts.mjs';
import spoken from './spoken.mjs';

export const checks = [...scripts, ...engines, ...spoken, ...pictures, ...layout, ...colours, ...keyboard];
