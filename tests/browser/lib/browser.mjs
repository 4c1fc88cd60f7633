// One Chromium for everything; a context for each role, with or without scripts.
import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--no-first-run', '--disable-quic', '--force-color-profile=srgb',
];
const PASSWORD = 'esik-demo-2026';
const HELPERS = readFileSync(new URL('./inpage.js', import.meta.url), 'utf8');

/** The browser itself. */
export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}

/** A context where engines may be injected (`scripts`), or one as a visitor without scripts has it. */
export async function openContext(browser, base, { scripts = false, locale = 'kk-KZ' } = {}) {
  const context = await browser.newContext({
    baseURL: base, locale, bypassCSP: scripts, javaScriptEnabled: scripts, viewport: { width: 1280, height: 800 },
  });
  context.setDefaultTimeout(30000);
  return context;
}

/** Signs a role in through the page's own form and leaves the page after sign-in open. */
export async function signIn(page, role) {
  await page.goto('/sign-in');
  await page.fill('[name=login]', role.includes('@') ? role : `${role}@esik.test`);
  await page.fill('[name=password]', PASSWORD);
  await Promise.all([page.waitForNavigation(), page.press('[name=password]', 'Enter')]);
  if (new URL(page.url()).pathname.startsWith('/sign-in')) throw new Error(`cannot sign in as ${role}`);
  return page;
}

/** Presses the language button in the header. */
export async function speak(page, lang) {
  if (await page.getAttribute('html', 'lang') === lang) return;
  await Promise.all([page.waitForNavigation(), page.click(`.languages button[lang=${lang}]`)]);
  const got = await page.getAttribute('html', 'lang');
  if (got !== lang) throw new Error(`asked for ${lang}, the page is in ${got}`);
}

/** Makes the shared helpers of the checks available in the page. */
export const helpers = (page) => page.evaluate(HELPERS);

/** Remembers each document as it was sent, for the validator. */
export function keepSource(page) {
  const kept = { html: '', status: 0 };
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'document' || response.frame() !== page.mainFrame()) return;
    if (response.status() >= 300 && response.status() < 400) return;
    kept.status = response.status();
    kept.html = response.text().catch(() => '');
  });
  return kept;
}
