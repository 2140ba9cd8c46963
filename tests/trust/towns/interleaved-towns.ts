import { type App, createApp } from '@traguardo/server/app';
import { config } from '@traguardo/server/config';
import type { Engine } from '../../harness/database/databases.js';
import { emptyDatabase } from '../../harness/database/seeds.js';
import { OLD_PLANS } from '../../harness/service/server.js';
import { exchange, type HttpAnswer } from '../exchange.js';
import type { SeededRandom } from '../seeded-random.js';
import { ANY_NUMBER } from '../service-limits.js';
import type { Outcome, Run } from '../trial.js';
import { fillMarkedTowns, type MarkedTown, markedTowns } from './marked-towns.js';
import { type TownQuestion, townQuestion } from './town-questions.js';

export interface TownsSize {
  readonly engine: Engine;
  readonly towns: number;
  readonly requests: number;
}

/** Requests that are under way at a time. */
const TOGETHER = 12;

interface Asked {
  readonly service: { readonly url: string; readonly isPublic: boolean };
  /** The town that the question is about. */
  readonly town: MarkedTown;
  /** Where the reader works; null = nobody who has logged in. */
  readonly home: MarkedTown | null;
  readonly who: MarkedTown['staff'][number] | null;
  readonly question: TownQuestion;
}

/** Readers and staff of many municipalities ask at once, of a service that everybody reads and of one that is for those
 *  who have logged in, on one database. No answer holds a word of a municipality that it is not about. */
export async function interleavedTowns(
  { engine, towns: count, requests }: TownsSize,
  { random, progress }: Run,
): Promise<Outcome> {
  const own = await emptyDatabase(engine);
  const apps: App[] = [];
  try {
    const towns = await fillMarkedTowns(own.database, count);
    const services: Asked['service'][] = [];
    for (const isPublic of [true, false]) {
      const settings = {
        DATABASE_URL: own.url,
        PORT: '0',
        LOG_LEVEL: 'silent',
        ...OLD_PLANS,
        PUBLIC_READING: String(isPublic),
      };
      const app = await createApp(config(settings), { operations: ANY_NUMBER });
      apps.push(app);
      services.push({ url: await app.listen(), isPublic });
    }
    const failures: string[] = [];
    const told = { full: 0, refused: 0, unchanged: 0 };
    const kept = new Map<string, KeptAnswer[]>();
    let left = requests;
    const reader = async () => {
      while (left > 0) {
        left -= 1;
        if (left % 1000 === 0) progress(`${left} requests left, ${failures.length} failures`);
        const asked = anyRequest(services, towns, random);
        const answer = await answerTo(asked, kept, random);
        const outcome =
          answer.status === 304 ? 'unchanged' : answer.status === 200 && hasData(answer) ? 'full' : 'refused';
        told[outcome] += 1;
        failures.push(...foreignWords(asked, answer));
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, reader));
    const figure = `${requests} requests over ${count} municipalities on ${engine.name}: ${told.full} answered, ${told.unchanged} unchanged (304), ${told.refused} refused; 0 words of another municipality`;
    return { figure: failures.length === 0 ? figure : figure.replace(/; 0 words.*/, ''), failures };
  } finally {
    for (const app of apps) await app.close();
    await own.drop();
  }
}

function anyRequest(services: readonly Asked['service'][], towns: readonly MarkedTown[], random: SeededRandom): Asked {
  const town = random.pick(towns);
  const home = random.chance(0.25) ? null : random.chance(0.7) ? town : random.pick(towns);
  const who = home && random.pick(home.staff);
  return { service: random.pick(services), town, home, who, question: townQuestion(town, random) };
}

/** An answer that a cache has kept, with its tag. */
interface KeptAnswer {
  readonly tag: string;
  readonly text: string;
}

/** Asks; half of the pages and files with the tag of an answer that somebody has had, as a cache would, which then shows
 *  what it has kept. */
async function answerTo(
  { service, who, question }: Asked,
  kept: Map<string, KeptAnswer[]>,
  random: SeededRandom,
): Promise<HttpAnswer> {
  const { path, operation } = question;
  const cookie: Record<string, string> = who ? { cookie: who.cookie } : {};
  if (operation) {
    const headers = { ...cookie, 'content-type': 'application/json' };
    return await exchange(service.url + path, { method: 'POST', headers, body: JSON.stringify(operation) });
  }
  const known = kept.get(path) ?? [];
  const shown = known.length > 0 && random.chance(0.5) ? random.pick(known) : null;
  const headers = { ...cookie, ...(shown && { 'if-none-match': shown.tag }) };
  const answer = await exchange(service.url + path, { headers });
  const { etag } = answer.headers;
  if (etag !== undefined && answer.status === 200)
    kept.set(path, [...known, { tag: etag, text: answer.text }].slice(-5));
  return answer.status === 304 && shown ? { ...answer, text: shown.text } : answer;
}

function hasData({ text }: HttpAnswer): boolean {
  return !text.startsWith('{"errors"') && !text.includes('"data":null');
}

function foreignWords({ service, town, home, who, question }: Asked, { status, text, headers }: HttpAnswer): string[] {
  const where = `${question.kind} of ${town.slug} for ${home?.slug ?? 'nobody'} (${who?.role ?? 'anonymous'}), ${service.isPublic ? 'public' : 'private'}`;
  const failures = status >= 500 ? [`${where}: status ${status} ${text.slice(0, 200)}`] : [];
  if (text.includes('INTERNAL_SERVER_ERROR')) failures.push(`${where}: ${text.slice(0, 300)}`);
  const plans = new Set([...(service.isPublic ? [town.number] : []), ...(home ? [home.number] : [])]);
  const internals = new Set(home ? [home.number] : []);
  // The names of all municipalities are public where plans are; what was asked for may be named in a refusal.
  const names = service.isPublic ? null : new Set([town.number, ...plans]);
  const all = `${text}\n${JSON.stringify(headers)}`;
  const check = (kind: 'paese' | 'piano' | 'interno', allowed: ReadonlySet<number>) => {
    for (const found of markedTowns(kind, all)) {
      if (!allowed.has(found)) failures.push(`${where}: holds ${kind} of town ${found}: ${excerpt(all, kind, found)}`);
    }
  };
  check('piano', plans);
  check('interno', internals);
  if (names) check('paese', names);
  return failures;
}

function excerpt(text: string, kind: string, town: number): string {
  const at = text.toLowerCase().indexOf(`${kind}q${String(town).padStart(2, '0')}q`);
  return text.slice(Math.max(0, at - 80), at + 40).replaceAll('\n', ' ');
}
