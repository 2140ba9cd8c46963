import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ApolloServer } from '@apollo/server';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { httpError } from '../graphql/said-error.js';
import { explorerPolicy } from '../http/security-headers.js';
import type { NewContext, RequestContext } from '../loading/request-context.js';
import { PageArtist } from './page-artist.js';
import { PageCache } from './page-cache.js';
import type { AskForPage, PageSite } from './page-drawing.js';
import { bareFile, drawnFile, type Page, pageTemplate } from './page-file.js';
import { pageLanguage } from './page-language.js';

const WEB = fileURLToPath(new URL('../../../../web/dist', import.meta.url));
const PAGE = `${WEB}/index.html`;
/** The pages as the server draws them: not served. */
const DRAWING = `${WEB}/drawing/draw.js`;

/** Paths that programs call: an unknown address below one of them is an error, not a page of the web client. */
const PROGRAM_PATHS =
  /^\/(?:graphql|documents|healthz|readyz|metrics|auth|imports|evidence|export|templates|examples|assets|logo|coat-of-arms|incorpora|catalog\.jsonld)(?:[/?]|$)/;

export interface WebOptions extends PageSite {
  readonly apollo: ApolloServer<RequestContext>;
  readonly newContext: NewContext;
  /** What pages for everybody are as old as. */
  readonly version: () => Promise<string>;
}

/** Serves the web client: its files, and for every address that only the client knows its page with the first data. */
export async function serveWeb(http: FastifyInstance, options: WebOptions): Promise<void> {
  const isBuilt = existsSync(PAGE);
  const page = isBuilt ? pages(http, options) : null;
  const sendPage = async (request: FastifyRequest, reply: FastifyReply) =>
    page ? await send(request, reply, await page(request)) : notFound(reply);
  if (isBuilt) {
    await http.register(fastifyStatic, {
      root: WEB,
      index: false,
      allowedPath: (path) => path !== '/index.html' && path !== '/route-files.json' && !path.startsWith('/drawing/'),
      preCompressed: true,
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

/** Makes pages, each once for every state of the data and language; without anything drawn where that fails. */
function pages(
  http: FastifyInstance,
  { apollo, newContext, version, settings, basePath }: WebOptions,
): (request: FastifyRequest) => Promise<Page> {
  const template = pageTemplate(WEB, basePath);
  const artist = new PageArtist({ program: pathToFileURL(DRAWING).href, basePath, settings });
  http.addHook('onClose', () => artist.close());
  const cache = new PageCache();
  return async (request) => {
    const { url, log, actor } = request;
    const language = pageLanguage(request);
    const bare = () => bareFile(template, settings, language);
    try {
      // Staff see more of the same page, which nobody else may then be given.
      const isForAll = actor.person === null;
      const context = isForAll ? newContext() : newContext(actor);
      // Pages are shared by all readers: data that not all of them may read is left to the page's own request.
      if (!context.publicReading) return await bare();
      const address = basePath + url.slice(1);
      const made = async () => drawnFile(template, await artist.draw(address, language, asker(apollo, context)));
      return isForAll ? await cache.page(await version(), `${language} ${url}`, made) : await made();
    } catch (error) {
      log.error(error);
      return await bare();
    }
  };
}

/** Answers the questions of one page as its reader would be answered. */
function asker(apollo: ApolloServer<RequestContext>, contextValue: RequestContext): AskForPage {
  return async (query, variables) => {
    const { body } = await apollo.executeOperation({ query, variables: { ...variables } }, { contextValue });
    if (body.kind !== 'single' || body.singleResult.errors || !body.singleResult.data) return null;
    return { data: body.singleResult.data };
  };
}

function send({ headers }: FastifyRequest, reply: FastifyReply, page: Page): FastifyReply {
  reply
    .header('etag', page.etag)
    .header('cache-control', 'no-cache')
    .header('vary', 'accept-encoding, accept-language, cookie')
    .code(page.isFound ? 200 : 404);
  if (headers['if-none-match'] === page.etag) return reply.code(304).send();
  reply.type('text/html; charset=utf-8');
  const encoding = encodingOf(headers['accept-encoding'] ?? '');
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.send(page[encoding]);
}

/** The smallest form of a page that a browser takes. */
function encodingOf(accepted: string): 'br' | 'gzip' | 'identity' {
  const takes = (name: string) =>
    new RegExp(`(?:^|,)\\s*${name}\\s*(?:,|$|;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$)))`, 'i').test(accepted);
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : 'identity';
}

function isPage({ method, url, headers }: FastifyRequest): boolean {
  const accepted = headers.accept ?? '*/*';
  return (method === 'GET' || method === 'HEAD') && !PROGRAM_PATHS.test(url) && /text\/html|\*\/\*/.test(accepted);
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply.code(404).send(httpError('NOT_FOUND', 'Indirizzo inesistente.'));
}
