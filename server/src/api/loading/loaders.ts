import type { RawBuilder, SqlBool } from 'kysely';
import type { Reader } from '../../account/reader.js';
import type { ReadDatabase } from '../../database/open-database.js';
import { planOfFile } from '../../plan/file-id.js';
import type { PlanKey } from '../../plan/plan-key.js';
import type { Indicator } from '../../plan/stored/indicator.entity.js';
import type { SourceDocument } from '../../plan/stored/source-document.entity.js';
import type { Variation } from '../../plan/stored/variation.entity.js';
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
import { rowLoader } from './row-loader.js';
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
  const memberLoader = memberLoaders(engine, shown);
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
    municipality: rowLoader(engine, ['slug'], (within) =>
      queries.selectFrom('Municipality').selectAll().where(within).execute(),
    ),
    /** The plans that the reader may know of. */
    plans: rowLoader(engine, ['municipality'], async (within) =>
      shown.plans(await queries.selectFrom('Plan').selectAll().where(within).orderBy('year').execute()),
    ),
    acts: rowLoader<DetailedAct>(engine, PLAN, (within) => detailedActs(queries, within)),
    demonstrations: rowLoader(engine, STATE, (within) => demonstrations(queries).where(within).execute()),
    objectiveStates: memberLoader([...PLAN, 'code'], (within) =>
      queries.selectFrom('Objective').selectAll().where(within).orderBy('atAct').execute(),
    ),
    indicatorStates: memberLoader([...PLAN, 'code'], (within) =>
      queries.selectFrom('Indicator').selectAll().where(within).orderBy('atAct').execute(),
    ),
    phaseReports: memberLoader([...PLAN, 'objective'], (within) =>
      queries.selectFrom('PhaseReport').selectAll().where(within).execute(),
    ),
    weightChanges: rowLoader(engine, PLAN, (within) =>
      queries
        .selectFrom('WeightChange')
        .selectAll()
        .where(within)
        .orderBy('act')
        .orderBy('line')
        .orderBy('number')
        .execute(),
    ),
    weightChangesOfObjective: rowLoader(engine, [...PLAN, 'objective'], (within) =>
      queries
        .selectFrom('WeightChange')
        .selectAll()
        .where(within)
        .orderBy('act')
        .orderBy('line')
        .orderBy('number')
        .execute(),
    ),
    statements: rowLoader(engine, [...PLAN, 'subject', 'code'], async (within) =>
      shown.texts(await storedStatements(queries, within), ({ value }, hidden) => ({ value: hidden(value) })),
    ),
    indicatorYears: memberLoader<Indicator>(['municipality', 'code'], (within) =>
      queries.selectFrom(latestIndicators(queries).as('latest')).selectAll().where(within).orderBy('year').execute(),
    ),
    scoreYears: rowLoader<Score>(engine, ['municipality', 'level', 'key'], (within) =>
      queries.selectFrom(latestScores(queries).as('latest')).selectAll().where(within).orderBy('year').execute(),
    ),
    dataDates: rowLoader(engine, PLAN, (within) =>
      queries.selectFrom(dataDates(queries).as('dates')).selectAll().where(within).execute(),
    ),
    evidence: rowLoader<EvidenceHead>(engine, [...PLAN, 'indicator'], (within) =>
      evidenceHeads(queries).where(within).execute(),
    ),
    phaseEvidence: rowLoader<PhaseEvidenceHead>(engine, [...PLAN, 'objective'], (within) =>
      phaseEvidenceHeads(queries).where(within).execute(),
    ),
    readings: rowLoader(engine, [...PLAN, 'indicator'], (within) =>
      queries
        .selectFrom('Reading')
        .selectAll()
        .where(within)
        .orderBy('asOf')
        .orderBy('final')
        .orderBy('number')
        .execute(),
    ),
  };
}

export type Loaders = ReturnType<typeof loaders>;

/** Forgets what was loaded before a write, which is not what is stored after it. */
export function clearLoaders(loaders: Loaders): void {
  for (const loader of Object.values(loaders)) loader.clearAll();
}

/** Makes loaders of members of plans, as their reader may see them. */
function memberLoaders(engine: ReadDatabase['engine'], shown: ShownRows) {
  return <R extends PlanKey>(
    columns: readonly (keyof R & string)[],
    load: (within: RawBuilder<SqlBool>) => Promise<readonly R[]>,
  ) => rowLoader<R>(engine, columns, async (within) => shown.members(await load(within)));
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
function stateLoaders({ engine, queries }: ReadDatabase, shown: ShownRows) {
  const memberLoader = memberLoaders(engine, shown);
  const indicators = memberLoader(STATE, (within) =>
    queries.selectFrom('Indicator').selectAll().where(within).orderBy('codeOrder').orderBy('code').execute(),
  );
  const attainments = rowLoader(engine, STATE, (within) =>
    queries.selectFrom('Attainment').selectAll().where(within).execute(),
  );
  return {
    indicators,
    attainments,
    notComparable: notComparableLoader(indicators, attainments),
    areas: rowLoader(engine, STATE, (within) =>
      queries.selectFrom('StrategicArea').selectAll().where(within).orderBy('position').orderBy('key').execute(),
    ),
    sectors: rowLoader(engine, STATE, async (within) => {
      const rows = queries.selectFrom('Sector').selectAll().where(within);
      return await shown.sectors(await rows.orderBy('position').orderBy('key').execute());
    }),
    objectives: memberLoader(STATE, (within) =>
      queries.selectFrom('Objective').selectAll().where(within).orderBy('codeOrder').orderBy('code').execute(),
    ),
    contributorsOfObjective: rowLoader(engine, [...STATE, 'objective'], (within) =>
      queries.selectFrom('Contribution').selectAll().where(within).execute(),
    ),
    contributionsOfSector: rowLoader(engine, [...STATE, 'sector'], (within) =>
      queries.selectFrom('Contribution').selectAll().where(within).execute(),
    ),
    objective: memberLoader([...STATE, 'code'], (within) =>
      queries.selectFrom('Objective').selectAll().where(within).execute(),
    ),
    indicator: memberLoader([...STATE, 'code'], (within) =>
      queries.selectFrom('Indicator').selectAll().where(within).execute(),
    ),
    indicatorsOfObjective: memberLoader([...STATE, 'objective'], (within) =>
      queries.selectFrom('Indicator').selectAll().where(within).orderBy('codeOrder').orderBy('code').execute(),
    ),
    phasesOfObjective: memberLoader([...STATE, 'objective'], (within) =>
      queries.selectFrom('Phase').selectAll().where(within).orderBy('position').execute(),
    ),
    attainment: rowLoader(engine, [...STATE, 'indicator'], (within) =>
      queries.selectFrom('Attainment').selectAll().where(within).execute(),
    ),
    score: rowLoader(engine, [...STATE, 'level', 'key'], (within) =>
      queries.selectFrom('Score').selectAll().where(within).execute(),
    ),
    scores: rowLoader(engine, [...STATE, 'level'], (within) =>
      queries.selectFrom('Score').selectAll().where(within).execute(),
    ),
  };
}
