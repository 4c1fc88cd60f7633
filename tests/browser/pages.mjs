// The pages that are looked at. `role` opens it signed in; `setup` walks on from `path` to a state worth looking at;
// `golden` keeps its spoken words; `everyTheme` looks at its focus in every theme, not only its colours.

/** Presses the main button of the page's own form, as it stands. */
export async function submit(page, selector = 'main form .actions button:not(.secondary)') {
  await Promise.all([page.waitForNavigation(), page.locator(selector).first().click()]);
}

export const pages = [
  { name: 'home', path: '/', role: 'public', golden: true },
  { name: 'sign-in', path: '/sign-in', role: 'public' },
  {
    name: 'sign-in-errors', path: '/sign-in', role: 'public', status: 422, setup: (page) => submit(page),
  },
  { name: 'resources', path: '/resources', role: 'public' },
  { name: 'resource', path: '/resources/library', role: 'public', golden: true },
  { name: 'resource-table', path: '/resources/library?view=table', role: 'public' },
  { name: 'resource-cinema', path: '/resources/cinema', role: 'public' },
  { name: 'display', path: '/display', role: 'public', everyTheme: true },
  { name: 'help', path: '/help', role: 'public' },
  { name: 'how-to-book', path: '/how-to-book/1', role: 'public' },
  { name: 'accessibility', path: '/accessibility', role: 'public' },
  { name: 'privacy', path: '/privacy', role: 'public' },
  { name: 'not-found', path: '/nothing-here', role: 'public', status: 404 },
  { name: 'home-member', path: '/', role: 'member', golden: true },
  { name: 'bookings', path: '/bookings', role: 'member' },
  { name: 'booking-new', path: '/bookings/new?resource=library', role: 'member', everyTheme: true },
  {
    name: 'booking-errors', path: '/bookings/new?resource=library', role: 'member', status: 422, golden: true,
    setup: (page) => submit(page),
  },
  { name: 'home-coordinator', path: '/', role: 'coordinator' },
  { name: 'approvals', path: '/approvals', role: 'coordinator', golden: true },
  { name: 'forbidden', path: '/approvals', role: 'member', status: 403 },
];
