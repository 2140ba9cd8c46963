import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { readerOf } from '../../account/reader.js';
import { exampleWorkbook } from '../../export/template/example-rows.js';
import { TEMPLATE_KINDS, type TemplateKind } from '../../export/template/templates.js';
import { DomainError } from '../../plan/domain-error.js';
import { italianDay } from '../../plan/italian-day.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { REPORT_FORMATS } from '../../plan/report/report-decision.js';
import type { KeptReport } from '../../plan/report/stored/kept-report.entity.js';
import { keptReport } from '../../plan/report/stored/kept-reports.js';
import { isStaff } from '../access/is-staff.js';
import { EXPORT_FORMATS, type ExportFormat } from '../export/export-file.js';
import { historyPlans } from '../export/export-history.js';
import {
  EXPORT_KINDS,
  type ExportKind,
  exportQuestion,
  reportQuestion,
  sheetQuestion,
  templateQuestion,
  wholePlanQuestion,
} from '../export/export-question.js';
import { blankPlan } from '../export/template-file.js';
import { attachment } from '../http/attachment.js';
import { leftSignal, partyOf } from '../http/request-reader.js';
import type { PlanView } from '../loading/plan-at-act.js';
import { missingPlan, type PlanQuestion, planView } from '../loading/plan-view.js';
import type { NewContext } from '../loading/request-context.js';
import { refuseTooLarge } from './file-limits.js';
import type { FileMaker } from './file-maker.js';
import { type FileContent, fileTag, PLAN_FORMATS } from './file-task.js';
import { fileVersion } from './plan-version.js';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const satisfies Record<FileContent['format'], string>;

const FILE_NAMES = {
  indicators: 'indicatori',
  objectives: 'obiettivi',
  phases: 'fasi',
  variations: 'variazioni',
  comparison: 'confronto',
  readings: 'consuntivi',
  history: 'storia',
} as const satisfies Record<ExportKind, string>;

const TEMPLATE_NAMES = {
  plan: 'piano',
  variation: 'variazione',
  readings: 'valori',
} as const satisfies Record<TemplateKind, string>;

interface ExportRequest {
  readonly Params: { readonly file: string };
}

/** Serves the rows of a plan as files for spreadsheets and programs, and the draft of the Relazione sulla performance as a
 *  Word document and as a tagged PDF. */
export function serveFiles(
  http: FastifyInstance,
  schema: GraphQLSchema,
  newContext: NewContext,
  maker: FileMaker,
): void {
  const answer = async (request: FastifyRequest, reply: FastifyReply, question: PlanQuestion, content: FileContent) => {
    const context = newContext(request.actor);
    const plan = await planView(context, question);
    if (!plan) throw missingPlan();
    const { municipality, year } = plan;
    const task = {
      ...{ municipality, year, atAct: question.atAct, content },
      today: italianDay(new Date()),
      // Of several municipalities a file holds what everybody may read.
      staff: isStaff(context, municipality) && new Set(municipalitiesOf(content)).size <= 1,
      names: readerOf(context.actor, context).seesNames,
    };
    const version = await fileVersion(context, plan, content);
    reply.header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === fileTag(task, version)) {
      return reply.header('etag', fileTag(task, version)).code(304).send();
    }
    await refuseTooLarge(context, plan, content, maker.limits);
    const file = await maker.file(task, version, { party: partyOf(request), left: leftSignal(reply) });
    return reply
      .type(TYPES[content.format])
      .header('etag', fileTag(task, file.version))
      .header('content-disposition', attachment(fileName(file.plan, content)))
      .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength));
  };

  http.get<ExportRequest>('/export/:file', async (request, reply) => {
    const [kindName, formatName, ...rest] = request.params.file.split('.');
    const kind = EXPORT_KINDS.find((name) => name === kindName);
    const format = EXPORT_FORMATS.find((name) => name === formatName);
    if (!kind || !format || rest.length > 0) return reply.callNotFound();
    const { plan, list } = exportQuestion(schema, kind, request.query);
    if (list.kind === 'history') {
      const plans = await historyPlans(newContext(request.actor), plan);
      const last = plans.at(-1);
      if (!last) throw missingPlan();
      const content = { kind: 'rows', list: { ...list, plans }, format } as const;
      return await answer(request, reply, { ...last, atAct: null }, content);
    }
    return await answer(request, reply, plan, { kind: 'rows', list, format });
  });
  for (const of of ['objective', 'sector'] as const) {
    http.get(`/export/${of}.pdf`, (request, reply) => {
      const { plan, key, basis } = sheetQuestion(of, request.query);
      return answer(request, reply, plan, { kind: 'sheet', of, key, basis, format: 'pdf' });
    });
  }
  for (const format of REPORT_FORMATS) {
    http.get(`/export/report.${format}`, async (request, reply) => {
      const { plan: question, edition } = reportQuestion(request.query);
      const plan = await planView(newContext(request.actor), question);
      if (!plan) throw missingPlan();
      const kept =
        question.atAct === null || edition !== null
          ? await keptReport(newContext(request.actor).queries, plan, format, edition)
          : null;
      if (kept !== null)
        return sendKept(request, reply, kept, fileName(plan, { kind: 'report', format, decisions: null }));
      if (edition !== null)
        throw new DomainError('NOT_FOUND', `Non c’è una Relazione conservata con il passo ${edition} del ciclo.`);
      return await answer(request, reply, question, { kind: 'report', format, decisions: null });
    });
  }
  http.get<ExportRequest>('/templates/:file', async (request, reply) => {
    const kind = TEMPLATE_KINDS.find((name) => `${name}.xlsx` === request.params.file);
    if (!kind) return reply.callNotFound();
    const { plan, sector, moment } = templateQuestion(request.query);
    if (kind === 'plan' && (await planView(newContext(request.actor), plan)) === null) {
      return await sendWorkbook(reply, 'modello-piano', await blankPlan(null, italianDay(new Date())));
    }
    return await answer(request, reply, plan, { kind: 'template', template: kind, sector, moment, format: 'xlsx' });
  });
  http.get<ExportRequest>('/examples/:file', async (request, reply) => {
    const kind = TEMPLATE_KINDS.find((name) => `${name}.xlsx` === request.params.file);
    if (!kind) return reply.callNotFound();
    return await sendWorkbook(reply, `esempio-${TEMPLATE_NAMES[kind]}`, await exampleWorkbook(kind));
  });
  for (const format of PLAN_FORMATS) {
    http.get(`/export/plan.${format}`, (request, reply) =>
      answer(request, reply, wholePlanQuestion(request.query), { kind: 'plan', format }),
    );
  }
}

/** A file that was kept: the same bytes for everybody, for ever. */
function sendKept(request: FastifyRequest, reply: FastifyReply, { format, sha256, bytes }: KeptReport, name: string) {
  const tag = `"${sha256}"`;
  reply.header('cache-control', 'no-cache').header('etag', tag);
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  return reply.type(TYPES[format]).header('content-disposition', attachment(name)).send(Buffer.from(bytes));
}

function sendWorkbook(reply: FastifyReply, name: string, bytes: Uint8Array) {
  return reply
    .type(TYPES.xlsx)
    .header('cache-control', 'no-cache')
    .header('content-disposition', attachment(`${name}.xlsx`))
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

function municipalitiesOf(content: FileContent): readonly string[] {
  if (content.kind !== 'rows' || content.list.kind !== 'history') return [];
  return content.list.plans.map(({ municipality }) => municipality);
}

/** "cremona-2019-variazione-5-obiettivi.csv": of which plan a file is, in which situation, and what it holds. */
function fileName(plan: PlanView, content: FileContent): string {
  const { municipality, year, atAct } = plan;
  if (content.kind === 'plan') return `${municipality}-${year}-piano-con-storia.${content.format}`;
  if (content.kind === 'template') return `${municipality}-modello-${TEMPLATE_NAMES[content.template]}.xlsx`;
  if (content.kind === 'rows' && content.list.kind === 'history')
    return historyName(content.list.plans, content.format);
  const moment = atAct < 0 ? 'situazione-iniziale' : atAct === 0 ? 'piano-originario' : `variazione-${atAct}`;
  const name =
    content.kind === 'report'
      ? 'relazione'
      : content.kind === 'sheet'
        ? `${content.of === 'sector' ? 'settore' : 'obiettivo'}-${content.key}`
        : FILE_NAMES[content.list.kind];
  return `${municipality}-${year}-${moment}-${name}.${content.format}`;
}

/** "cremona-2019-storia.csv", "cremona-storia.csv" or "storia.csv": by what all its plans share. */
function historyName(plans: readonly PlanKey[], format: ExportFormat): string {
  const [municipalities, years] = [
    new Set(plans.map((plan) => plan.municipality)),
    new Set(plans.map(({ year }) => year)),
  ];
  const shared = municipalities.size === 1 ? [...municipalities, ...(years.size === 1 ? years : [])] : [];
  return `${[...shared, FILE_NAMES.history].join('-')}.${format}`;
}
