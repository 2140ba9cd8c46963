import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { explorerPolicy } from './security-headers.js';

const WEB = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** Paths that programs call: an unknown address below one of them is an error, not a page of the web client. */
const PROGRAM_PATHS =
  /^\/(?:graphql|documents|healthz|readyz|metrics|auth|imports|export|assets|catalog\.jsonld)(?:[/?]|$)/;

/** Serves the web client: its files, and its first page for every address that only the client knows. */
export async function serveWeb(http: FastifyInstance): Promise<void> {
  const isBuilt = existsSync(`${WEB}/index.html`);
  if (isBuilt) {
    await http.register(fastifyStatic, {
      root: WEB,
      cacheControl: false,
      // Vite names these files by their content.
      setHeaders: (reply, path) =>
        reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
    });
    http.get('/explorer', { helmet: explorerPolicy }, (_, reply) => reply.sendFile('index.html'));
  }
  http.setNotFoundHandler((request, reply) =>
    isBuilt && isPage(request) ? reply.sendFile('index.html') : notFound(reply),
  );
}

function isPage({ method, url, headers }: FastifyRequest): boolean {
  const accepted = headers.accept ?? '*/*';
  return (method === 'GET' || method === 'HEAD') && !PROGRAM_PATHS.test(url) && /text\/html|\*\/\*/.test(accepted);
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ error: { code: 'NOT_FOUND', message: 'Indirizzo inesistente.' } });
}
