import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { csv } from '../export/csv.js';
import { extractFacts } from '../export/extract-facts.js';
import { json } from '../export/json.js';
import type { Table } from '../export/table.js';
import { xlsx } from '../export/xlsx.js';
import { DomainError } from '../plan/domain-error.js';
import { italianDay } from '../plan/italian-day.js';
import { attachment } from './attachment.js';
import { entityTag, planFileName } from './export-answer.js';
import { type ExportKind, type ExportQuestion, exportQuestion } from './export-question.js';
import { CONTENTS, exportFacts, exportTable } from './export-table.js';
import type { PlanView } from './plan-state.js';
import { planView } from './plan-view.js';
import type { NewContext } from './request-context.js';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type Format = keyof typeof TYPES;

export const EXPORT_KINDS = [
  'indicators',
  'objectives',
  'variations',
  'comparison',
] as const satisfies readonly ExportKind[];
export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const satisfies readonly Format[];

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
    const plan = await planView(newContext(), question.plan);
    if (!plan) throw new DomainError('NOT_FOUND', 'Il piano richiesto non esiste: verificare ente e anno.');
    const today = italianDay(new Date());
    const etag = entityTag([request.url, plan, today]);
    reply.header('etag', etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    const content = await fileContent(newContext, plan, question, format, today);
    return reply
      .type(TYPES[format])
      .header('content-disposition', attachment(`${planFileName(plan)}-${FILE_NAMES[kind]}.${format}`))
      .send(content);
  });
}

async function fileContent(
  newContext: NewContext,
  plan: PlanView,
  { list }: ExportQuestion,
  format: Format,
  today: string,
): Promise<Readable | Buffer> {
  const facts = await exportFacts(newContext().loaders, plan, list, today);
  const rows = await begun(exportTable(newContext, plan, list, facts));
  if (format === 'xlsx') return Buffer.from(await xlsx(rows, CONTENTS[list.kind], extractFacts(facts)));
  return Readable.from(format === 'csv' ? csv(rows) : json(rows), { objectMode: false });
}

/** The table with its first batch read, so that what cannot be answered is refused before the answer begins. */
async function begun({ columns, batches }: Table): Promise<Table> {
  const iterator = batches[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* all() {
    for (let batch = first; !batch.done; batch = await iterator.next()) yield batch.value;
  }
  return { columns, batches: all() };
}
