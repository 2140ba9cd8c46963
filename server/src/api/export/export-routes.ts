import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import { isStaff } from '../access/is-staff.js';
import { attachment } from '../http/attachment.js';
import { planView } from '../loading/plan-view.js';
import type { NewContext } from '../loading/request-context.js';
import { entityTag, planFileName } from './export-answer.js';
import { EXPORT_FORMATS, EXPORT_KINDS, type ExportFormat, exportFile } from './export-file.js';
import { type ExportKind, exportQuestion } from './export-question.js';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<ExportFormat, string>;

const FILE_NAMES = {
  indicators: 'indicatori',
  objectives: 'obiettivi',
  variations: 'variazioni',
  comparison: 'confronto',
} as const satisfies Record<ExportKind, string>;

interface ExportRequest {
  readonly Params: { readonly file: string };
}

/** Serves the rows of a plan as files for spreadsheets and programs. */
export function serveExports(http: FastifyInstance, schema: GraphQLSchema, newContext: NewContext): void {
  http.get<ExportRequest>('/export/:file', async (request, reply) => {
    const [kindName, formatName, ...rest] = request.params.file.split('.');
    const kind = EXPORT_KINDS.find((name) => name === kindName);
    const format = EXPORT_FORMATS.find((name) => name === formatName);
    if (!kind || !format || rest.length > 0) return reply.callNotFound();
    const question = exportQuestion(schema, kind, request.query);
    const context = newContext(request.actor);
    const plan = await planView(context, question.plan);
    if (!plan) throw new DomainError('NOT_FOUND', 'Il piano richiesto non esiste: verificare ente e anno.');
    const today = italianDay(new Date());
    // A plan that was undone and loaded again counts its writes from the start again, but its documents are younger.
    const dates = await context.loaders.dataDates.load([plan.municipality, plan.year]);
    // Today is a column of every row.
    // Staff have the notes as well.
    const etag = entityTag([request.url, plan, dates, today, isStaff(context, plan.municipality)]);
    reply.header('etag', etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    const content = await exportFile(() => newContext(request.actor), plan, question.list, format, today);
    return reply
      .type(TYPES[format])
      .header('content-disposition', attachment(`${planFileName(plan)}-${FILE_NAMES[kind]}.${format}`))
      .send(content);
  });
}
