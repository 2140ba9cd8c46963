import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { recordAudit } from '../../account/audit/record-audit.js';
import { DomainError } from '../../plan/domain-error.js';
import { coatFault } from '../../plan/report/coat-picture.js';
import { addCoatOfArms, coatOfArms } from '../../plan/report/stored/coats-of-arms.js';
import { authorise } from '../access/authorisation.js';
import { recorder } from '../access/write-plan.js';
import { httpError } from '../graphql/said-error.js';
import type { NewContext, RequestContext } from '../loading/request-context.js';

const LIMITS = { fileSize: 1_000_001, files: 1, fields: 1, parts: 2, fieldNameSize: 20, fieldSize: 200 };
const FORM = 'La richiesta deve essere multipart/form-data con il campo municipality e, dopo, file: un’immagine PNG.';
const TOO_LARGE = 'Lo stemma supera 1 MB: ridurlo e caricarlo di nuovo.';

/** Takes in the coat of arms of a municipality, for its report, and hands it out. */
export async function serveCoats(http: FastifyInstance, newContext: NewContext): Promise<void> {
  const receiving: FastifyPluginAsync = async (own) => {
    await own.register(multipart, { limits: LIMITS });
    own.setErrorHandler(answerRefusal);
    own.post('/coat-of-arms', async (request, reply) => {
      await receiveCoat(request, newContext(request.actor));
      return reply.code(204).send();
    });
  };
  await http.register(receiving);
  http.get<{ readonly Params: { readonly municipality: string } }>(
    '/coat-of-arms/:municipality',
    async (request, reply) => {
      const coat = await coatOfArms(newContext(request.actor).queries, request.params.municipality);
      if (coat === null) throw new DomainError('NOT_FOUND', 'Lo stemma non è stato caricato.');
      return reply.type('image/png').header('cache-control', 'no-cache').send(Buffer.from(coat.bytes));
    },
  );
}

/** Says what is wrong with a form that cannot be read; any other failure is answered as everywhere. */
const answerRefusal: Parameters<FastifyInstance['setErrorHandler']>[0] = (error, _, reply) => {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
  if (status === 413) return reply.code(413).send(httpError('INVALID_INPUT', TOO_LARGE));
  if (status === 400 || status === 406 || status === 415) throw new DomainError('INVALID_INPUT', FORM);
  throw error;
};

/** The municipality comes first: nothing of the file is read before it is known who may send it. */
async function receiveCoat(request: FastifyRequest, context: RequestContext): Promise<void> {
  let municipality: string | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (part.fieldname === 'municipality' && typeof part.value === 'string') municipality = part.value;
      continue;
    }
    try {
      if (municipality === null) throw new DomainError('INVALID_INPUT', FORM);
      await authorise(context, 'POST /coat-of-arms (file)', { municipality });
      return await storeCoat(context, municipality, await part.toBuffer());
    } catch (error) {
      // A sender who is still sending would not hear the answer.
      part.file.resume();
      throw error;
    }
  }
  throw new DomainError('INVALID_INPUT', FORM);
}

async function storeCoat(context: RequestContext, municipality: string, bytes: Buffer): Promise<void> {
  const fault = coatFault(bytes);
  if (fault !== null) throw new DomainError('INVALID_INPUT', fault);
  await context.database.write(async (queries) => {
    const owner = queries.selectFrom('Municipality').where('slug', '=', municipality).select('slug');
    if ((await owner.executeTakeFirst()) === undefined) throw new DomainError('NOT_FOUND', 'L’ente non c’è.');
    const recording = { recordedAt: new Date().toISOString(), recordedBy: recorder(context) };
    const added = await addCoatOfArms(queries, { municipality, bytes, ...recording });
    if (added === null) return;
    const { before, ...after } = added;
    await recordAudit(queries, context.actor, {
      ...{ municipality, action: 'setCoatOfArms', subject: municipality },
      ...{ before: before && { sha256: before }, after },
    });
  });
}
