import { gzipSync } from 'node:zlib';
import type { Logger, Plugin } from 'vite';

/** The largest size of what a first visit loads before the first render, in bytes of gzip. */
const BUDGET = 130_000;

/** Measures the JavaScript that the start page loads at once, and fails the build beyond the budget. */
export function initialSize(): Plugin {
  let logger: Logger;
  return {
    name: 'initial-size',
    apply: 'build',
    configResolved(config) {
      logger = config.logger;
    },
    writeBundle(_, bundle) {
      const chunks = new Map(
        Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
      );
      const initial = new Set([...chunks.values()].filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
      for (const name of initial) for (const needed of chunks.get(name)?.imports ?? []) initial.add(needed);
      const size = [...initial].reduce((sum, name) => sum + gzipSync(chunks.get(name)?.code ?? '').length, 0);
      logger.info(`initial JavaScript: ${(size / 1000).toFixed(1)} kB gzip in ${initial.size} files`);
      if (size > BUDGET) this.error(`initial JavaScript is over ${BUDGET / 1000} kB gzip`);
    },
  };
}
