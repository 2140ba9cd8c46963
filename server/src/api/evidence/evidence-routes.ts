import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Queries } from '../../database/open-database.js';
import { DomainError } from '../../plan/domain-error.js';
import { planOfFile } from '../../plan/file-id.js';
import { authorise } from '../access/authorisation.js';
import { NODE_IDS, storedId } from '../graphql/node-id.js';
import { httpError } from '../graphql/said-error.js';
import { attachment } from '../http/attachment.js';
import type { NewContext, RequestContext } from '../loading/request-context.js';
import { receivedEvidence } from './store-evidence.js';
import { receivedPhaseEvidence } from './store-phase-evidence.js';

const FILE_LIMIT = 10 * 1024 * 1024;
/** What a form takes beside its file. */
const FORM_SIZE = 100_000;
const LIMITS = { fileSize: FILE_LIMIT, files: 1, fields: 5, parts: 6, fieldNameSize: 50, fieldSize: 500 };

/** Nothing in a file that a person has sent may ever run. */
const FILE_POLICY = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], sandbox: [] } },
};

const PLAN = {
  municipality: z.string().min(1),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .transform((text) => Number.parseInt(text, 10)),
};
const OF_PHASE = z.object({ ...PLAN, phase: z.string().min(1) });
const OF_VALUE = z.object({
  ...PLAN,
  indicator: z.string().min(1),
  asOf: z.iso.date(),
  final: z.enum(['true', 'false']).transform((text) => text === 'true'),
});

/** Takes in files that prove values and phases, and hands them out to those who may see them. */
export async function serveEvidence(http: FastifyInstance, newContext: NewContext): Promise<void> {
  const receiving: FastifyPluginAsync = async (own) => {
    await own.register(multipart, { limits: LIMITS });
    own.setErrorHandler(answerRefusal);
    own.post('/evidence', async (request, reply) => {
      if (Number(request.headers['content-length'] ?? 0) > FILE_LIMIT + FORM_SIZE) return await answerTooLarge(reply);
      const id = await receiveEvidence(request, newContext(request.actor));
      return reply.code(201).send({ id: NODE_IDS.EvidenceFile.id({ id }) });
    });
  };
  await http.register(receiving);
  serveFiles(http, newContext);
}

/** Says what is wrong with a form that cannot be read; any other failure is answered as everywhere. */
const answerRefusal: Parameters<FastifyInstance['setErrorHandler']>[0] = (error, _, reply) => {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
  if (status === 413) return answerTooLarge(reply);
  if (status === 400 || status === 406 || status === 415) throw new DomainError('INVALID_INPUT', FORM);
  throw error;
};

function answerTooLarge(reply: FastifyReply): FastifyReply {
  return reply.code(413).send(httpError('INVALID_INPUT', TOO_LARGE));
}

const TOO_LARGE = 'Il file supera 10 MB, o ci sono troppe parti: ridurlo o dividerlo, e caricare un file per volta.';
const FORM =
  'La richiesta deve essere multipart/form-data con i campi municipality e year; indicator, asOf (2019-12-31) e final (true o false), oppure phase; e, per ultimo, file.';

async function receiveEvidence(request: FastifyRequest, context: RequestContext): Promise<string> {
  const fields: Record<string, unknown> = {};
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = part.value;
    else return await storeReceived(request, part, fields, context);
  }
  throw new DomainError('INVALID_INPUT', FORM);
}

/** Who may send a file hangs on what it proves, so its fields come first, and nothing of it is read before they are judged. */
async function storeReceived(
  request: FastifyRequest,
  part: MultipartFile,
  fields: Readonly<Record<string, unknown>>,
  context: RequestContext,
): Promise<string> {
  try {
    const ofPhase = OF_PHASE.safeParse(fields);
    const place = ofPhase.success ? ofPhase : OF_VALUE.safeParse(fields);
    // A part without a name has no name at all, whatever its type says.
    if (!place.success || !part.filename) throw new DomainError('INVALID_INPUT', FORM);
    await authorise(context, 'POST /evidence (file)', place.data);
    const bytes = await part.toBuffer();
    // A last piece that goes beyond the limit is cut off without an error.
    if (part.file.truncated) throw new request.server.multipartErrors.RequestFileTooLargeError();
    const sent = { filename: part.filename, bytes };
    return 'phase' in place.data
      ? await receivedPhaseEvidence(context, place.data, sent)
      : await receivedEvidence(context, place.data, sent);
  } catch (error) {
    // A sender who is still sending would not hear the answer.
    part.file.resume();
    throw error;
  }
}

interface FileRequest {
  readonly Params: { readonly id: string };
}

function serveFiles(http: FastifyInstance, newContext: NewContext): void {
  http.get<FileRequest>('/evidence/:id', { helmet: FILE_POLICY }, async (request, reply) => {
    const id = storedId('EvidenceFile', request.params.id);
    const { queries } = newContext(request.actor);
    const file = (await keptFile(queries, 'EvidenceFile', id)) ?? (await keptFile(queries, 'PhaseEvidenceFile', id));
    if (!file) throw new DomainError('NOT_FOUND', 'Il file non c’è, o è stato tolto.');
    return reply
      .type(file.mediaType)
      .header('content-disposition', attachment(file.filename))
      .header('cache-control', 'private, no-store')
      .send(Buffer.from(file.bytes));
  });
}

function keptFile(queries: Queries, table: 'EvidenceFile' | 'PhaseEvidenceFile', id: string) {
  return queries
    .selectFrom(table)
    .where('municipality', '=', planOfFile(id)?.municipality ?? '')
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .select(['filename', 'mediaType', 'bytes'])
    .executeTakeFirst();
}
