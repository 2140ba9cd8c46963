import type { Queries } from '../database/open-database.js';

/**
 * The statements that count: those of a revision only where nobody discarded it, and only in the words of the review
 * that holds. Every reader of statements asks here, so that a plan and its history never tell different stories.
 */
export function storedStatements(queries: Queries) {
  return queries
    .selectFrom('StatedValue')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('Revision')
            .whereRef('Revision.municipality', '=', 'StatedValue.municipality')
            .whereRef('Revision.year', '=', 'StatedValue.year')
            .whereRef('Revision.act', '=', 'StatedValue.act')
            .whereRef('Revision.line', '=', 'StatedValue.line')
            .whereRef('Revision.number', '=', 'StatedValue.revision')
            .where(({ or, eb, ref }) =>
              or([eb('Revision.status', '=', 'DISCARDED'), eb('Revision.review', '!=', ref('StatedValue.review'))]),
            )
            .select('Revision.number'),
        ),
      ),
    )
    .select([
      'StatedValue.municipality',
      'StatedValue.year',
      'StatedValue.subject',
      'StatedValue.code',
      'StatedValue.field',
      'StatedValue.act',
      'StatedValue.phase',
      'StatedValue.number',
      'StatedValue.value',
      'StatedValue.line',
      'StatedValue.text',
    ]);
}
