import type { Compilable, RawBuilder, SqlBool } from 'kysely';
import type { Reader } from '../../account/reader.js';
import type { ReadDatabase } from '../../database/open-database.js';
import { planOfFile } from '../../plan/file-id.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Variation } from '../../plan/stored/act/variation.entity.js';
import type { SourceDocument } from '../../plan/stored/document/source-document.entity.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import { type EvidenceHead, evidenceHeads } from '../../reading/stored/load-evidence.js';
import { type PhaseEvidenceHead, phaseEvidenceHeads } from '../../reading/stored/phase-evidence.js';
import type { Score } from '../../scoring/stored/score.entity.js';
import { storedStatements } from '../../scoring/stored/stored-statements.js';
import { cycleLoaders } from './cycle-loaders.js';
import { type DetailedAct, detailedActs } from './detailed-acts.js';
import { dataDates, demonstrations, latestIndicators, latestScores } from './gathered-rows.js';
import { indicatorLists } from './indicator-lists.js';
import { notComparableLoader } from './not-comparable.js';
import { objectiveLists } from './objective-lists.js';
import { phaseLists } from './phase-lists.js';
import { batchedRows, keptLoader, rowLoader } from './row-loader.js';
import { searchedMembers } from './searched-members.js';
import { type DocumentHead, type ShownRows, shownRows } from './shown-rows.js';
import { variationLists } from './variation-lists.js';

const PLAN = ['municipality', 'year'] as const;
const STATE = ['municipality', 'year', 'atAct'] as const;

/** Revisions of a phase. */
const PHASE_KINDS = ['PHASE_POSTPONED', 'PHASE_REMOVED', 'PHASE_ADDED'] as const;

/**
 * Every relation of the API, loaded for all rows of a request at once: the number of SQL statements depends on the
 * document that is asked, never on the data. Made for each request and its reader, and cleared by each write, so nothing
 * outlives its answer, or is shown to somebody else.
 */
export function loaders(database: ReadDatabase, reader: Reader) {
  const { engine, queries } = database;
  const shown = shownRows(database, reader);
  const memberLoader = memberLoaders(database, shown);
  return {
    shown,
    ...stateLoaders(database, shown),
    ...cycleLoaders(database, shown),
    ...actLoaders(database, shown),
    indicatorLists: indicatorLists(database, shown),
    objectiveLists: objectiveLists(database, shown),
    phaseLists: phaseLists(database, shown),
    variationLists: variationLists(database, shown),
    searchedMembers: searchedMembers(database, shown),
    municipality: keptLoader(database, 'municipality', ['slug'], (within) =>
      queries.selectFrom('Municipality').selectAll().where(within),
    ),
    /** The plans that the reader may know of. */
    plans: keptLoader(
      database,
      'plans',
      ['municipality'],
      (within) => queries.selectFrom('Plan').selectAll().where(within).orderBy('year'),
      shown.plans,
    ),
    acts: batchedRows<DetailedAct>(PLAN, (plans) => detailedActs(database, plans)),
    ordinals: keptLoader(database, 'ordinals of acts', PLAN, (within) =>
      queries.selectFrom('Act').select(['municipality', 'year', 'ordinal']).where(within),
    ),
    demonstrations: keptLoader(database, 'demonstrations', STATE, (within) => demonstrations(queries).where(within)),
    objectiveStates: memberLoader('objectiveStates', [...PLAN, 'code'], (within) =>
      queries.selectFrom('Objective').selectAll().where(within).orderBy('atAct'),
    ),
    indicatorStates: memberLoader('indicatorStates', [...PLAN, 'code'], (within) =>
      queries.selectFrom('Indicator').selectAll().where(within).orderBy('atAct'),
    ),
    phaseReports: memberLoader('phaseReports', [...PLAN, 'objective'], (within) =>
      queries.selectFrom('PhaseReport').selectAll().where(within),
    ),
    weightChanges: keptLoader(database, 'weightChanges', PLAN, (within) =>
      queries.selectFrom('WeightChange').selectAll().where(within).orderBy('act').orderBy('line').orderBy('number'),
    ),
    weightChangesOfObjective: keptLoader(database, 'weightChangesOfObjective', [...PLAN, 'objective'], (within) =>
      queries.selectFrom('WeightChange').selectAll().where(within).orderBy('act').orderBy('line').orderBy('number'),
    ),
    statements: rowLoader(engine, [...PLAN, 'subject', 'code'], async (within) =>
      shown.texts(await storedStatements(queries, within), ({ value }, hidden) => ({ value: hidden(value) })),
    ),
    indicatorYears: memberLoader<Indicator>('indicatorYears', ['municipality', 'code'], (within) =>
      queries.selectFrom(latestIndicators(queries).as('latest')).selectAll().where(within).orderBy('year'),
    ),
    scoreYears: keptLoader<Score>(database, 'scoreYears', ['municipality', 'level', 'key'], (within) =>
      queries.selectFrom(latestScores(queries).as('latest')).selectAll().where(within).orderBy('year'),
    ),
    dataDates: keptLoader(database, 'dataDates', PLAN, (within) =>
      queries.selectFrom(dataDates(queries).as('dates')).selectAll().where(within),
    ),
    evidence: keptLoader<EvidenceHead>(database, 'evidence', [...PLAN, 'indicator'], (within) =>
      evidenceHeads(queries).where(within),
    ),
    phaseEvidence: keptLoader<PhaseEvidenceHead>(database, 'phaseEvidence', [...PLAN, 'objective'], (within) =>
      phaseEvidenceHeads(queries).where(within),
    ),
    readings: keptLoader(database, 'readings', [...PLAN, 'indicator'], (within) =>
      queries.selectFrom('Reading').selectAll().where(within).orderBy('asOf').orderBy('final').orderBy('number'),
    ),
  };
}

export type Loaders = ReturnType<typeof loaders>;

/** Forgets what was loaded before a write, which is not what is stored after it. */
export function clearLoaders(loaders: Loaders): void {
  for (const loader of Object.values(loaders)) loader.clearAll();
}

/** Makes loaders of members of plans, as their reader may see them. */
function memberLoaders(database: ReadDatabase, shown: ShownRows) {
  return <R extends PlanKey>(
    name: string,
    columns: readonly (keyof R & string)[],
    write: (within: RawBuilder<SqlBool>) => Compilable<R>,
  ) => keptLoader<R>(database, name, columns, write, shown.members);
}

/** What is stored of the documents of acts: requests, decisions and what they change. */
function actLoaders({ engine, queries }: ReadDatabase, shown: ShownRows) {
  const variations = (within: RawBuilder<SqlBool>) =>
    queries.selectFrom('Variation').selectAll().where(within).orderBy('act').orderBy('line').execute();
  const variationLoader = (columns: readonly (keyof Variation & string)[]) =>
    rowLoader(engine, columns, async (within) => shown.variations(await variations(within)));
  return {
    variationsOfAct: variationLoader([...PLAN, 'act']),
    variationsOfObjective: variationLoader([...PLAN, 'objective']),
    variation: variationLoader([...PLAN, 'act', 'line']),
    revisions: rowLoader(engine, [...PLAN, 'act', 'line'], async (within) =>
      shown.revisions(await queries.selectFrom('Revision').selectAll().where(within).orderBy('number').execute()),
    ),
    revisionsOfIndicator: rowLoader(engine, [...PLAN, 'indicator'], async (within) => {
      const rows = queries.selectFrom('Revision').selectAll().where(within);
      return await shown.revisions(await rows.orderBy('act').orderBy('line').orderBy('number').execute());
    }),
    phaseRevisions: rowLoader(engine, [...PLAN, 'objective'], async (within) => {
      const rows = queries.selectFrom('Revision').selectAll().where(within).where('kind', 'in', PHASE_KINDS);
      const shownRows = rows.where('status', '!=', 'DISCARDED').orderBy('act').orderBy('line').orderBy('number');
      return await shown.revisions(await shownRows.execute());
    }),
    document: rowLoader<DocumentHead>(engine, ['municipality', 'id'], async (within) =>
      shown.documents(
        await queries
          .selectFrom('SourceDocument')
          .select(['municipality', 'id', 'year', 'kind', 'filename', 'sha256', 'importedAt', 'importedBy'])
          .select('replacedBy')
          .where(within)
          .execute(),
      ),
    ),
    places: rowLoader<Pick<SourceDocument, 'municipality' | 'id' | 'places'>>(
      engine,
      ['municipality', 'id'],
      async (within) =>
        await queries.selectFrom('SourceDocument').select(['municipality', 'id', 'places']).where(within).execute(),
    ),
    issues: rowLoader(engine, ['municipality', 'document'], async (within) => {
      const rows = await queries.selectFrom('DocumentIssue').selectAll().where(within).orderBy('number').execute();
      const ofPlans = rows.map((row) => ({ ...row, year: planOfFile(row.document)?.year ?? 0 }));
      return await shown.texts(ofPlans, ({ message, found }, hidden) => ({
        ...{ message: hidden(message), found: hidden(found) },
      }));
    }),
    planQuestions: rowLoader(engine, PLAN, async (within) => {
      const rows = queries.selectFrom('PlanQuestion').selectAll().where(within);
      return await shown.texts(
        await rows.orderBy('act').orderBy('line').orderBy('key').execute(),
        ({ message, found }, hidden) => ({ message: hidden(message), found: hidden(found) }),
      );
    }),
    discrepancies: rowLoader(engine, PLAN, async (within) => {
      const rows = queries.selectFrom('Discrepancy').selectAll().where(within);
      return await shown.texts(
        await rows.orderBy('act').orderBy('line').orderBy('key').execute(),
        ({ message, text }, hidden) => ({ message: hidden(message), text: hidden(text) }),
      );
    }),
  };
}

/** What is stored for every state of a plan. */
function stateLoaders(database: ReadDatabase, shown: ShownRows) {
  const { queries } = database;
  const memberLoader = memberLoaders(database, shown);
  const indicators = memberLoader('indicators', STATE, (within) =>
    queries.selectFrom('Indicator').selectAll().where(within).orderBy('codeOrder').orderBy('code'),
  );
  const attainments = keptLoader(database, 'attainments', STATE, (within) =>
    queries.selectFrom('Attainment').selectAll().where(within),
  );
  return {
    indicators,
    attainments,
    notComparable: notComparableLoader(indicators, attainments),
    areas: keptLoader(database, 'areas', STATE, (within) =>
      queries.selectFrom('StrategicArea').selectAll().where(within).orderBy('position').orderBy('key'),
    ),
    sectors: keptLoader(
      database,
      'sectors',
      STATE,
      (within) => queries.selectFrom('Sector').selectAll().where(within).orderBy('position').orderBy('key'),
      shown.sectors,
    ),
    objectives: memberLoader('objectives', STATE, (within) =>
      queries.selectFrom('Objective').selectAll().where(within).orderBy('codeOrder').orderBy('code'),
    ),
    contributorsOfObjective: keptLoader(database, 'contributorsOfObjective', [...STATE, 'objective'], (within) =>
      queries.selectFrom('Contribution').selectAll().where(within),
    ),
    contributionsOfSector: keptLoader(database, 'contributionsOfSector', [...STATE, 'sector'], (within) =>
      queries.selectFrom('Contribution').selectAll().where(within),
    ),
    objective: memberLoader('objective', [...STATE, 'code'], (within) =>
      queries.selectFrom('Objective').selectAll().where(within),
    ),
    indicator: memberLoader('indicator', [...STATE, 'code'], (within) =>
      queries.selectFrom('Indicator').selectAll().where(within),
    ),
    indicatorsOfObjective: memberLoader('indicatorsOfObjective', [...STATE, 'objective'], (within) =>
      queries.selectFrom('Indicator').selectAll().where(within).orderBy('codeOrder').orderBy('code'),
    ),
    phasesOfObjective: memberLoader('phasesOfObjective', [...STATE, 'objective'], (within) =>
      queries.selectFrom('Phase').selectAll().where(within).orderBy('position'),
    ),
    attainment: keptLoader(database, 'attainment', [...STATE, 'indicator'], (within) =>
      queries.selectFrom('Attainment').selectAll().where(within),
    ),
    score: keptLoader(database, 'score', [...STATE, 'level', 'key'], (within) =>
      queries.selectFrom('Score').selectAll().where(within),
    ),
    /** Of the plan, its areas and its sectors together: there are few, and they are shown beside each other. */
    groupScores: keptLoader(database, 'scores of groups', STATE, (within) =>
      queries.selectFrom('Score').selectAll().where(within).where('level', '!=', 'OBJECTIVE'),
    ),
    scores: keptLoader(database, 'scores', [...STATE, 'level'], (within) =>
      queries.selectFrom('Score').selectAll().where(within),
    ),
  };
}
