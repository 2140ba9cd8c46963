import type { Queries } from '../../database/open-database.js';
import { isOfNoAct } from './actuals-of-acts.js';
import type { Dependence } from './undo-block.js';

const OWN = 'indicatori che compaiono solo in questo provvedimento';
/** The reasons why the act cannot be undone, by the data of its indicators. */
const REASONS = [
  `sono stati rendicontati valori di ${OWN}`,
  `ci sono valori in bozza di ${OWN}`,
  `ci sono documenti allegati come prova a ${OWN}`,
] as const;
type Reason = 0 | 1 | 2;

/** Data entered for indicators that no other act names: without the act they would belong to no indicator. */
export async function ownIndicatorBlocks(queries: Queries, municipality: string): Promise<Dependence[]> {
  const rows = await queries
    .selectFrom(enteredValues(queries, municipality).as('Entered'))
    .innerJoin('StatedValue', (join) =>
      join
        .onRef('StatedValue.year', '=', 'Entered.year')
        .onRef('StatedValue.code', '=', 'Entered.indicator')
        .on('StatedValue.municipality', '=', municipality)
        .on('StatedValue.subject', '=', 'INDICATOR')
        .on('StatedValue.field', '=', 'exists'),
    )
    .groupBy(['Entered.reason', 'Entered.year', 'Entered.indicator'])
    .having(({ fn }) => fn.count('StatedValue.act').distinct(), '=', 1)
    .select(({ fn }) => ['Entered.reason', 'Entered.year', fn.min('StatedValue.act').as('act')])
    .execute();
  return rows.map(({ year, act, reason }) => ({ year, act: Number(act), reason: REASONS[reason] }));
}

/** Values, drafts and evidence by indicator; `reason` says which. */
function enteredValues(queries: Queries, municipality: string) {
  return queries
    .selectFrom('Reading')
    .where('municipality', '=', municipality)
    .where(isOfNoAct)
    .select(({ lit }) => ['year', 'indicator', lit<Reason>(0).as('reason')])
    .union(
      queries
        .selectFrom('ReadingDraft')
        .where('municipality', '=', municipality)
        .select(({ lit }) => ['year', 'indicator', lit<Reason>(1).as('reason')]),
    )
    .union(
      queries
        .selectFrom('EvidenceFile')
        .where('municipality', '=', municipality)
        .where('removedAt', 'is', null)
        .select(({ lit }) => ['year', 'indicator', lit<Reason>(2).as('reason')]),
    );
}
