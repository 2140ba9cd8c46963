import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { StartError } from '../../start-error.js';

const TYPES = new Map([
  ['svg', 'image/svg+xml'],
  ['png', 'image/png'],
]);

/** Serves the municipality's coat of arms. Throws a StartError where the file cannot be read. */
export function serveLogo(http: FastifyInstance, path: string): void {
  const bytes = fileBytes(path);
  const type = TYPES.get(path.split('.').at(-1)?.toLowerCase() ?? '') ?? 'application/octet-stream';
  http.get('/logo', (_, reply) => reply.type(type).header('cache-control', 'public, max-age=3600').send(bytes));
}

function fileBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new StartError(
      `Lo stemma «${path}» non si può leggere. Correggere la variabile LOGO: il percorso di un file SVG o PNG.`,
      { cause: error },
    );
  }
}
