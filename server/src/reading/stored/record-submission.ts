import type { Queries } from '../../database/open-database.js';
import type { Submission } from './submission.entity.js';

/** Adds a step to the submissions of a sheet. */
export async function recordSubmission(queries: Queries, step: Submission): Promise<void> {
  await queries.insertInto('Submission').values(step).execute();
}
