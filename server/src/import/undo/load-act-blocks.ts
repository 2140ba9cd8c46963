import type { Queries } from '../../database/open-database.js';
import { isOfNoAct } from './actuals-of-acts.js';
import { ownIndicatorBlocks } from './load-own-indicator-blocks.js';
import { ownPhaseBlocks } from './load-own-phase-blocks.js';
import type { Dependence, UndoBlock } from './undo-block.js';

interface LoadedAct {
  readonly year: number;
  readonly ordinal: number;
  readonly document: string;
  readonly importedAt: string;
}

/** What depends on each loaded act of a municipality. */
export async function actBlocks(queries: Queries, municipality: string): Promise<UndoBlock[]> {
  const acts = await loadedActs(queries, municipality);
  const declared = await declaredOfAct(queries, municipality, acts);
  const ofAct = [
    ...declared,
    ...(await readingsOfAct(queries, municipality)),
    ...(await ownIndicatorBlocks(queries, municipality)),
    ...(await ownPhaseBlocks(queries, municipality)),
    ...(await enteredOfAct(queries, municipality)),
    ...(await reviewsOfAct(queries, municipality, acts)),
  ];
  const ofPlan = [...declared, ...(await enteredOfPlan(queries, municipality))];
  return acts.flatMap(({ year, ordinal, document }) => {
    const isOnly = acts.filter((act) => act.year === year).length === 1;
    const found = [...ofAct.filter((block) => block.act === ordinal), ...(isOnly ? ofPlan : [])];
    return [...new Set(found.filter((block) => block.year === year).map(({ reason }) => reason))].map((reason) => ({
      document,
      reason,
    }));
  });
}

function loadedActs(queries: Queries, municipality: string): Promise<LoadedAct[]> {
  return queries
    .selectFrom('Act')
    .innerJoin('SourceDocument', (join) =>
      join
        .onRef('SourceDocument.municipality', '=', 'Act.municipality')
        .onRef('SourceDocument.id', '=', 'Act.document'),
    )
    .where('Act.municipality', '=', municipality)
    .select(['Act.year', 'Act.ordinal', 'Act.document', 'SourceDocument.importedAt'])
    .execute();
}

async function readingsOfAct(queries: Queries, municipality: string): Promise<Dependence[]> {
  const rows = await queries
    .selectFrom('Reading')
    .where('municipality', '=', municipality)
    .where(isOfNoAct)
    .select(['year', 'measuresAct as act'])
    .distinct()
    .execute();
  return rows.map((row) => ({
    ...row,
    reason: 'valori rendicontati misurano gli indicatori come li lascia questo provvedimento',
  }));
}

async function enteredOfAct(queries: Queries, municipality: string): Promise<Dependence[]> {
  const tables = [
    ['VariationSettlement', 'decisioni rinviate sono state definite'],
    ['OutcomeCorrection', 'esiti letti dalle decisioni sono stati corretti'],
    ['ActDetail', 'numero, data o collegamento della deliberazione sono stati indicati'],
  ] as const;
  const found: Dependence[] = [];
  for (const [table, reason] of tables) {
    const rows = await queries
      .selectFrom(table)
      .where('municipality', '=', municipality)
      .select(['year', 'act'])
      .distinct()
      .execute();
    found.push(...rows.map((row) => ({ ...row, reason })));
  }
  return found;
}

export const DECLARED = 'valori dichiarati (pesi, target o polarità) vi fanno riferimento';

/** Declarations recorded after the import; those recorded with it are deleted with it. */
async function declaredOfAct(
  queries: Queries,
  municipality: string,
  acts: readonly LoadedAct[],
): Promise<Dependence[]> {
  const rows = await queries
    .selectFrom('DeclaredValue')
    .where('municipality', '=', municipality)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('SourceDocument')
            .whereRef('SourceDocument.municipality', '=', 'DeclaredValue.municipality')
            .whereRef('SourceDocument.year', '=', 'DeclaredValue.year')
            .whereRef('SourceDocument.importedAt', '=', 'DeclaredValue.recordedAt')
            .select('SourceDocument.id'),
        ),
      ),
    )
    .select(['year', 'act'])
    .distinct()
    .execute();
  return rows.map(({ year, act }) => ({
    year,
    act: heldBy(acts, year, act),
    reason: DECLARED,
  }));
}

/** What is stated of the original plan without its document goes with the first act that is loaded. */
function heldBy(acts: readonly LoadedAct[], year: number, act: number): number {
  const loaded = acts.filter((found) => found.year === year).map(({ ordinal }) => ordinal);
  return loaded.includes(act) ? act : Math.min(...loaded);
}

/** Reviews recorded after the import; those made before it was confirmed are part of it and are deleted with it. */
async function reviewsOfAct(queries: Queries, municipality: string, acts: readonly LoadedAct[]): Promise<Dependence[]> {
  const reviewed = await queries
    .selectFrom('Revision')
    .where('municipality', '=', municipality)
    .where('reviewedAt', 'is not', null)
    .select(['year', 'act', 'reviewedAt'])
    .distinct()
    .execute();
  const reviews = await queries
    .selectFrom('RevisionReview')
    .where('municipality', '=', municipality)
    .where('reviewedAt', 'is not', null)
    .select(['year', 'act', 'reviewedAt'])
    .distinct()
    .execute();
  return [...reviewed, ...reviews]
    .filter(({ year, act, reviewedAt }) =>
      acts.some((loaded) => loaded.year === year && loaded.ordinal === act && loaded.importedAt !== reviewedAt),
    )
    .map(({ year, act }) => ({ year, act, reason: 'le modifiche lette dalle decisioni sono state verificate' }));
}

const ON_PLAN = [
  ['PhaseReport', 'ci sono fasi rendicontate'],
  ['ScoringPolicyRow', 'è stata impostata la metodologia di valutazione'],
  ['CycleStep', 'il ciclo del piano ha già avuto passaggi (chiusura, relazione)'],
  ['ReportSection', 'ci sono testi della Relazione'],
  ['ReadingDraft', 'ci sono valori in bozza'],
  ['Submission', 'i settori hanno inviato i loro valori'],
  ['EvidenceFile', 'ci sono documenti allegati come prova'],
  ['PhaseEvidenceFile', 'ci sono documenti allegati come prova a fasi'],
  ['Campaign', 'ci sono campagne di monitoraggio'],
] as const;

async function enteredOfPlan(queries: Queries, municipality: string): Promise<Dependence[]> {
  const readings = await queries
    .selectFrom('Reading')
    .where('municipality', '=', municipality)
    .where(isOfNoAct)
    .select('year')
    .distinct()
    .execute();
  const found = readings.map(({ year }): Dependence => ({ year, act: null, reason: 'ci sono valori rendicontati' }));
  for (const [table, reason] of ON_PLAN) {
    const rows = await queries
      .selectFrom(table)
      .where('municipality', '=', municipality)
      .select('year')
      .distinct()
      .execute();
    found.push(...rows.map(({ year }) => ({ year, act: null, reason })));
  }
  return found;
}
