import { setTimeout } from 'node:timers/promises';
import type { Database } from '@traguardo/server/database/open-database';
import { sendEvidence } from '../../api/evidence/evidence-form.js';
import { upload } from '../../api/import/upload.js';
import { actText } from '../../harness/documents/act-text.js';
import type { StaffMember } from '../../harness/people/staff.js';
import { askGraphql } from '../exchange.js';
import { type ReadingChain, recordNext } from '../writes/reading-chain.js';

/** What a service said it had stored. */
export interface Acknowledged {
  /** Values by the IDs of their readings. */
  readonly readings: Map<string, number>;
  /** Years of the plans that were imported. */
  readonly plans: Set<number>;
  /** IDs of evidence files. */
  readonly evidence: Set<string>;
  /** What it said that is neither a success nor an end of the connection. */
  readonly failures: string[];
}

export function nothingYet(): Acknowledged {
  return { readings: new Map(), plans: new Set(), evidence: new Set(), failures: [] };
}

/** Of plans that are imported: documents name no later one. */
const LAST_YEAR = 2099;
/** Milliseconds. */
const IDLE = 100;
/** Objectives of a plan that is imported, each with one indicator. */
const OBJECTIVES = 30;

const CONFIRM = 'mutation($id: ID!) { confirmImport(id: $id) { changed document { id } issues { code message } } }';

/** Works on a service until `isOver`, as several people do, and notes what is acknowledged. A request that has no answer
 *  may or may not have been stored. */
export class AcknowledgedWork {
  readonly #who: StaffMember;
  readonly #chains: ReadingChain[] = [];
  #year = 2022;
  #value = 1;
  #files = 0;
  readonly done: Acknowledged;

  constructor(who: StaffMember, done = nothingYet()) {
    this.#who = who;
    this.done = done;
    for (let day = 1; day <= 4; day += 1) {
      this.#chains.push({ indicator: '201', asOf: `2021-05-0${day}`, final: false, latest: null });
    }
  }

  /** Works until `isOver`. What the service says that is no success goes to `isExpected`, and is a failure where that
   *  does not expect it. */
  async run(url: string, isOver: () => boolean, isExpected: (said: string) => boolean): Promise<void> {
    const again = async (step: () => Promise<string | null>) => {
      while (!isOver()) {
        // The connection ends where the process did.
        const failure = await step().catch((error: unknown) => (isOver() ? null : String(error)));
        if (failure !== null && !isExpected(failure)) this.done.failures.push(failure);
        if (failure !== null) await setTimeout(20);
      }
    };
    await Promise.all([
      ...this.#chains.map((chain) => again(() => this.#record(url, chain))),
      again(() => this.#import(url)),
      again(() => this.#attach(url)),
    ]);
  }

  /** Each answers what the service said that is no success; null = nothing. */
  async #record(url: string, chain: ReadingChain): Promise<string | null> {
    this.#value += 1;
    const told = await recordNext(url, this.#who.cookie, chain, this.#value);
    if (told.kind === 'saved') this.done.readings.set(told.id, told.value);
    // What was stored without an answer is in conflict with what its writer knows.
    return told.kind === 'failed' ? JSON.stringify(told) : null;
  }

  async #import(url: string): Promise<string | null> {
    const year = this.#year;
    if (year > LAST_YEAR) return await setTimeout(IDLE, null);
    this.#year += 1;
    const { status, body } = await upload(url, { name: `${year}.txt`, content: planOf(year) }, this.#who);
    if (status !== 201) return JSON.stringify(body);
    const { data, errors } = await askGraphql(url, { query: CONFIRM, variables: { id: body.id } }, this.#who.cookie);
    if (!data?.confirmImport?.document) return JSON.stringify(errors ?? data);
    this.done.plans.add(year);
    return null;
  }

  async #attach(url: string): Promise<string | null> {
    this.#files += 1;
    const day = new Date(Date.UTC(2021, 0, 1 + Math.floor(this.#files / FILES_A_DAY))).toISOString().slice(0, 10);
    const { status, body } = await sendEvidence(url, { who: this.#who, place: { ...PLACE, asOf: day } });
    if (status !== 201) return JSON.stringify(body);
    this.done.evidence.add(body.id);
    return null;
  }
}

/** As many as a value may have. */
const FILES_A_DAY = 10;
const PLACE = { municipality: 'pieve', year: '2021', indicator: '101', final: 'false' };

function planOf(year: number): string {
  const rows = Array.from({ length: OBJECTIVES }, (_, index) => ({
    ...(index === 0 && { manager: 'Rossi Maria', sector: 'Polizia Locale' }),
    objective: `C1_${index}`,
    objectiveTitle: `Obiettivo ${index}`,
    indicator: String(index + 1),
    title: 'Numero di controlli',
    target: '40',
    weight: '100',
  }));
  return actText({ municipality: 'COMUNE DI PIEVE', year, areas: [{ name: 'Città sicura', rows }] });
}

/** Where the database does not hold all that was acknowledged, or holds a part of an import. */
export async function lostWork({ queries }: Database, done: Acknowledged): Promise<string[]> {
  const failures = [...done.failures];
  const readings = await queries
    .selectFrom('Reading')
    .select(['indicator', 'asOf', 'final', 'number', 'value'])
    .execute();
  const values = new Map(
    readings.map(({ indicator, asOf, final, number, value }) => [
      `Reading:pieve/2021/${indicator}/${asOf}/${final ? 'consuntivo' : 'monitoraggio'}/${number}`,
      Number(value),
    ]),
  );
  for (const [id, value] of done.readings) if (values.get(id) !== value) failures.push(`${id} = ${value} is lost`);
  const files = await queries.selectFrom('EvidenceFile').select('id').execute();
  const kept = new Set(files.map(({ id }) => id));
  for (const id of done.evidence)
    if (!kept.has(id.replace(/^EvidenceFile:/, ''))) failures.push(`evidence ${id} is lost`);
  const plans = new Set((await queries.selectFrom('Plan').select('year').execute()).map(({ year }) => year));
  for (const year of done.plans) if (!plans.has(year)) failures.push(`the plan of ${year} is lost`);
  const counts = { Objective: 'its objectives', Indicator: 'its indicators' } as const;
  for (const table of ['Objective', 'Indicator'] as const) {
    const rows = await queries.selectFrom(table).where('atAct', '=', 0).select(['year', 'code']).execute();
    for (const year of plans) {
      const found = rows.filter((row) => row.year === year).length;
      if (year !== 2021 && found !== OBJECTIVES) failures.push(`the plan of ${year} has ${found} of ${counts[table]}`);
    }
  }
  const acts = await queries.selectFrom('Act').select('year').execute();
  const documents = await queries.selectFrom('SourceDocument').where('kind', '=', 'ACT').select('id').execute();
  if (acts.length !== plans.size || documents.length !== plans.size) {
    failures.push(`${plans.size} plans have ${acts.length} acts and ${documents.length} documents`);
  }
  return failures;
}
