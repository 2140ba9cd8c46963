import type { ExpressionBuilder } from 'kysely';
import type { Tables } from '../../database/tables.js';

/** Whether a reading was not taken from the document of an act: what was goes with its act. */
export function isOfNoAct({ not, exists, selectFrom }: ExpressionBuilder<Tables, 'Reading'>) {
  return not(
    exists(
      selectFrom('SourceDocument')
        .whereRef('SourceDocument.municipality', '=', 'Reading.municipality')
        .whereRef('SourceDocument.id', '=', 'Reading.document')
        .where('SourceDocument.kind', '=', 'ACT')
        .select('SourceDocument.id'),
    ),
  );
}
