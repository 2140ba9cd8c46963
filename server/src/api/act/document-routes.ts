import type { FastifyInstance } from 'fastify';
import type { Database } from '../../database/open-database.js';
import { storedId } from '../graphql/node-id.js';
import { attachment } from '../http/attachment.js';
import { documentPage, STYLE_HASH } from './document-page.js';

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

/** Serves a source document: as text with line anchors, and as the original bytes. Nothing in it is ever executed. */
export function serveDocuments(http: FastifyInstance, { queries }: Database): void {
  const find = async (id: string) =>
    // PostgreSQL has no text with a NUL in it, so no document has such an id.
    id.includes('\0')
      ? undefined
      : await queries
          .selectFrom('SourceDocument')
          .select(['id', 'filename', 'text', 'bytes'])
          .where('id', '=', storedId('SourceDocument', id))
          .limit(1)
          .executeTakeFirst();

  http.get<DocumentRequest>('/documents/:id', { helmet: PAGE_POLICY }, async (request, reply) => {
    const document = await find(request.params.id);
    if (!document) return reply.callNotFound();
    return reply.type('text/html; charset=utf-8').send(documentPage(document));
  });

  http.get<DocumentRequest>('/documents/:id/original', async (request, reply) => {
    const document = await find(request.params.id);
    if (!document) return reply.callNotFound();
    return reply
      .type('application/octet-stream')
      .header('content-disposition', attachment(document.filename))
      .send(Buffer.from(document.bytes));
  });
}
