import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readerOf } from '../../account/reader.js';
import type { Queries } from '../../database/open-database.js';
import { planOfFile } from '../../plan/file-id.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { isStorable } from '../../plan/storable-text.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { readCells } from '../../reading/read-cells.js';
import { readingsBy } from '../../reading/reading-chain.js';
import { authorise } from '../access/authorisation.js';
import { isStaff } from '../access/is-staff.js';
import { storedId } from '../graphql/node-id.js';
import { attachment } from '../http/attachment.js';
import { askedLanguage, plainPolicy } from '../http/plain-page.js';
import { isPlanShown } from '../loading/plan-view.js';
import type { NewContext, RequestContext } from '../loading/request-context.js';
import { readingViews } from '../reporting/reading-views.js';
import { type DocumentText, type DocumentView, documentPage, readRowsPage } from './document-page.js';

interface DocumentRequest {
  readonly Params: { readonly id: string };
  /** The line that is cited and its words, and what is searched. */
  readonly Querystring: { readonly riga?: unknown; readonly parole?: unknown; readonly cerca?: unknown };
}

/** Longer words are not looked for: a citation is a sentence or two. */
const LONGEST_WORDS = 1000;

/** Serves a source document: as text with line anchors, and as the original bytes. Nothing in it is ever executed. Of a
 *  file of actual values everybody sees what was read, and staff the rest: nobody meant a workbook's other sheets and
 *  columns to be published. Of an act the original is what was published; its page has no names for the public. */
export function serveDocuments(http: FastifyInstance, newContext: NewContext): void {
  http.get<DocumentRequest>('/documents/:id', { helmet: plainPolicy() }, async (request, reply) => {
    const { context, document } = await found(newContext, request);
    if (!document) return reply.callNotFound();
    const isWhole = document.kind === 'ACT' || isStaff(context, document.municipality);
    const page = isWhole
      ? await actPage(context, document, viewOf(request.query, document.plan))
      : readRowsPage(document, await readRows(context.queries, document.id), viewOf(request.query, document.plan));
    return reply.type('text/html; charset=utf-8').send(page);
  });

  http.get<DocumentRequest>('/documents/:id/original', async (request, reply) => {
    const { context, document } = await found(newContext, request);
    if (!document) return reply.callNotFound();
    if (document.kind !== 'ACT') {
      await authorise(context, 'GET /documents/:id/original (values)', { ...request.params });
    }
    return reply
      .type('application/octet-stream')
      .header('x-robots-tag', 'noindex')
      .header('content-disposition', attachment(document.filename))
      .send(Buffer.from(document.bytes));
  });
}

/** What of a page is marked; what cannot be read is as if it were not asked. */
function viewOf(query: DocumentRequest['Querystring'], plan: PlanKey): DocumentView {
  const words = wordsOf(query.parole);
  const line = typeof query.riga === 'string' && /^[1-9]\d{0,6}$/.test(query.riga) ? Number(query.riga) : null;
  const cited = words !== null && line !== null ? { line, words } : null;
  return { language: askedLanguage(query), plan, marked: { cited, searched: wordsOf(query.cerca) } };
}

function wordsOf(asked: unknown): string | null {
  const words = typeof asked === 'string' ? asked.trim() : '';
  return words === '' || words.length > LONGEST_WORDS ? null : words;
}

/** A document of a plan that the reader may know of, under the name that the reader may know. */
async function found(newContext: NewContext, { params, actor }: FastifyRequest<DocumentRequest>) {
  const context = newContext(actor);
  // No document has another id.
  const id = isStorable(params.id) ? storedId('SourceDocument', params.id) : '';
  const plan = planOfFile(id);
  if (plan === null || !(await isPlanShown(context, plan))) return { context, document: null };
  const [[head], content] = await Promise.all([
    context.loaders.document.load([plan.municipality, id]),
    context.queries
      .selectFrom('SourceDocument')
      .select(['text', 'bytes', 'places'])
      .where('municipality', '=', plan.municipality)
      .where('id', '=', id)
      .executeTakeFirst(),
  ]);
  return { context, document: head && content ? { ...head, ...content, plan } : null };
}

/** An act line by line: without the names of those who answer for sectors where the reader sees none. */
async function actPage(
  context: RequestContext,
  loaded: DocumentText & { readonly municipality: string },
  view: DocumentView,
): Promise<string> {
  const { actor, loaders, ...rules } = context;
  // The pages show names: they are for those who work for the municipality.
  const document = isStaff(context, loaded.municipality) ? loaded : { ...loaded, places: null };
  if (readerOf(actor, rules).seesNames) return documentPage(document, false, view);
  const hide = await loaders.shown.hiding(document.municipality);
  const text = hide(document.text);
  return documentPage({ ...document, text }, text !== document.text, view);
}

/** What was read from a file of actual values and counts: the rows by line, without what took their place since. */
async function readRows(queries: Queries, document: string): Promise<ReadonlyMap<number, string>> {
  const plan = planOfFile(document);
  if (plan === null) return new Map();
  const named = queries.selectFrom('Reading').where(ofPlan(plan)).where('document', '=', document).select('indicator');
  const readings = await queries
    .selectFrom('Reading')
    .where(ofPlan(plan))
    .where('indicator', 'in', named)
    .orderBy('number')
    .selectAll()
    .execute();
  const shown = readingsBy(readings, ({ indicator }) => indicator);
  const counting = [...shown.values()].flatMap(readingViews).filter(({ supersededBy }) => supersededBy === null);
  return new Map(
    counting.flatMap((reading) =>
      reading.document === document && reading.line !== null ? [[reading.line, readCells(reading)]] : [],
    ),
  );
}
