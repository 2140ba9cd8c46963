import { answer } from '../client.js';
import { SubmitReadingsDocument } from '../gql/staff/graphql.js';
import { withLogin } from '../ui/session.js';
import type { Outcome, SheetName } from './outcome.js';
import { recordSheet } from './record-sheet.js';
import { saveDrafts } from './save-drafts.js';
import type { SheetStore } from './sheet-store.js';

/** What somebody wants done with a sheet. */
export type Task = 'draft' | 'record' | 'submit';

/** Does what a button asks for. Safe to be done again: every write says what its writer has seen. */
export async function perform(task: Task, store: SheetStore, sheet: SheetName): Promise<Outcome> {
  if (task === 'draft') return await saveDrafts(store, sheet);
  const outcome = await recordSheet(store, sheet);
  if (task === 'record' || outcome.kind !== 'recorded') return outcome;
  const { municipality, year, sector, asOf, final } = sheet;
  await withLogin(() => answer(SubmitReadingsDocument, { municipality, year, sector, asOf, final }));
  return { kind: 'submitted', saved: outcome.saved };
}
