import { sql } from 'kysely';
import type { Queries } from '../../database/open-database.js';
import type { Dependence } from './undo-block.js';

const REASON = 'sono state rendicontate fasi che compaiono solo in questo provvedimento';

/** Reports of phases that no other act names: without the act they would belong to no phase. */
export async function ownPhaseBlocks(queries: Queries, municipality: string): Promise<Dependence[]> {
  const rows = await queries
    .selectFrom('PhaseReport')
    .innerJoin('StatedValue', (join) =>
      join
        .onRef('StatedValue.municipality', '=', 'PhaseReport.municipality')
        .onRef('StatedValue.year', '=', 'PhaseReport.year')
        .on('StatedValue.subject', '=', 'PHASE')
        .on('StatedValue.field', '=', 'exists')
        .on(({ eb, ref }) =>
          eb(
            ref('StatedValue.code'),
            '=',
            sql<string>`${ref('PhaseReport.objective')} || '/' || ${ref('PhaseReport.phase')}`,
          ),
        ),
    )
    .where('PhaseReport.municipality', '=', municipality)
    .groupBy(['PhaseReport.year', 'PhaseReport.objective', 'PhaseReport.phase'])
    .having(({ fn }) => fn.count('StatedValue.act').distinct(), '=', 1)
    .select(({ fn }) => ['PhaseReport.year', fn.min('StatedValue.act').as('act')])
    .execute();
  return rows.map(({ year, act }) => ({ year, act: Number(act), reason: REASON }));
}
