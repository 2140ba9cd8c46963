import type { Queries } from '../database/open-database.js';

/** The states of plans in which an actual is shown whose reading is demonstration data. */
export function demonstrations(queries: Queries) {
  return queries
    .selectFrom('Attainment')
    .select(['municipality', 'year', 'atAct'])
    .distinct()
    .where('actual', 'is not', null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('Reading')
          .select('Reading.number')
          .whereRef('Reading.municipality', '=', 'Attainment.municipality')
          .whereRef('Reading.year', '=', 'Attainment.year')
          .whereRef('Reading.indicator', '=', 'Attainment.indicator')
          .where('Reading.final', '=', true)
          .where('Reading.demonstration', '=', true),
      ),
    );
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

/** When the documents and readings of every plan were stored. */
export function dataDates(queries: Queries) {
  const documents = queries.selectFrom('SourceDocument').select(['municipality', 'year', 'importedAt as storedAt']);
  const readings = queries.selectFrom('Reading').select(['municipality', 'year', 'recordedAt as storedAt']);
  return queries
    .selectFrom(documents.unionAll(readings).as('stored'))
    .select(({ fn }) => ['municipality', 'year', fn.max('storedAt').as('dataDate')])
    .groupBy(['municipality', 'year']);
}
