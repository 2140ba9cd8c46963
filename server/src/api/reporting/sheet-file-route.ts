import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { NO_EDITS } from '../../import/preview/import-edits.js';
import { MAX_BYTES, tooLargeIssue } from '../../import/text/decode.js';
import { DomainError } from '../../plan/domain-error.js';
import { authorise } from '../access/authorisation.js';
import { memberKey } from '../graphql/node-id.js';
import { httpError } from '../graphql/said-error.js';
import type { NewContext, RequestContext } from '../loading/request-context.js';
import { readingSheet } from './reading-sheet.js';
import { type SheetFileReading, sheetFileReading } from './sheet-file.js';

const LIMITS = { fileSize: MAX_BYTES, files: 1, fields: 5, parts: 6, fieldNameSize: 50, fieldSize: 200 };
const FORM =
  'La richiesta deve essere multipart/form-data con i campi municipality, year, sector, asOf (2019-12-31), final (true o false) e, per ultimo, file.';

const FIELDS = z.object({
  municipality: z.string().min(1),
  year: z
    .string()
    .regex(/^\d{4}$/)
    .transform((text) => Number.parseInt(text, 10)),
  sector: z.string().min(1),
  asOf: z.iso.date(),
  final: z.enum(['true', 'false']).transform((text) => text === 'true'),
});

/** Reads files of values for the sheet of a sector. Nothing of them is stored: what is taken is saved as drafts. */
export async function serveSheetFiles(http: FastifyInstance, newContext: NewContext): Promise<void> {
  const receiving: FastifyPluginAsync = async (own) => {
    await own.register(multipart, { limits: LIMITS });
    own.setErrorHandler(answerRefusal);
    own.post('/reading-sheets', async (request, reply) =>
      reply.header('cache-control', 'no-store').send(await receiveFile(request, newContext(request.actor))),
    );
  };
  await http.register(receiving);
}

const answerRefusal: Parameters<FastifyInstance['setErrorHandler']>[0] = (error, _, reply) => {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
  if (status === 413) {
    return reply.code(413).send(httpError('INVALID_INPUT', tooLargeIssue(null).message));
  }
  if (status === 400 || status === 406 || status === 415) throw new DomainError('INVALID_INPUT', FORM);
  throw error;
};

async function receiveFile(request: FastifyRequest, context: RequestContext): Promise<SheetFileReading> {
  const fields: Record<string, unknown> = {};
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = part.value;
    else return await readReceived(request, part, fields, context);
  }
  throw new DomainError('INVALID_INPUT', FORM);
}

/** The sheet comes first: nothing of the file is read before it is known who may write there. */
async function readReceived(
  request: FastifyRequest,
  part: MultipartFile,
  fields: Readonly<Record<string, unknown>>,
  context: RequestContext,
): Promise<SheetFileReading> {
  try {
    const place = FIELDS.safeParse(fields);
    if (!place.success) throw new DomainError('INVALID_INPUT', FORM);
    await authorise(context, 'POST /reading-sheets (file)', place.data);
    const bytes = await part.toBuffer();
    // A last piece that goes beyond the limit is cut off without an error.
    if (part.file.truncated) throw new request.server.multipartErrors.RequestFileTooLargeError();
    return await readForSheet(context, place.data, bytes);
  } catch (error) {
    // A sender who is still sending would not hear the answer.
    part.file.resume();
    throw error;
  }
}

async function readForSheet(
  { documents, queries, actor }: RequestContext,
  { municipality, year, sector, asOf, final }: z.infer<typeof FIELDS>,
  bytes: Uint8Array,
): Promise<SheetFileReading> {
  const plan = { municipality, year };
  const name = { sector: memberKey('Sector', plan, sector), asOf, final };
  const sheet = await readingSheet(queries, actor, plan, name);
  if (!sheet.rows.some(({ canWrite }) => canWrite)) {
    throw new DomainError('CONFLICT', 'I valori di questo foglio si possono soltanto leggere: nulla è stato caricato.');
  }
  const reading = await documents.read({ bytes, kind: 'READINGS', edits: NO_EDITS });
  if (reading.kind === 'READINGS' && !('draft' in reading)) {
    return await sheetFileReading(queries, plan, sheet, reading);
  }
  const issues = 'draft' in reading ? reading.issues : [];
  throw new DomainError('INVALID_INPUT', issues.map(({ message }) => message).join(' ') || FORM);
}
