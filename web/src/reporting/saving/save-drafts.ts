import { answer } from '#client';
import { withLogin } from '#ui/form/session.js';
import { issueOutcome, type Outcome, type SheetName } from '../outcome.js';
import { SaveReadingDraftsDocument, type SaveReadingDraftsMutation } from '../reporting.generated.js';
import { blank, type Texts } from './entered-row.js';
import { draftConflict, withConflicts, withIssues, withSavedDraft } from './sheet-changes.js';
import { type Conflict, type EntryRow, needlessDrafts, saysRecorded, unsavedCodes } from './sheet-state.js';
import type { SheetStore } from './sheet-store.js';

type Sent = readonly { code: string; row: EntryRow }[];
type Result = SaveReadingDraftsMutation['saveReadingDrafts'];

/**
 * Saves the unsaved texts as typed drafts, which others of the sector can see too. Each row is saved on its own; the
 * server recognises texts that it has already received.
 */
export function saveDrafts(store: SheetStore, sheet: SheetName): Promise<Outcome> {
  return sendDrafts(store, sheet, unsavedCodes(store.state));
}

/**
 * Removes the drafts of rows whose cells equal the recorded reading: they would look like values still to be recorded.
 */
export function emptyDrafts(store: SheetStore, sheet: SheetName): Promise<Outcome> {
  return sendDrafts(store, sheet, needlessDrafts(store.state));
}

async function sendDrafts(store: SheetStore, sheet: SheetName, codes: readonly string[]): Promise<Outcome> {
  const { municipality, year, asOf, final } = sheet;
  const { rows } = store.state;
  const sent = codes.flatMap((code) => {
    const row = rows[code];
    return row ? [{ code, row }] : [];
  });
  if (sent.length === 0) return { kind: 'drafted', count: 0 };
  const drafts = sent.map(({ code, row }) => ({
    indicator: code,
    ...draftInput(saysRecorded(row) ? blank : row.texts),
    expectedVersion: row.seen.draft,
  }));
  const { saveReadingDrafts: result } = await withLogin(() =>
    answer(SaveReadingDraftsDocument, { municipality, year, asOf, final, drafts }),
  );
  if (result.issues.length > 0) {
    store.change((state) => withIssues(state, result.issues));
    return issueOutcome(result.issues);
  }
  const conflicts = conflictsOf(result, sent);
  store.change((state) => {
    const kept = sent.filter(({ code }) => !(code in conflicts));
    const next = kept.reduce(
      (all, { code, row }) => withSavedDraft(all, code, row.texts, versionOf(result, code)),
      state,
    );
    return withConflicts(next, conflicts);
  });
  const contestedCodes = Object.keys(conflicts);
  return contestedCodes.length > 0
    ? { kind: 'contested', codes: contestedCodes }
    : { kind: 'drafted', count: sent.length };
}

function conflictsOf({ conflicts }: Result, sent: Sent): Record<string, Conflict> {
  const entries = conflicts.flatMap(({ indicator, draft }): [string, Conflict][] => {
    const row = sent.find(({ code }) => code === indicator)?.row;
    return row === undefined ? [] : [[indicator, draftConflict(draft, row)]];
  });
  return Object.fromEntries(entries);
}

function versionOf({ drafts }: Result, code: string): number | null {
  return drafts.find(({ indicator }) => indicator.code === code)?.draft?.version ?? null;
}

/** A blank cell is sent as null. */
function draftInput(texts: Texts) {
  const text = (field: keyof Texts) => (texts[field] === '' ? null : texts[field]);
  return {
    value: text('value'),
    numerator: text('numerator'),
    denominator: text('denominator'),
    note: text('note'),
    criticality: text('criticality'),
    correctiveAction: text('correctiveAction'),
  };
}
