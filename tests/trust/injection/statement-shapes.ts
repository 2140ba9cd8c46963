import { apiSchema } from '@traguardo/server/api/schema';
import type { Engine } from '../../harness/database/databases.js';
import { staffMember } from '../../harness/people/staff.js';
import { fillCremona, startService } from '../../harness/service/service.js';
import { exchange, type HttpAnswer } from '../exchange.js';
import { ANY_NUMBER } from '../service-limits.js';
import type { Outcome, Run } from '../trial.js';
import { HARMLESS, payloads, SEARCHED } from './payloads.js';
import { Cursors, type Place, placesOf } from './places.js';

export interface InjectionSize {
  readonly engine: Engine;
  readonly payloads: number;
}

const SIDE_EFFECTS = /^\s*(?:update "?(?:session|api_token)"?|begin|commit|rollback)/i;
const CURSORS = `{ plan(municipality: "cremona", year: 2019) { ${['indicators', 'objectives']
  .map((list) => `${list}(first: 2, orderBy: [{field: TITLE}]) { pageInfo { endCursor } }`)
  .join(' ')} } }`;

/** Puts what would be SQL, or a path, into every place that takes a text. The statements that reach the database are those
 *  that plain words make, none holds a piece of the text, and no answer is a failure. */
export async function statementShapes(
  { engine, payloads: count }: InjectionSize,
  { random, progress }: Run,
): Promise<Outcome> {
  let statements: string[] = [];
  const onStatement = (sql: string) => {
    if (!SIDE_EFFECTS.test(sql)) statements.push(sql);
  };
  const service = await startService(engine, fillCremona, {}, { operations: ANY_NUMBER, onStatement });
  try {
    const { cookie } = await staffMember(service.own.database, { role: 'ADMINISTRATOR' });
    const { plan } = (await service.ask(CURSORS)).data;
    const cursors = new Cursors(
      new Map(['indicators', 'objectives'].map((list) => [list, plan[list].pageInfo.endCursor])),
    );
    const ask = async ({ path, operation, headers }: Place) => {
      statements = [];
      const given = { cookie, ...headers };
      const body = operation && JSON.stringify(operation);
      const answer = await (body === undefined
        ? exchange(service.url + path, { headers: given })
        : exchange(service.url + path, {
            method: 'POST',
            headers: { ...given, 'content-type': 'application/json' },
            body,
          }));
      return { answer, run: statements };
    };
    const shapes = new Map<string, Set<string>>();
    for (const value of [...HARMLESS, ...SEARCHED]) {
      for (const place of placesOf(apiSchema(), value, cursors)) {
        if (SEARCHED.includes(value) && place.name !== 'search') continue;
        const known = shapes.get(place.name) ?? new Set();
        for (const sql of (await ask(place)).run) known.add(sql);
        shapes.set(place.name, known);
      }
    }
    const failures: string[] = [];
    let requests = 0;
    for (const value of payloads(count, random)) {
      for (const place of placesOf(apiSchema(), value, cursors)) {
        const { answer, run } = await ask(place);
        requests += 1;
        const strange = run.filter((sql) => !shapes.get(place.name)?.has(sql));
        const flaws = [...strange.map((sql) => `another statement: ${sql.slice(0, 300)}`), ...answerFlaws(answer)];
        failures.push(...flaws.map((flaw) => `${place.name} with ${JSON.stringify(value)}: ${flaw}`));
        if (requests % 2000 === 0) progress(`${engine.name}: ${requests} requests, ${failures.length} failures`);
      }
    }
    const known = new Set([...shapes.values()].flatMap((set) => [...set])).size;
    return {
      figure: `${count} payloads in ${shapes.size} places on ${engine.name}: ${requests} requests, no statement beside the ${known} that plain words make`,
      failures,
    };
  } finally {
    await service.stop();
  }
}

function answerFlaws({ status, text }: HttpAnswer): string[] {
  const flaws = status >= 500 ? [`status ${status}`] : [];
  if (text.includes('INTERNAL_SERVER_ERROR')) flaws.push(`a bug: ${text.slice(0, 200)}`);
  return flaws;
}
