/**
 * Measures the first load of the Cruscotto as a modest laptop on fast 4G gets it (4 × slower CPU; 9 Mbit/s, 165 ms),
 * with an empty cache, and the size of what is loaded. Prints medians; needs server/dist and web/dist.
 * Other checkouts, given as folders, are measured in turn with this one: what the machine does meanwhile slows all alike.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumBinary } from '../harness/pages/chromium.ts';

const ROUNDS = 5;
const ROOT = join(import.meta.dirname, '../..');
const DIST = join(ROOT, 'web/dist');
/** Chromium's own "Fast 4G": bytes per second, milliseconds. */
const FAST_4G = { offline: false, latency: 165, downloadThroughput: 1_012_500, uploadThroughput: 168_750 };

interface Load {
  readonly lcp: number;
  readonly cls: number;
  readonly inp: number;
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

/** The server on a database of its own with the demonstration data. */
async function startServer(root: string, folder: string): Promise<{ url: string; process: ChildProcess }> {
  const env = { ...process.env, DATABASE_URL: `file:${join(folder, 'bench.db')}`, PORT: '0', NODE_ENV: 'production' };
  execFileSync(process.execPath, [join(root, 'seeds/load-seeds.ts')], { env });
  const server = spawn(process.execPath, [join(root, 'server/dist/cli/main.js'), 'serve'], { env });
  return await new Promise((resolve, reject) => {
    server.on('exit', (code) => reject(new Error(`the server ended with code ${code}`)));
    server.stdout.on('data', (words: Buffer) => {
      const url = /http:\/\/[\w.]+:\d+/.exec(words.toString())?.[0];
      if (url !== undefined) resolve({ url, process: server });
    });
  });
}

/** Keeps what the browser reports of paints, shifts and interactions in `window.seen`. */
function watch() {
  const seen = { lcp: 0, cls: 0, inp: 0 };
  Reflect.set(window, 'seen', seen);
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    const what = { type, buffered: true, durationThreshold: 16 };
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe(what);
  };
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  observe('layout-shift', (entry) => {
    if (!Reflect.get(entry, 'hadRecentInput')) seen.cls += Number(Reflect.get(entry, 'value'));
  });
  observe('event', (entry) => {
    if (Reflect.get(entry, 'interactionId')) seen.inp = Math.max(seen.inp, entry.duration);
  });
}

/** What a manager does first: a chart as a table and back, the initial targets, the search. */
async function use(page: Page): Promise<void> {
  const figure = page.locator('figure.chart-frame').first();
  await figure.getByRole('button', { name: 'Tabella' }).click();
  await page.waitForURL(/tabelle/);
  await figure.getByRole('button', { name: 'Grafico' }).click();
  await figure.locator('.recharts-label-list text').first().waitFor();
  await page.getByLabel('Risultati calcolati sul target').selectOption('INITIAL');
  await page.waitForURL(/INITIAL/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('1389');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
}

async function firstLoad(browser: Browser, url: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'it-IT' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', FAST_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('.recharts-label-list text').first().waitFor();
  const { lcp, cls } = await page.evaluate((): Load => Reflect.get(window, 'seen'));
  await use(page);
  // Interactions are reported after the frame that follows them.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
  const { inp } = await page.evaluate((): Load => Reflect.get(window, 'seen'));
  await context.close();
  return { lcp, cls, inp };
}

/** What index.html names is loaded at once, everything else when it is needed. */
function printSizes(): void {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8');
  const files = readdirSync(join(DIST, 'assets'))
    .filter((name) => /\.(js|css|woff2)$/.test(name))
    .map((name) => {
      const content = readFileSync(join(DIST, 'assets', name));
      // Fonts are compressed by themselves.
      const size = name.endsWith('.woff2') ? content.length : gzipSync(content).length;
      return { name, size, initial: html.includes(name) };
    });
  const sum = (kind: string) =>
    files.filter(({ name, initial }) => initial && name.endsWith(kind)).reduce((total, { size }) => total + size, 0);
  print(
    `initial: JavaScript ${kilobytes(sum('.js'))}, CSS ${kilobytes(sum('.css'))}, fonts ${kilobytes(sum('.woff2'))}`,
  );
  const lazy = files.filter(({ name, initial }) => !initial && name.endsWith('.js'));
  print('lazy, the largest:');
  for (const { name, size } of lazy.toSorted((one, other) => other.size - one.size).slice(0, 8))
    print(`  ${kilobytes(size).padStart(10)}  ${name}`);
}

interface Measured {
  readonly name: string;
  readonly url: string;
  readonly process: ChildProcess;
  readonly loads: Load[];
}

function printLoads({ name, loads }: Measured): void {
  const figure = (value: keyof Load, digits: number) => {
    const values = loads.map((load) => load[value]);
    const spread = `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;
    return `${median(values).toFixed(digits)} (${spread})`;
  };
  print(`${name}: Cruscotto, first load, 4 × CPU, fast 4G, median of ${loads.length} (spread)`);
  print(`LCP ${figure('lcp', 0)} ms`);
  print(`CLS ${figure('cls', 4)}`);
  print(`INP ${figure('inp', 0)} ms`);
}

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'traguardo-bench-'));
  const measured: Measured[] = [];
  for (const [index, root] of [ROOT, ...process.argv.slice(2)].entries()) {
    const own = join(folder, String(index));
    mkdirSync(own);
    measured.push({ name: root, loads: [], ...(await startServer(root, own)) });
  }
  const { executablePath, env } = await chromiumBinary();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...env },
  });
  try {
    // The first visit makes the page: every one after it gets what is kept.
    for (const { url } of measured) await (await fetch(url)).text();
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { loads, url } of measured) loads.push(await firstLoad(browser, url));
    measured.forEach(printLoads);
    printSizes();
  } finally {
    await browser.close();
    for (const server of measured) server.process.removeAllListeners('exit').kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

await bench();
