import { AnswerFailure, answer } from '#client';
import { withLogin } from '#ui/form/session.js';
import type { Outcome, SheetName } from '../outcome.js';
import { ReadingSheetPageDocument, SubmitReadingsDocument } from '../reporting.generated.js';
import { hasTypedSincePress } from '../sheet/sheet-press.js';
import { recordSheet } from './record-sheet.js';
import { emptyDrafts, saveDrafts } from './save-drafts.js';
import type { GivenReason } from './sheet-state.js';
import type { SheetStore } from './sheet-store.js';

/** An operation that a button starts on a sheet. */
export type Task = 'draft' | 'record' | 'submit';

/**
 * Performs an operation. It can be repeated safely: every write carries the versions that its writer has seen, and
 * nothing typed after the button was pressed is recorded or submitted.
 */
export async function performTask(task: Task, store: SheetStore, sheet: SheetName): Promise<Outcome> {
  if (task === 'draft') return await saveDrafts(store, sheet);
  const emptied = await emptyDrafts(store, sheet);
  if (emptied.kind !== 'drafted') return emptied;
  if (hasTypedSincePress(store.state)) return { kind: 'typedOn' };
  const outcome = await recordSheet(store, sheet);
  if (task === 'record' || outcome.kind !== 'recorded') return outcome;
  if (hasTypedSincePress(store.state)) return { kind: 'typedOn' };
  await submit(sheet, store.state.reasons);
  return { kind: 'submitted', saved: outcome.saved };
}

/** A sheet that is already submitted counts as done: the answer to an earlier try may have been lost. */
async function submit(sheet: SheetName, given: readonly GivenReason[]): Promise<void> {
  const { municipality, year, sector, asOf, final } = sheet;
  try {
    await withLogin(() =>
      answer(SubmitReadingsDocument, { municipality, year, sector, asOf, final, reasons: [...given] }),
    );
  } catch (error) {
    const mayBeDone = error instanceof AnswerFailure && error.code === 'CONFLICT';
    if (!mayBeDone || !(await isSubmitted(sheet))) throw error;
  }
}

async function isSubmitted({ municipality, year, sector, asOf, final }: SheetName): Promise<boolean> {
  const { readingSheet } = await withLogin(() =>
    answer(ReadingSheetPageDocument, { municipality, year, sector, asOf, final }),
  );
  return readingSheet.state === 'SUBMITTED';
}
