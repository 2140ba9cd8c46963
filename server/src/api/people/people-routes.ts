import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { importPeople, type TakenPerson } from '../../account/people/import-people.js';
import { sectorNames } from '../../account/people/people.js';
import { peopleTemplate } from '../../export/template/people-template.js';
import { DomainError } from '../../plan/domain-error.js';
import { authorise } from '../access/authorisation.js';
import { httpError } from '../graphql/said-error.js';
import type { NewContext, RequestContext } from '../loading/request-context.js';
import { deliverLink } from './deliver-link.js';

const LIMITS = { fileSize: 2_000_000, files: 1, fields: 2, parts: 3, fieldNameSize: 20, fieldSize: 200 };
const FORM =
  'La richiesta deve essere multipart/form-data con i campi municipality e, per registrare, save=true; dopo, file: un foglio o un CSV.';
const TOO_LARGE = 'L’elenco supera 2 MB: dividerlo e caricarlo in più volte.';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A mail server that refuses so many messages one after the other takes none: the links are handed over. */
const MOST_REFUSED = 3;

/** Takes lists of people: first what would become of them, then, when the same file is sent to be saved, all of it. */
export async function servePeople(http: FastifyInstance, newContext: NewContext): Promise<void> {
  const receiving: FastifyPluginAsync = async (own) => {
    await own.register(multipart, { limits: LIMITS });
    own.setErrorHandler(answerRefusal);
    own.post('/people', async (request, reply) => {
      const taken = await receiveList(request, newContext(request.actor));
      return await reply.header('cache-control', 'no-store').send(taken);
    });
  };
  await http.register(receiving);
  http.get<{ Querystring: { readonly municipality?: string } }>('/people/template.xlsx', async (request, reply) => {
    const { municipality = '' } = request.query;
    const names = await sectorNames(newContext(request.actor).queries, [municipality]);
    const bytes = await peopleTemplate(
      [...new Set(names.values())].toSorted((one, other) => one.localeCompare(other, 'it')),
    );
    return await reply
      .type(WORKBOOK)
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="modello-persone.xlsx"')
      .send(Buffer.from(bytes));
  });
}

const answerRefusal: Parameters<FastifyInstance['setErrorHandler']>[0] = (error, _, reply) => {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
  if (status === 413) return reply.code(413).send(httpError('INVALID_INPUT', TOO_LARGE));
  if (status === 400 || status === 406 || status === 415) throw new DomainError('INVALID_INPUT', FORM);
  throw error;
};

/** The municipality comes first: nothing of the file is read before it is known who may send it. */
async function receiveList(request: FastifyRequest, context: RequestContext) {
  const fields = new Map<string, string>();
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields.set(part.fieldname, part.value);
      continue;
    }
    try {
      const municipality = fields.get('municipality');
      if (municipality === undefined) throw new DomainError('INVALID_INPUT', FORM);
      await authorise(context, 'POST /people (file)', { municipality });
      return await takeFile(context, municipality, part, fields.get('save') === 'true');
    } catch (error) {
      // A sender who is still sending would not hear the answer.
      part.file.resume();
      throw error;
    }
  }
  throw new DomainError('INVALID_INPUT', FORM);
}

async function takeFile(context: RequestContext, municipality: string, file: MultipartFile, save: boolean) {
  const read = await context.documents.people(await file.toBuffer());
  const list = { municipality, filename: file.filename.slice(0, 200), ...read };
  const taken = await importPeople(context.database, context.actor, list, { save, now: new Date() });
  const names = await sectorNames(context.queries, [municipality]);
  const people = taken.people.map(({ added, ...person }) => ({
    ...person,
    added: added.map(({ role, sectors }) => ({
      role,
      sectors: sectors.map((key) => names.get(`${municipality}/${key}`) ?? key),
    })),
  }));
  return { ...taken, people: await withLinks(context, people, taken.saved) };
}

/** The people with the links that no mail has taken to them. */
async function withLinks<Person extends Pick<TakenPerson, 'link'>>(
  context: RequestContext,
  people: readonly Person[],
  saved: boolean,
) {
  let refused = 0;
  const shown = [];
  for (const { link, ...person } of people) {
    const tried = refused < MOST_REFUSED ? context : { ...context, mailer: { ...context.mailer, configured: false } };
    const toHandOver = saved && link !== null ? await deliverLink(tried, link) : null;
    refused = toHandOver === null ? 0 : refused + 1;
    shown.push({ ...person, link: toHandOver });
  }
  return shown;
}
