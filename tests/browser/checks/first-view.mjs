// A page's first view: bytes on the wire and requests, stylesheet included; lazy pictures are not counted.
const MOST_BYTES = 14600;
const MOST_REQUESTS = 3;
// An old phone on a slow line: a quarter of this machine's speed, 400 kbit a second, 400 ms to the portal.
const LINE = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const SLOWER = 4;

/** Loads the page with an empty cache and counts what it costs before anything lazy. */
export async function firstView(browser, base, path) {
  const context = await browser.newContext({ baseURL: base, javaScriptEnabled: false, locale: 'kk-KZ', viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const seen = new Map();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => seen.set(requestId, { url: request.url, type, bytes: 0 }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { if (seen.has(requestId)) seen.get(requestId).bytes = encodedDataLength; });
  await page.goto(path, { waitUntil: 'networkidle' });
  const lazy = await page.evaluate(() => [...document.querySelectorAll('img[loading=lazy]')].map((img) => img.currentSrc || img.src));
  await context.close();
  // A second use of a file that has just come (the mark is also the tab's icon) costs nothing.
  const places = [...seen.values()].map(({ url }) => url);
  const counted = [...seen.values()].filter(({ url }, place) => !lazy.includes(url) && !url.startsWith('data:') && places.indexOf(url) === place);
  const bytes = counted.reduce((sum, request) => sum + request.bytes, 0);
  console.log(`first view of ${path}: ${bytes} bytes compressed, headers included, in ${counted.length} requests (at most ${MOST_BYTES} in ${MOST_REQUESTS})`);
  const list = counted.map(({ url, bytes: size }) => `${new URL(url).pathname} ${size}`).join(', ');
  const paint = await firstPaint(browser, base, path);
  console.log(`first contentful paint of ${path} on a slow line: ${(paint / 1000).toFixed(2)} s (aim 1.5)`);
  return [
    // How soon is told and not held to: a busy machine changes it.
    ...(paint > 0 ? [] : [{ rule: 'nothing was painted', detail: path }]),
    ...(bytes > MOST_BYTES ? [{ rule: 'too many bytes', detail: `${bytes}: ${list}` }] : []),
    ...(counted.length > MOST_REQUESTS ? [{ rule: 'too many requests', detail: list }] : []),
  ];
}

/** How soon a first visit by an old phone shows something; milliseconds. */
async function firstPaint(browser, base, path) {
  const context = await browser.newContext({ baseURL: base, bypassCSP: true, locale: 'kk-KZ', viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(path, { waitUntil: 'networkidle' });
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await context.close();
  return paint;
}
