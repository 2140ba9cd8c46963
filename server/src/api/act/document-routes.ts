import type { FastifyInstance } from 'fastify';
import type { Database, Queries } from '../../database/open-database.js';
import { planOfFile } from '../../plan/file-id.js';
import { isStorable } from '../../plan/storable-text.js';
import { ofPlan } from '../../plan/stored/of-plan.js';
import { readCells } from '../../reading/read-cells.js';
import { readingsBy } from '../../reading/reading-chain.js';
import { authorise } from '../access/authorisation.js';
import { isStaff } from '../access/is-staff.js';
import { storedId } from '../graphql/node-id.js';
import { attachment } from '../http/attachment.js';
import { readingViews } from '../reporting/reading-views.js';
import { documentPage, readRowsPage, STYLE_HASH } from './document-page.js';

const PAGE_POLICY = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: [STYLE_HASH],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
};

interface DocumentRequest {
  readonly Params: { readonly id: string };
}

/** Serves a source document: as text with line anchors, and as the original bytes. Nothing in it is ever executed. Of a
 *  file of actual values everybody sees what was read, and staff the rest: nobody meant a workbook's other sheets and
 *  columns to be published. */
export function serveDocuments(http: FastifyInstance, { queries }: Database, publicReading: boolean): void {
  const find = async (id: string) =>
    // No document has another id.
    !isStorable(id)
      ? undefined
      : await queries
          .selectFrom('SourceDocument')
          .select(['municipality', 'id', 'kind', 'filename', 'text', 'bytes'])
          .where('id', '=', storedId('SourceDocument', id))
          .limit(1)
          .executeTakeFirst();

  http.get<DocumentRequest>('/documents/:id', { helmet: PAGE_POLICY }, async (request, reply) => {
    const document = await find(request.params.id);
    if (!document) return reply.callNotFound();
    const { actor } = request;
    const isWhole = document.kind === 'ACT' || isStaff({ actor, publicReading }, document.municipality);
    const page = isWhole ? documentPage(document) : readRowsPage(document, await readRows(queries, document.id));
    return reply.type('text/html; charset=utf-8').send(page);
  });

  http.get<DocumentRequest>('/documents/:id/original', async (request, reply) => {
    const document = await find(request.params.id);
    if (!document) return reply.callNotFound();
    const { actor, params } = request;
    if (document.kind !== 'ACT') {
      await authorise({ actor, queries, publicReading }, 'GET /documents/:id/original (values)', { ...params });
    }
    return reply
      .type('application/octet-stream')
      .header('content-disposition', attachment(document.filename))
      .send(Buffer.from(document.bytes));
  });
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
