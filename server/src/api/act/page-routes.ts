import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Queries } from '../../database/open-database.js';
import { linePlace } from '../../import/format/document-places.js';
import type { PageView } from '../../import/format/scan/page-image.js';
import { planOfFile } from '../../plan/file-id.js';
import { isStorable } from '../../plan/storable-text.js';
import { storedId, storedPendingImport } from '../graphql/node-id.js';
import type { NewContext, RequestContext } from '../loading/request-context.js';

interface Paged {
  readonly bytes: Uint8Array;
  readonly places: string | null;
}

interface PageRequest {
  readonly Params: { readonly id: string; readonly page: string };
}

interface LineRequest {
  readonly Params: { readonly id: string; readonly line: string };
  readonly Querystring: { readonly cell?: string };
}

const NUMBER = /^[1-9]\d{0,5}$/;

/**
 * Serves pictures of the pages of a document, for those who compare what was read with the original: a whole page
 * (`/pages/3.png`), with a line marked (`/lines/36.png`), or what stands at a cell of it (`/lines/36.png?cell=4`).
 */
export function servePages(http: FastifyInstance, newContext: NewContext): void {
  http.get<PageRequest>('/documents/:id/pages/:page.png', async ({ actor, params }, reply) => {
    const context = newContext(actor);
    return await answerPage(context, await storedDocument(context.queries, params.id), params.page, reply);
  });
  http.get<LineRequest>('/documents/:id/lines/:line.png', async ({ actor, params, query }, reply) => {
    const context = newContext(actor);
    return await answerLine(context, await storedDocument(context.queries, params.id), { ...params, ...query }, reply);
  });
  http.get<LineRequest>('/imports/:id/lines/:line.png', async ({ actor, params, query }, reply) => {
    const context = newContext(actor);
    return await answerLine(context, await waitingDocument(context.queries, params.id), { ...params, ...query }, reply);
  });
}

async function answerPage(context: RequestContext, document: Paged | null, page: string, reply: FastifyReply) {
  if (document === null || !NUMBER.test(page)) return reply.callNotFound();
  return await answerView(context, document, { page: Number(page), mark: null, isCut: false }, reply);
}

async function answerLine(
  context: RequestContext,
  document: Paged | null,
  { line, cell }: { readonly line: string; readonly cell?: string },
  reply: FastifyReply,
) {
  const place = document && NUMBER.test(line) ? linePlace(document.places, Number(line)) : null;
  if (document === null || place === null) return reply.callNotFound();
  const { page, box, cells } = place;
  if (cell === undefined) return await answerView(context, document, { page, mark: box, isCut: false }, reply);
  const mark = (NUMBER.test(cell) ? cells[Number(cell) - 1] : null) ?? box;
  return await answerView(context, document, { page, mark, isCut: true }, reply);
}

async function answerView({ documents }: RequestContext, { bytes }: Paged, view: PageView, reply: FastifyReply) {
  const png = await documents.pageImage(new Uint8Array(bytes), view);
  if (png === null) return reply.callNotFound();
  return await reply.type('image/png').header('x-robots-tag', 'noindex').send(Buffer.from(png));
}

async function storedDocument(queries: Queries, named: string): Promise<Paged | null> {
  // No document has another id.
  const id = isStorable(named) ? storedId('SourceDocument', named) : '';
  const municipality = planOfFile(id)?.municipality;
  if (municipality === undefined) return null;
  const found = await queries
    .selectFrom('SourceDocument')
    .select(['bytes', 'places'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst();
  return found ?? null;
}

async function waitingDocument(queries: Queries, named: string): Promise<Paged | null> {
  const found = await queries
    .selectFrom('PendingImport')
    .select(['bytes', 'places'])
    .where('id', '=', isStorable(named) ? storedPendingImport(named) : '')
    .where('expiresAt', '>', new Date().toISOString())
    .executeTakeFirst();
  return found ?? null;
}
