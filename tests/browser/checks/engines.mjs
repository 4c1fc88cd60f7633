// The three rule engines that look at the open page.
import { axe, htmlcs, ibm } from '../lib/engines.mjs';

export default [
  { name: 'axe', sample: true, run: axe },
  { name: 'htmlcs', run: htmlcs },
  { name: 'ibm', run: ibm },
];
