// Counts and prints what passed and what failed; known false alarms are set aside by reason.
import { allowed } from '../allow.mjs';

const MOST_SHOWN = 12;
const used = new Set();

const isAllowed = (check, entry, problem) => allowed.some((rule, place) => {
  const hit = rule.check === check.replace('self-test ', '')
    && (!rule.pages || rule.pages.includes(entry))
    && rule.match.test(`${problem.rule} ${problem.selector ?? ''} ${problem.detail ?? ''}`);
  if (hit) used.add(place);
  return hit;
});

/** One line for the same rule at the same place, however many themes, states or windows showed it. */
function gathered(problems) {
  const groups = new Map();
  for (const { rule, where, selector = '', detail = '' } of problems) {
    const group = groups.get(`${rule} ${selector}`) ?? { rule, selector, detail, places: [] };
    if (where) group.places.push(where);
    groups.set(`${rule} ${selector}`, group);
  }
  return [...groups.values()];
}

export class Report {
  passed = 0;
  failures = [];
  #spent = new Map();

  /** Takes one finished check of one page: the problems it found, if any. */
  add(check, page, lang, problems, spent = 0) {
    this.#spent.set(check, (this.#spent.get(check) ?? 0) + spent);
    const left = problems.filter((problem) => !isAllowed(check, page, problem));
    if (left.length === 0) {
      this.passed += 1;
      return;
    }
    this.failures.push({ check, page, lang, problems: left });
    console.log(`FAIL ${page} [${lang}] ${check}: ${left.length} found`);
    const groups = gathered(left);
    for (const { rule, selector, detail, places } of groups.slice(0, MOST_SHOWN)) {
      console.log(`     ${rule}  ${selector}\n       ${String(detail).replace(/\s+/g, ' ').slice(0, 400)}`);
      if (places.length > 0) console.log(`       (${places.slice(0, 6).join('; ')}${places.length > 6 ? `; and ${places.length - 6} more` : ''})`);
    }
    if (groups.length > MOST_SHOWN) console.log(`     and ${groups.length - MOST_SHOWN} more`);
  }

  /** Prints the summary; the last line is plain for machines. */
  finish(complete) {
    console.log('\nSeconds by check:');
    for (const [check, spent] of [...this.#spent].sort((a, b) => b[1] - a[1])) {
      if (spent > 0) console.log(`  ${check.padEnd(24)} ${(spent / 1000).toFixed(1)}`);
    }
    if (complete) {
      allowed.forEach((rule, place) => {
        if (!used.has(place)) console.log(`note: nothing needed the exception ${rule.check} ${rule.match}`);
      });
    }
    if (this.failures.length > 0) {
      console.log('\nFailed:');
      for (const { check, page, lang, problems } of this.failures) console.log(`  ${page} [${lang}] ${check}: ${problems.length}`);
    }
    console.log(`\n${this.passed} passed, ${this.failures.length} failed`);
    return this.failures.length === 0;
  }
}
