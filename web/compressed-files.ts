import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync, constants as zlib } from 'node:zlib';
import type { Plugin } from 'vite';

/** Bytes. */
const LARGE = 600_000;
const TEXT = /\.(?:css|js|json|svg)$/;

/** Writes every file of text also as it travels: compressed once, at its smallest, instead of for each reader. */
export function compressedFiles(): Plugin {
  let folder = '';
  return {
    name: 'compressed-files',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    closeBundle() {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        const path = join(folder, name);
        if (TEXT.test(name) && statSync(path).isFile()) writeCompressed(path);
      }
    },
  };
}

function writeCompressed(path: string): void {
  const content = readFileSync(path);
  // The last percents of the explorer's editor would take longer than all the rest of the build.
  const quality = content.length > LARGE ? 6 : zlib.BROTLI_MAX_QUALITY;
  const params = { [zlib.BROTLI_PARAM_SIZE_HINT]: content.length, [zlib.BROTLI_PARAM_QUALITY]: quality };
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
