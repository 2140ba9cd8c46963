import { basename } from 'node:path/posix';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, authorName } from '../../account/actor.js';
import { lockAudit, recordAudit } from '../../account/audit/record-audit.js';
import { decision, IMPORTING } from '../../account/permission.js';
import { refusal } from '../../import/act/save-document.js';
import { savePending } from '../../import/pending/save-pending.js';
import { MAX_BYTES, tooLargeIssue } from '../../import/text/decode.js';
import type { Waiting } from '../../import/worker/document-reader.js';
import { DomainError } from '../../plan/domain-error.js';
import { pendingImportId } from '../graphql/node-id.js';
import { httpError } from '../graphql/said-error.js';
import type { NewContext, RequestContext } from '../loading/request-context.js';
import { UnderwayReadings } from './pending/underway-readings.js';
import { templatedReading } from './templated-reading.js';
import type { Upload } from './upload.js';
import { uploadReport } from './upload-report.js';
import { wholePlanReport } from './whole-plan.js';

const LIMITS = {
  fileSize: MAX_BYTES,
  files: 1,
  fields: 8,
  parts: 9,
  fieldSize: 200,
  fieldNameSize: 100,
  headerPairs: 50,
};
/** What a form takes beside its file. */
const FORM_SIZE = 100_000;
const LONGEST_NAME = 200;
const MARK = /^[\w-]{8,64}$/;
const NO_PROGRESS = { done: null, total: null };
const TOO_LARGE = 413;

/** Takes documents to be looked at before they are loaded: nothing of them is in the plan until they are confirmed. */
export async function serveImports(http: FastifyInstance, newContext: NewContext): Promise<void> {
  const underWay = new UnderwayReadings();
  const receiving: FastifyPluginAsync = async (own) => {
    await own.register(multipart, { limits: LIMITS });
    own.get<{ Params: { readonly mark: string } }>('/imports/progress/:mark', async ({ actor, params }, reply) =>
      reply.header('cache-control', 'no-store').send(underWay.of(senderOf(actor), params.mark) ?? NO_PROGRESS),
    );
    own.post<{ Querystring: { readonly progress?: string } }>('/imports', async (request, reply) => {
      if (Number(request.headers['content-length'] ?? 0) > MAX_BYTES + FORM_SIZE) return await answerTooLarge(reply);
      const upload = await uploadOf(request);
      if (upload === null) return await answerTooLarge(reply);
      const context = newContext(request.actor);
      const waiting = waitingSender(request, underWay);
      try {
        return await answerUpload(context, upload, reply, waiting);
      } finally {
        waiting.end();
      }
    });
  };
  await http.register(receiving);
}

/** Who sent a document: asks how far it is under the mark that came with it, and leaves by closing the connection. */
function waitingSender(
  { actor, query, raw }: FastifyRequest<{ Querystring: { readonly progress?: string } }>,
  underWay: UnderwayReadings,
): Waiting & { end(): void } {
  const left = new AbortController();
  const leave = () => left.abort();
  raw.socket.once('close', leave);
  const [sender, mark] = [senderOf(actor), MARK.exec(query.progress ?? '')?.[0]];
  return {
    left: left.signal,
    ...(mark !== undefined && { onProgress: (progress) => underWay.set(sender, mark, progress) }),
    end: () => {
      raw.socket.off('close', leave);
      if (mark !== undefined) underWay.end(sender, mark);
    },
  };
}

function senderOf({ person, origin }: Actor): string {
  return person?.id ?? origin;
}

async function answerUpload(context: RequestContext, upload: Upload, reply: FastifyReply, waiting: Waiting) {
  const { database, actor, publicReading } = context;
  const { filename, bytes } = upload;
  const { reading, edits } = await templatedReading(context, upload, waiting);
  const names = await context.queries.selectFrom('Municipality').select(['slug', 'name']).execute();
  const printed = reading.kind === 'ACT' ? (reading.draft?.municipality ?? null) : null;
  const check = (slug: string) => {
    const scope = { municipality: slug, sectors: null };
    if (decision(actor, IMPORTING, scope, publicReading) !== 'ALLOWED')
      throw importForbidden(names.find((known) => known.slug === slug)?.name ?? printed ?? slug);
  };
  if (reading.kind === 'ACT' && reading.draft === null && reading.isWholePlan) {
    return await answerWholePlan(context, upload, reply, check);
  }
  if ('draft' in reading && reading.draft === null) {
    return await reply.code(422).send({ id: null, expiresAt: null, report: refusal(upload, reading.issues) });
  }
  const { municipality, year, seen, report } = await uploadReport(context, upload, reading, check);
  const createdBy = authorName(actor) ?? '';
  const places = reading.kind === 'ACT' ? reading.places : null;
  const read = { kind: reading.kind, places, report, edits };
  const uploaded = { municipality, year, seen, filename, bytes, ...read, createdBy };
  const { id, expiresAt } = await database.write(async (queries) => {
    // Two uploads at once count one after the other.
    await lockAudit(queries, municipality);
    const saved = await savePending(queries, uploaded, new Date());
    await recordAudit(queries, actor, {
      municipality,
      action: 'uploadImport',
      subject: saved.id,
      after: { filename, kind: reading.kind },
    });
    return saved;
  });
  return await reply.code(201).send({ id: pendingImportId(id), expiresAt, report });
}

/** A whole plan waits for nothing: it is shown, and loaded when the same file is sent again to be loaded. */
async function answerWholePlan(
  context: RequestContext,
  upload: Upload,
  reply: FastifyReply,
  check: (municipality: string) => void,
) {
  const report = await wholePlanReport(context, upload, check);
  const isRefused = report.issues.some(({ severity }) => severity === 'ERROR');
  return await reply
    .code(isRefused ? 422 : 200)
    .send({ id: null, expiresAt: null, wholePlan: report.saved ? 'LOADED' : 'SHOWN', report });
}

/** The file of a form with the fields before it; null where it is too large. */
async function uploadOf(request: FastifyRequest): Promise<Upload | null> {
  if (!request.isMultipart()) throw noFile();
  const fields = new Map<string, string>();
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') {
        if (typeof part.value === 'string' && part.value !== '') fields.set(part.fieldname, part.value);
      } else if (part.fieldname === 'file' && part.filename) {
        const bytes = await part.toBuffer();
        // The end of a file may be cut off without an error, where the limit falls between two chunks.
        return part.file.truncated ? null : { filename: plainName(part.filename), bytes, ...optionsOf(fields) };
      } else {
        part.file.resume();
      }
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE') return null;
    if (error instanceof DomainError) throw error;
    throw new DomainError(
      'INVALID_INPUT',
      'Il caricamento si è interrotto o il modulo non è leggibile: riprovare con un solo file nel campo «file».',
    );
  }
  throw noFile();
}

function optionsOf(fields: ReadonlyMap<string, string>): Omit<Upload, 'filename' | 'bytes'> {
  const kind = fields.get('kind') ?? null;
  if (kind !== null && kind !== 'ACT' && kind !== 'READINGS') {
    throw new DomainError(
      'INVALID_INPUT',
      'Il campo «kind» può essere ACT (piano o provvedimento) oppure READINGS (consuntivi).',
    );
  }
  const year = fields.get('year') ?? null;
  if (year !== null && !/^[12]\d{3}$/.test(year)) {
    throw new DomainError('INVALID_INPUT', 'Il campo «year» deve essere un anno di quattro cifre, ad esempio 2019.');
  }
  return {
    kind,
    municipality: fields.get('municipality') ?? null,
    year: year === null ? null : Number.parseInt(year, 10),
    load: fields.get('load') === 'plan',
  };
}

function plainName(filename: string): string {
  const name = basename(filename.replaceAll('\\', '/'))
    .replace(/\p{Cc}/gu, '')
    .trim();
  return (name === '' ? 'documento' : name).slice(0, LONGEST_NAME);
}

/** The refusal of a document of a body, by its name. */
function importForbidden(body: string | null): DomainError {
  const whose = body === null ? '' : ` dell'ente «${body}»`;
  return new DomainError(
    'FORBIDDEN',
    `Può caricare i documenti${whose} solo la Segreteria Generale dell'ente: nulla è stato conservato. Rivolgersi a chi amministra gli accessi.`,
  );
}

function noFile(): DomainError {
  return new DomainError(
    'INVALID_INPUT',
    'Manca il file: inviare un modulo multipart/form-data con il documento nel campo «file».',
  );
}

function answerTooLarge(reply: FastifyReply) {
  const issue = tooLargeIssue(null);
  const report = { ...refusal({ filename: '', bytes: new Uint8Array() }, [issue]), document: null };
  return reply
    .code(TOO_LARGE)
    .send({ id: null, expiresAt: null, report, ...httpError('INVALID_INPUT', issue.message) });
}
