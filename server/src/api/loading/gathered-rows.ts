import { sql } from 'kysely';
import type { Queries } from '../../database/open-database.js';

/** The states of plans in which an actual is shown whose reading is demonstration data: those alone stand behind it. */
export function demonstrations(queries: Queries) {
  return queries
    .selectFrom('Attainment')
    .select(['municipality', 'year', 'atAct'])
    .distinct()
    .where('actual', 'is not', null)
    .where(({ exists, not }) => not(exists(standingFinals(queries, false))))
    .where(({ exists }) => exists(standingFinals(queries, true)));
}

/** Whether an attainment's indicator has final readings that are not withdrawn: every withdrawal takes back one. */
function standingFinals(queries: Queries, demonstration: boolean) {
  return queries
    .selectFrom('Reading')
    .select('Reading.indicator')
    .whereRef('Reading.municipality', '=', sql.ref('Attainment.municipality'))
    .whereRef('Reading.year', '=', sql.ref('Attainment.year'))
    .whereRef('Reading.indicator', '=', sql.ref('Attainment.indicator'))
    .where('Reading.final', '=', true)
    .where('Reading.demonstration', '=', demonstration)
    .groupBy('Reading.indicator')
    .having(({ fn, eb }) => eb(fn.sum(eb.case().when('Reading.withdrawn', '=', true).then(-1).else(1).end()), '>', 0));
}

/** The indicators of every plan after its latest act. */
export function latestIndicators(queries: Queries) {
  return queries
    .selectFrom('Plan as p')
    .innerJoin('Indicator as i', (join) =>
      join
        .onRef('i.municipality', '=', 'p.municipality')
        .onRef('i.year', '=', 'p.year')
        .on('i.atAct', '=', ({ selectFrom }) =>
          selectFrom('Act')
            .select(({ fn, lit }) => fn.coalesce(fn.max('Act.ordinal'), lit(-1)).as('latest'))
            .whereRef('Act.municipality', '=', 'p.municipality')
            .whereRef('Act.year', '=', 'p.year'),
        ),
    )
    .selectAll('i');
}

/** The scores of every plan after its latest act. */
export function latestScores(queries: Queries) {
  return queries
    .selectFrom('Plan as p')
    .innerJoin('Score as s', (join) =>
      join
        .onRef('s.municipality', '=', 'p.municipality')
        .onRef('s.year', '=', 'p.year')
        .on('s.atAct', '=', ({ selectFrom }) =>
          selectFrom('Act')
            .select(({ fn, lit }) => fn.coalesce(fn.max('Act.ordinal'), lit(-1)).as('latest'))
            .whereRef('Act.municipality', '=', 'p.municipality')
            .whereRef('Act.year', '=', 'p.year'),
        ),
    )
    .selectAll('s');
}

/** When the documents, readings and reports of phases of every plan were stored. */
export function dataDates(queries: Queries) {
  const documents = queries.selectFrom('SourceDocument').select(['municipality', 'year', 'importedAt as storedAt']);
  const readings = queries.selectFrom('Reading').select(['municipality', 'year', 'recordedAt as storedAt']);
  const reports = queries.selectFrom('PhaseReport').select(['municipality', 'year', 'recordedAt as storedAt']);
  return queries
    .selectFrom(documents.unionAll(readings).unionAll(reports).as('stored'))
    .select(({ fn }) => ['municipality', 'year', fn.max('storedAt').as('dataDate')])
    .groupBy(['municipality', 'year']);
}
