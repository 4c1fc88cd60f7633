// The pages that are looked at. `role` opens it signed in; `setup` walks on from `path` to a state worth looking at;
// `golden` keeps its spoken words; `everyTheme` looks at its focus in every theme, not only its colours.

import { PASSWORD } from './lib/visitor.mjs';

/** Presses the main button of the page's own form, as it stands. */
export async function submit(page, selector = 'main form .actions button:not(.secondary)') {
  await Promise.all([page.waitForNavigation(), page.locator(selector).first().click()]);
}

/** Answers the booking form's questions with the first choice each, `steps` times. */
const walk = (steps) => async (page) => {
  for (let step = 0; step < steps; step += 1) {
    const choice = page.locator('main form input[type=radio]').first();
    if (await choice.count() > 0) await choice.check();
    await submit(page);
  }
};

/** Follows the first link of that kind. */
const follow = (...selectors) => async (page) => {
  for (const selector of selectors) await Promise.all([page.waitForNavigation(), page.locator(selector).first().click()]);
};

/** Counts a place of the example: one number that is expected, one that is unknown, and that one again. */
const counting = async (page) => {
  await page.selectOption('#place', { index: 2 });
  await submit(page, '#answers .actions button');
  for (const tag of ['AQ-0001', '9999', '9999']) {
    await page.fill('#tag', tag);
    await submit(page, '#answers .actions button');
  }
};

/** Acts for the member whom the example's helper helps; stays so for the pages that follow. */
const act = (path) => async (page) => {
  if (await page.locator('.acting').count() === 0) {
    await page.goto('/account/helpers');
    await submit(page, 'form[action="/acting"]:has([value="1"]) button');
  }
  if (path) await page.goto(path);
};

/** A visit that is to repeat. */
const repeat = async (page) => {
  await walk(4)(page);
  await submit(page, 'main button[name=repeat]');
};

/** Its dates with their verdicts. */
const preview = async (page) => {
  await repeat(page);
  await page.locator('main [name=rhythm]').first().check();
  await page.fill('main [name=times]', '5');
  await submit(page);
};

const BOOKING = 'main a[href^="/bookings/"]:not([href*="new"])';

export const pages = [
  { name: 'home', path: '/', role: 'public', golden: true },
  { name: 'sign-in', path: '/sign-in', role: 'public' },
  {
    name: 'sign-in-errors', path: '/sign-in', role: 'public', status: 422, setup: (page) => submit(page),
  },
  { name: 'resources', path: '/resources', role: 'public' },
  { name: 'resources-filter', path: '/resources', role: 'public', setup: (page) => page.locator('main summary').first().click() },
  { name: 'resources-filtered', path: '/resources?kind=instrument', role: 'public' },
  { name: 'day', path: '/day', role: 'public', golden: true },
  { name: 'day-table', path: '/day?view=table', role: 'public' },
  { name: 'day-coordinator', path: '/day', role: 'coordinator' },
  { name: 'find', path: '/find', role: 'member', golden: true },
  { name: 'find-public', path: '/find?date=26.11.2026&duration=60&people=1', role: 'public' },
  { name: 'found', path: '/find?date=26.11.2026&duration=60&people=1', role: 'member', golden: true },
  { name: 'found-nothing', path: '/find?date=26.11.2026&duration=480&what=piano', role: 'member' },
  { name: 'find-errors', path: '/find?date=x&duration=60&people=two', role: 'member', status: 422 },
  { name: 'resource', path: '/resources/library', role: 'public', golden: true },
  { name: 'resource-table', path: '/resources/library?view=table', role: 'public' },
  { name: 'resource-day', path: '/resources/library/day', role: 'public' },
  { name: 'resource-week', path: '/resources/library/week', role: 'public', golden: true },
  { name: 'resource-week-table', path: '/resources/library/week?view=table', role: 'public' },
  { name: 'resource-week-coordinator', path: '/resources/library/week', role: 'coordinator' },
  { name: 'resource-month', path: '/resources/library/month', role: 'public', golden: true },
  { name: 'resource-cinema', path: '/resources/cinema', role: 'public' },
  { name: 'display', path: '/display', role: 'public', everyTheme: true },
  { name: 'help', path: '/help', role: 'public' },
  { name: 'how-to-book', path: '/how-to-book/1', role: 'public' },
  { name: 'accessibility', path: '/accessibility', role: 'public' },
  { name: 'privacy', path: '/privacy', role: 'public' },
  { name: 'donations', path: '/donations', role: 'staff' },
  { name: 'donation', path: '/donations/1', role: 'staff', golden: true },
  { name: 'donation-new', path: '/donations/new', role: 'staff' },
  { name: 'donation-errors', path: '/donations/new', role: 'staff', status: 422, setup: (page) => submit(page) },
  { name: 'donor-new', path: '/donors/new', role: 'staff' },
  { name: 'not-found', path: '/nothing-here', role: 'public', status: 404 },
  { name: 'home-member', path: '/', role: 'member', golden: true },
  { name: 'bookings', path: '/bookings', role: 'member' },
  { name: 'booking-new', path: '/bookings/new?resource=library', role: 'member', everyTheme: true },
  { name: 'booking-day', path: '/bookings/new?resource=library', role: 'member', setup: walk(1) },
  { name: 'booking-time', path: '/bookings/new?resource=library', role: 'member', setup: walk(2) },
  { name: 'booking-details', path: '/bookings/new?resource=library', role: 'member', golden: true, setup: walk(3) },
  {
    name: 'booking-errors', path: '/bookings/new?resource=library', role: 'member', status: 422, golden: true,
    setup: async (page) => {
      await walk(3)(page);
      await page.fill('main [name=people]', '400');
      await submit(page);
    },
  },
  { name: 'booking-check', path: '/bookings/new?resource=library', role: 'member', setup: walk(4) },
  { name: 'series-new', path: '/bookings/new?resource=library', role: 'member', setup: repeat },
  { name: 'series-check', path: '/bookings/new?resource=library', role: 'member', golden: true, setup: preview },
  { name: 'series', path: '/series/1', role: 'member2', golden: true },
  { name: 'series-move', path: '/series/1/move', role: 'member2' },
  { name: 'series-move-check', path: '/series/1/move', role: 'member2', golden: true, setup: async (page) => { await page.selectOption('#start', '19:00'); await submit(page); } },
  { name: 'series-move-errors', path: '/series/1/move?step=ask&scope=one&start=10:00&duration=60', role: 'member2', status: 422 },
  { name: 'waitlist', path: '/waiting-list/1', role: 'member2', golden: true },
  { name: 'waitlist-new', path: '/waiting-list/new?resource=piano&date=2026-11-26&duration=60', role: 'member' },
  { name: 'booking', path: '/bookings', role: 'member', setup: follow(BOOKING) },
  { name: 'booking-cancel', path: '/bookings', role: 'member', setup: follow(BOOKING, 'main a[href$="/cancellation"]') },
  { name: 'move-day', path: '/bookings', role: 'member', setup: follow(BOOKING, 'main a[href*="moves="]') },
  {
    name: 'move-check', path: '/bookings', role: 'member', golden: true,
    setup: async (page) => { await follow(BOOKING, 'main a[href*="moves="]')(page); await submit(page); await walk(1)(page); },
  },
  { name: 'home-coordinator', path: '/', role: 'coordinator' },
  { name: 'desk', path: '/desk', role: 'coordinator', golden: true },
  { name: 'desk-staff', path: '/desk', role: 'staff' },
  { name: 'desk-new', path: '/desk/bookings/new', role: 'staff', golden: true },
  {
    name: 'desk-new-errors', path: '/desk/bookings/new', role: 'coordinator', status: 422,
    setup: (page) => submit(page),
  },
  { name: 'desk-paper', path: '/desk/paper', role: 'staff' },
  { name: 'desk-print', path: '/desk/print', role: 'staff' },
  { name: 'approvals', path: '/approvals', role: 'coordinator', golden: true },
  { name: 'approval-booking', path: '/approvals', role: 'coordinator', setup: follow(BOOKING) },
  { name: 'refusal', path: '/approvals', role: 'coordinator', setup: follow('main a[href$="/refusal"]') },
  {
    name: 'refusal-errors', path: '/approvals', role: 'coordinator', status: 422,
    setup: async (page) => { await follow('main a[href$="/refusal"]')(page); await submit(page); },
  },
  {
    name: 'approvals-nothing-chosen', path: '/approvals', role: 'coordinator', status: 422,
    setup: (page) => submit(page, 'button[form=answers][name=to]'),
  },
  { name: 'approvals-history', path: '/approvals/history', role: 'coordinator' },
  { name: 'question-errors', path: '/approvals', role: 'coordinator', status: 422, setup: async (page) => { await follow('main a[href$="/question"]')(page); await submit(page); } },
  { name: 'allowances', path: '/people/1/allowances', role: 'coordinator' },
  { name: 'allowances-errors', path: '/people/1/allowances', role: 'coordinator', status: 422, setup: (page) => submit(page, '#answers .actions button') },
  { name: 'loans', path: '/loans', role: 'staff', golden: true },
  { name: 'loans-collect', path: '/loans/new?items=AQ-0009&tag=AQ-0014', role: 'staff' },
  { name: 'loans-terms-errors', path: '/loans/handover?items=AQ-0009,AQ-0015', role: 'staff', status: 422, setup: (page) => submit(page, '#answers .actions button') },
  { name: 'loans-return', path: '/loans/1/return', role: 'staff' },
  { name: 'loans-returns', path: '/loans/returns?handover=1&all=yes', role: 'staff' },
  { name: 'borrowed', path: '/borrowed', role: 'member', golden: true },
  { name: 'support-board', path: '/support', role: 'coordinator', golden: true },
  { name: 'support-lines', path: '/support', role: 'coordinator', golden: true, setup: follow('main a[href$="/support/arrangement"]') },
  { name: 'support-people', path: '/support/people', role: 'coordinator' },
  { name: 'support-person', path: '/support/people/1', role: 'coordinator' },
  { name: 'support-person-errors', path: '/support/people/new', role: 'coordinator', status: 422, setup: (page) => submit(page) },
  { name: 'support-kinds', path: '/support/kinds', role: 'admin' },
  { name: 'booking-details-kinds', path: '/bookings/new?resource=library', role: 'member', setup: async (page) => { await walk(3)(page); await page.locator('main summary').click(); } },
  { name: 'messages', path: '/messages', role: 'member', golden: true },
  { name: 'contact-choices', path: '/account/contact', role: 'member' },
  {
    name: 'contact-choices-errors', path: '/account/contact', role: 'member', status: 422,
    setup: async (page) => { await page.check('main [name=reach][value=helper]'); await submit(page); },
  },
  { name: 'account', path: '/account', role: 'member' },
  { name: 'password-errors', path: '/account/password', role: 'member', status: 422, setup: (page) => submit(page) },
  { name: 'calendar', path: '/account/calendar', role: 'staff' },
  { name: 'calendar-address', path: '/account/calendar', role: 'coordinator', setup: (page) => submit(page, 'main form[action="/account/calendar"] button') },
  { name: 'access-needs', path: '/account/access-needs', role: 'member2', golden: true },
  { name: 'access-needs-errors', path: '/account/access-needs', role: 'member', status: 422, setup: async (page) => { await page.check('#answers [name=need]'); await submit(page); } },
  { name: 'evacuation', path: '/account/evacuation', role: 'member', golden: true },
  { name: 'evacuation-errors', path: '/account/evacuation', role: 'member', status: 422, setup: (page) => submit(page) },
  { name: 'own-allowances', path: '/account/allowances', role: 'member' },
  { name: 'booking-details-card', path: '/bookings/new?resource=library', role: 'member2', setup: walk(3) },
  { name: 'export', path: '/account/export', role: 'member', golden: true },
  { name: 'erasure-errors', path: '/account/erasure', role: 'member', status: 422, setup: (page) => submit(page) },
  { name: 'second-step', path: '/account/second-step', role: 'member' },
  {
    name: 'second-step-secret', path: '/account/second-step', role: 'accountant',
    setup: async (page) => { await page.fill('#password', PASSWORD); await submit(page); },
  },
  { name: 'code', path: '/code', role: 'public' },
  { name: 'feedback', path: '/feedback?page=%2Fhelp', role: 'public' },
  { name: 'feedback-errors', path: '/feedback', role: 'public', status: 422, setup: (page) => submit(page) },
  { name: 'contacts', path: '/contacts', role: 'coordinator', golden: true },
  { name: 'announcements', path: '/announcements', role: 'coordinator' },
  { name: 'announcement-errors', path: '/announcements/new', role: 'coordinator', status: 422, setup: (page) => submit(page) },
  { name: 'closing', path: '/closing', role: 'coordinator' },
  {
    name: 'closing-check', path: '/closing', role: 'coordinator',
    setup: async (page) => { await page.locator('main [name=ready]').first().check(); await submit(page); },
  },
  { name: 'holidays', path: '/admin/holidays', role: 'admin' },
  { name: 'centre', path: '/admin/centre', role: 'admin', golden: true },
  {
    name: 'centre-errors', path: '/admin/centre', role: 'admin', status: 422,
    setup: async (page) => { await page.fill('#phones', '12'); await submit(page); },
  },
  { name: 'resource-settings', path: '/admin/resources', role: 'admin' },
  { name: 'resource-new', path: '/admin/resources/new', role: 'admin' },
  { name: 'resource-new-errors', path: '/admin/resources/new', role: 'admin', status: 422, setup: (page) => submit(page) },
  { name: 'resource-settings-one', path: '/admin/resources/library', role: 'admin' },
  { name: 'resource-size', path: '/admin/resources/library/size', role: 'admin' },
  { name: 'resource-exceptions', path: '/admin/resources/library/exceptions', role: 'admin' },
  { name: 'resource-exceptions-errors', path: '/admin/resources/library/exceptions', role: 'admin', status: 422, setup: (page) => submit(page) },
  { name: 'resource-approval', path: '/admin/resources/library/approval', role: 'admin' },
  { name: 'resource-approvers', path: '/admin/resources/library/approvers', role: 'admin' },
  { name: 'resource-people', path: '/admin/resources/library/people', role: 'admin' },
  { name: 'resource-together', path: '/admin/resources/cinema/together', role: 'admin' },
  { name: 'resource-pictures', path: '/admin/resources/library/pictures', role: 'admin' },
  { name: 'resource-pictures-errors', path: '/admin/resources/library/pictures', role: 'admin', status: 422, setup: (page) => submit(page, 'main form[enctype] .actions button') },
  { name: 'resource-picture', path: '/admin/resources/library/pictures', role: 'admin', setup: follow('main ol a[href*="/pictures/"]') },
  { name: 'kind-quotas', path: '/admin/quotas', role: 'admin' },
  { name: 'kind-quotas-one', path: '/admin/quotas/instrument', role: 'admin' },
  { name: 'refusals', path: '/admin/refusals', role: 'admin' },
  { name: 'resource-hours', path: '/admin/resources/library/hours', role: 'admin' },
  { name: 'resource-quotas', path: '/admin/resources/library/quotas', role: 'admin' },
  {
    name: 'resource-quotas-errors', path: '/admin/resources/library/quotas', role: 'admin', status: 422,
    setup: async (page) => { await page.fill('#week_hours', '0'); await page.fill('#ahead', 'x'); await submit(page); },
  },
  {
    name: 'resource-times-errors', path: '/admin/resources/library/times', role: 'admin', status: 422,
    setup: async (page) => { await page.fill('#shortest', 'x'); await submit(page); },
  },
  { name: 'join', path: '/join', role: 'public', golden: true },
  { name: 'join-errors', path: '/join', role: 'public', status: 422, setup: (page) => submit(page) },
  { name: 'link-by-letter', path: '/sign-in/link', role: 'public' },
  { name: 'profile', path: '/account/profile', role: 'member', golden: true },
  { name: 'applications', path: '/applications', role: 'coordinator' },
  { name: 'helpers', path: '/account/helpers', role: 'member', golden: true },
  { name: 'helper-new', path: '/account/helpers/new', role: 'member' },
  { name: 'helper-errors', path: '/account/helpers/new', role: 'member', status: 422, setup: (page) => submit(page) },
  { name: 'acting', path: '/', role: 'helper', golden: true, everyTheme: true, setup: act() },
  { name: 'acting-bookings', path: '/', role: 'helper', setup: act('/bookings') },
  { name: 'acting-booking', path: '/', role: 'helper', setup: async (page) => { await act('/bookings')(page); await follow(BOOKING)(page); } },
  { name: 'acting-details', path: '/', role: 'helper', setup: async (page) => { await act('/bookings/new?resource=library')(page); await walk(3)(page); } },
  { name: 'acting-closed', path: '/', role: 'helper', status: 403, setup: act('/account') },
  { name: 'representing-card', path: '/', role: 'helper', setup: async (page) => {
    await act()(page);
    await submit(page, '.acting form button');
    await submit(page, 'form[action="/acting"]:has([value="7"]) button');
    await page.goto('/account/access-needs');
  } },
  { name: 'newcomer', path: '/people/new', role: 'staff' },
  { name: 'import', path: '/people/import', role: 'staff' },
  {
    name: 'import-errors', path: '/people/import', role: 'staff', status: 422,
    setup: async (page) => { await page.fill('#text', 'Аты;Телефон\nАяла;12'); await submit(page, '#answers .actions button'); },
  },
  {
    name: 'import-check', path: '/people/import', role: 'staff',
    setup: async (page) => { await page.fill('#text', 'Аты;Телефон\nАяла;8 701 555 00 11'); await submit(page, '#answers .actions button'); },
  },
  { name: 'stocktake', path: '/equipment/stocktakes', role: 'staff', setup: counting },
  {
    name: 'stocktake-closing', path: '/equipment/stocktakes', role: 'staff',
    setup: async (page) => { await counting(page); await follow('main a[href$="/closing"]')(page); },
  },
  {
    name: 'stocktake-report', path: '/equipment/stocktakes', role: 'staff',
    setup: async (page) => { await counting(page); await follow('main a[href$="/report"]')(page); },
  },
  {
    name: 'item-import-errors', path: '/equipment/import', role: 'staff', status: 422,
    setup: async (page) => { await page.fill('#text', 'Түрі;Саны\nx;0'); await submit(page, '#answers .actions button'); },
  },
  { name: 'card-elsewhere', path: '/sign-in/card', role: 'public' },
  { name: 'card-for', path: '/people/card', role: 'staff' },
  { name: 'helper-recording', path: '/people/helpers', role: 'staff' },
  { name: 'code-for', path: '/people/code', role: 'staff' },
  { name: 'people', path: '/people', role: 'admin', golden: true },
  { name: 'person', path: '/people/3', role: 'admin', golden: true },
  { name: 'death', path: '/people/3/death', role: 'admin' },
  { name: 'journal', path: '/journal', role: 'admin' },
  { name: 'admin', path: '/admin', role: 'admin' },
  { name: 'registers', path: '/registers', role: 'accountant' },
  { name: 'registers-certificates', path: '/registers/certificates', role: 'accountant' },
  { name: 'registers-movements', path: '/registers/movements', role: 'accountant', golden: true },
  { name: 'registers-act', path: '/registers/donations', role: 'accountant', setup: follow('main a[href$="/act"]') },
  { name: 'reports', path: '/reports', role: 'staff', golden: true },
  { name: 'reports-errors', path: '/reports?from=x', role: 'accountant', status: 422 },
  { name: 'feedback-reports', path: '/feedback/reports', role: 'admin' },
  { name: 'feedback-report', path: '/feedback/reports', role: 'admin', setup: follow('main a[href^="/feedback/reports/"]') },
  { name: 'donor-fates', path: '/donors/1/fates', role: 'staff', letter: true },
  { name: 'receiving-list', path: '/donations/1/lines/1/items', role: 'staff' },
  { name: 'receiving-place', path: '/donations/1/lines/1/place', role: 'staff' },
  { name: 'receiving-ready', path: '/donations/1/lines/1/ready', role: 'staff' },
  { name: 'labels', path: '/equipment/labels?line=1', role: 'staff' },
  { name: 'labels-sheet', path: '/equipment/labels/sheet?tags=AQ-0001+AQ-0002+AQ-0003&size=70x37&used=2', role: 'staff' },
  { name: 'finder', path: '/t/AQ-0001', role: 'public', golden: true },
  { name: 'borrow', path: '/borrow', role: 'public', golden: true },
  { name: 'borrow-new', path: '/borrow', role: 'member', setup: follow('main a[href^="/borrow/new"]') },
  { name: 'loan-requests', path: '/loan-requests', role: 'staff' },
  { name: 'loan-request', path: '/loan-requests', role: 'staff', setup: follow('main .card a[href^="/loan-requests/"]') },
  { name: 'forbidden', path: '/approvals', role: 'member', status: 403 },
  { name: 'equipment', path: '/equipment', role: 'staff' },
  { name: 'equipment-found', path: '/equipment?q=lenovo&sort=device', role: 'staff' },
  { name: 'item', path: '/equipment', role: 'staff', setup: follow('main tbody th a'), golden: true },
  { name: 'item-errors', path: '/equipment/new', role: 'staff', status: 422, setup: (page) => submit(page) },
  {
    name: 'item-edit', path: '/equipment', role: 'staff', setup: follow('main tbody th a', 'main a[href$="/data"]'),
  },
];
