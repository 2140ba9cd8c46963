import { apiSchema } from '@traguardo/server/api/schema';
import { type DocumentNode, Kind, parse } from 'graphql';
import type { Engine } from '../../harness/database/databases.js';
import { fillTwoTowns } from '../../harness/database/two-towns.js';
import { staffMember } from '../../harness/people/staff.js';
import { type Answer, fillCremona, type Service, startService } from '../../harness/service/service.js';
import { askGraphql } from '../exchange.js';
import { ANY_NUMBER } from '../service-limits.js';
import type { Outcome, Run } from '../trial.js';
import { answerFlaws } from './answer-flaws.js';
import type { KnownValues } from './leaf-value.js';
import { type Operation, OperationGenerator } from './operation-generator.js';

/** Twice those who may do most: what is forbidden is the same for everything. */
const ROLES = ['ANALYST', 'MANAGER', 'SEGRETERIA', 'SEGRETERIA', 'ADMINISTRATOR', 'ADMINISTRATOR'] as const;
/** One in so many operations writes: those come last, as they can take away what questions are about. */
const WRITES = 6;

interface Asker {
  readonly name: string;
  readonly cookie: string | undefined;
}

/** Asks a service operations that are made up from its schema, as every role. Every answer is well-formed, is what the
 *  schema promises, and tells of no bug. */
export async function schemaFuzzing(
  { engine, operations }: { readonly engine: Engine; readonly operations: number },
  { random, progress }: Run,
): Promise<Outcome> {
  const fill = async (own: Service['own']) => {
    await fillCremona(own);
    await fillTwoTowns(own.database);
  };
  const service = await startService(engine, fill, {}, { operations: ANY_NUMBER });
  try {
    const askers = await allAskers(service);
    const generator = new OperationGenerator(apiSchema(), random, await knownValues(service));
    const failures: string[] = [];
    const outcomes = { answered: 0, refused: 0 };
    for (let asked = 0; asked < operations; asked += 1) {
      const isWrite = asked >= operations - operations / WRITES;
      const operation = generator.next(isWrite && random.chance(0.8) ? 'mutation' : 'query');
      const asker = random.pick(askers);
      const answer = await askGraphql(service.url, operation, asker.cookie);
      outcomes[answer.errors === undefined ? 'answered' : 'refused'] += 1;
      const flaws = flawsOf(operation, answer);
      if (flaws.length > 0)
        failures.push(`${asker.name}: ${flaws.slice(0, 3).join('; ')} of ${JSON.stringify(operation)}`);
      if (asked % 1000 === 999) progress(`${engine.name}: ${asked + 1} operations, ${failures.length} failures`);
    }
    const { answered, refused } = outcomes;
    return {
      figure: `${operations} operations on ${engine.name}: ${answered} answered, ${refused} refused in words`,
      failures,
    };
  } finally {
    await service.stop();
  }
}

function flawsOf({ query, variables }: Operation, { status, data, errors }: Answer): string[] {
  const flaws = status >= 500 ? [`status ${status}`] : [];
  if (errors !== undefined && errors.length === 0) flaws.push('an empty list of errors');
  for (const { message, extensions } of errors ?? []) {
    if (extensions?.code === undefined) flaws.push(`an error without a code: ${message}`);
    if (extensions?.code === 'INTERNAL_SERVER_ERROR') flaws.push(`a bug: ${message}`);
    if (/\b(?:select|insert|sqlite|syntax error at|at \/|node_modules)\b/i.test(message))
      flaws.push(`says too much: ${message}`);
  }
  if (data === undefined || data === null) {
    if (errors === undefined) flaws.push('neither data nor errors');
    return flaws;
  }
  const document = parse(query);
  const operation = operationOf(document);
  return [...flaws, ...answerFlaws(apiSchema(), document, operation, variables, data)];
}

function operationOf({ definitions }: DocumentNode) {
  const found = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!found) throw new Error('The document holds no operation.');
  return found;
}

async function allAskers({ own: { database } }: Service): Promise<Asker[]> {
  const askers: Asker[] = [{ name: 'anonymous', cookie: undefined }];
  for (const role of ROLES) {
    const sectors = role === 'MANAGER' ? ['cultura', 'turismo'] : [];
    const { cookie } = await staffMember(database, { role, sectors });
    askers.push({ name: role, cookie });
  }
  return askers;
}

const KNOWN = `{ plan(municipality: "cremona", year: 2019) { id
  acts { id document { id key } } areas { id key name } sectors { id key name }
  objectives(first: 20) { nodes { id code title variations { id revisions { id } } } pageInfo { endCursor } }
  indicators(first: 40) { nodes { id code title readings { id } } pageInfo { endCursor } } } }`;

/** What arguments and input fields are given, by their names. */
async function knownValues(service: Service): Promise<KnownValues> {
  const { plan } = (await service.ask(KNOWN)).data;
  const { database } = service.own;
  const passer = await staffMember(database, { role: 'BOARD' });
  const codes = (list: { nodes: { code: string }[] }) => list.nodes.map(({ code }) => code);
  const ids = [...new Set(JSON.stringify(plan).match(/(?<="id":")[^"]+/g) ?? [])];
  const idsOf = (type: string) => ids.filter((id) => id.startsWith(`${type}:`));
  const keys = [...plan.sectors, ...plan.areas].map(({ key }: { key: string }) => key);
  const texts = ['Cultura', 'e', 'Numero', 'Turismo', ...plan.sectors.map(({ name }: { name: string }) => name)];
  const day = ['2019-12-31', '2019-06-30', '2020-03-31'];
  const cursors = [plan.objectives.pageInfo.endCursor, plan.indicators.pageInfo.endCursor];
  return new Map<string, readonly unknown[]>([
    ['municipality', ['cremona', 'cremona', 'cremona', 'acqui', 'pieve', 'manca']],
    ['year', [2019, 2019, 2019, 2021, 1999]],
    ['id', ids],
    ['user', [passer.id]],
    ['document', idsOf('SourceDocument')],
    ['variation', idsOf('Variation')],
    ['revision', idsOf('Revision')],
    ['reading', idsOf('Reading')],
    ['expectedReading', idsOf('Reading')],
    ['objective', codes(plan.objectives)],
    ['objectives', codes(plan.objectives)],
    ['indicator', codes(plan.indicators)],
    ['code', [...codes(plan.objectives), ...codes(plan.indicators)]],
    ['sector', keys],
    ['sectors', keys],
    ['area', keys],
    ['name', texts],
    ['title', texts],
    ['text', texts],
    ['search', texts],
    ['after', cursors],
    ['before', cursors],
    ['first', [0, 1, 2, 5, 20, 501]],
    ['atAct', [0, 5, 99, -1]],
    ['act', [0, 5]],
    ['asOf', day],
    ['date', day],
    ['dueOn', day],
    ['until', ['2099-12-31']],
    ['expiresOn', ['2099-12-31']],
    ['reason', ['Prova']],
    ['source', ['Nota 1']],
    ['number', ['12/2020']],
    ['link', ['https://comune.example/atto']],
    ['email', ['nuova@comune.example', 'altra@comune.example']],
    ['value', [0, 10, 50, '12', '12,5']],
    ['weight', [0, 5, 10, 33.3]],
    ['field', ['weight', 'target', 'title', 'kind']],
    ['achieved', [100, 90]],
    ['partial', [50, 60]],
    ['line', [1, 12, 20]],
  ]);
}
