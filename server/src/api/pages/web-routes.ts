import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { italianDay } from '../../plan/italian-day.js';
import { explorerPolicy } from '../http/security-headers.js';
import type { NewContext, RequestContext } from '../loading/request-context.js';
import { type PageSettings, pageAddress, pageData } from './page-data.js';
import { dataVersion, type Page, PageCache, pageTemplate, pageWith } from './page-html.js';
import { pageRoutes } from './page-queries.js';

const WEB = fileURLToPath(new URL('../../../../web/dist', import.meta.url));
const PAGE = `${WEB}/index.html`;
const QUERIES = `${WEB}/page-queries.json`;

/** Paths that programs call: an unknown address below one of them is an error, not a page of the web client. */
const PROGRAM_PATHS =
  /^\/(?:graphql|documents|healthz|readyz|metrics|auth|imports|evidence|export|templates|examples|assets|logo|catalog\.jsonld)(?:[/?]|$)/;

export interface WebOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly newContext: NewContext;
  readonly settings: PageSettings;
  /** Begins and ends with a slash. */
  readonly basePath: string;
}

/** Serves the web client: its files, and for every address that only the client knows its page with the first data. */
export async function serveWeb(http: FastifyInstance, options: WebOptions): Promise<void> {
  const isBuilt = existsSync(PAGE);
  const page = isBuilt ? pages(options) : null;
  const sendPage = async (request: FastifyRequest, reply: FastifyReply) =>
    page ? await send(request, reply, await page(request)) : notFound(reply);
  if (isBuilt) {
    await http.register(fastifyStatic, {
      root: WEB,
      index: false,
      allowedPath: (path) => path !== '/index.html' && path !== '/page-queries.json',
      cacheControl: false,
      // Vite names these files by their content.
      setHeaders: (reply, path) =>
        reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
    });
    http.get('/explorer', { helmet: explorerPolicy }, sendPage);
    http.get('/', sendPage);
  }
  http.setNotFoundHandler((request, reply) => (isPage(request) ? sendPage(request, reply) : notFound(reply)));
}

/** Makes pages, each once for every state of the data; without its data where the database does not answer. */
function pages({ apollo, newContext, settings, basePath }: WebOptions): (request: FastifyRequest) => Promise<Page> {
  const template = pageTemplate(readFileSync(PAGE, 'utf8'), basePath);
  const routes = existsSync(QUERIES) ? pageRoutes(QUERIES) : [];
  const cache = new PageCache();
  return async ({ url, log, actor }) => {
    const bare = () => pageWith(template, { settings: { ...settings, dataDate: null }, answers: [] });
    try {
      // Staff see more of the same page, which nobody else may then be given.
      const isForAll = actor.person === null;
      const context = isForAll ? newContext() : newContext(actor);
      // Pages are shared by all readers: data that not all of them may read is left to the page's own request.
      if (!context.publicReading) return bare();
      const address = pageAddress(routes, url);
      const made = async () => pageWith(template, await pageData(apollo, context, settings, address));
      // A plan is public up to a day: what was made yesterday is not what is shown today.
      const version = async () => `${italianDay(new Date())} ${await dataVersion(context.queries)}`;
      return isForAll ? await cache.page(await version(), address, made) : await made();
    } catch (error) {
      log.error(error);
      return bare();
    }
  };
}

function send({ headers }: FastifyRequest, reply: FastifyReply, { html, etag }: Page): FastifyReply {
  reply.header('etag', etag).header('cache-control', 'no-cache');
  if (headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type('text/html; charset=utf-8').send(html);
}

function isPage({ method, url, headers }: FastifyRequest): boolean {
  const accepted = headers.accept ?? '*/*';
  return (method === 'GET' || method === 'HEAD') && !PROGRAM_PATHS.test(url) && /text\/html|\*\/\*/.test(accepted);
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).send({ error: { code: 'NOT_FOUND', message: 'Indirizzo inesistente.' } });
}
