// Starts the portal with fresh example data on a free port, and serves the fixtures of the self-test.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const NOW = '2026-11-23T09:00';
const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

/** A port that nobody listens on now. */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => probe.once('listening', ready));
  const { port } = probe.address();
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function answers(url, child) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the portal stopped at once, code ${child.exitCode}`);
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // not listening yet
    }
    await pause(50);
  }
  throw new Error(`the portal does not answer at ${url}`);
}

/** A portal of its own with fresh example data and a clock that stands still, here or in another zone. */
export async function startDemo(binary, { now = NOW, zone = 'Asia/Aqtobe' } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'esik-browser-'));
  const address = `127.0.0.1:${await freePort()}`;
  const letters = join(folder, 'mail');
  const options = ['demo', '--listen', address, '--database', join(folder, 'demo.db'), '--mail-dir', letters, '--now', now];
  const child = spawn(binary, options, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ESIK_TIME_ZONE: zone } });
  running.add(child);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { log = (log + text).slice(-20000); });
  const began = Date.now();
  try {
    await answers(`http://${address}/healthz`, child);
  } catch (problem) {
    child.kill('SIGKILL');
    throw new Error(`${problem.message}\n${log}`);
  }
  return {
    base: `http://${address}`,
    letters,
    startedIn: Date.now() - began,
    log: () => log,
    async stop() {
      if (child.exitCode === null) {
        const gone = new Promise((exit) => child.once('exit', exit));
        child.kill('SIGTERM');
        await Promise.race([gone, pause(3000).then(() => child.kill('SIGKILL'))]);
      }
      running.delete(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Serves a folder of plain files under the portal's own content policy. */
export async function serveFolder(folder) {
  const types = { html: 'text/html; charset=utf-8', css: 'text/css' };
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://local').pathname);
    response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'");
    try {
      const body = await readFile(join(folder, path));
      response.setHeader('Content-Type', types[path.split('.').pop()] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    stop: () => { server.closeAllConnections(); server.close(); },
  };
}
