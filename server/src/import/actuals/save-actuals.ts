import type { Queries } from '../../database/open-database.js';
import { municipalitySlug } from '../../plan/natural-key.js';
import type { PlanKey } from '../../plan/plan-key.js';
import { settledDefinitions } from '../../plan/stored/settled-definitions.js';
import type { Reading } from '../../reading/stored/reading.entity.js';
import { clearDrafts } from '../../reading/stored/record-drafts.js';
import {
  insertReadings,
  nextNumber,
  planReadings,
  type RecordingContext,
  recordedRows,
} from '../../reading/stored/record-readings.js';
import { ClosedPlan, changePlanByDocument } from '../../scoring/stored/change-plan.js';
import type { ReadDocument } from '../act/read-document.js';
import type { ImportIssue } from '../draft/import-issue.js';
import type { PlanDraft } from '../draft/plan-draft.js';
import { type ImportQuestion, NO_ANSWERS } from '../question/import-question.js';
import { isRecorded } from '../readings/checked-file.js';
import type { DraftReading } from '../readings/draft-reading.js';
import { withKnownRatios } from '../readings/known-ratios.js';
import { loadReadingsPlan } from '../readings/load-readings-plan.js';
import type { ReportedReading } from '../readings/readings-report.js';
import { draftActuals, printsActuals } from './draft-actuals.js';
import { givenUp, recordedActuals, timeOf } from './recorded-actuals.js';

/** A value, and whether it is not recorded because it waits for an answer. */
export interface ActualRow extends DraftReading {
  readonly isWaiting: boolean;
}

/** What became of the actual values that the document of an act prints. */
export interface SavedActuals {
  /** All that can be recorded, those of which something is asked too. */
  readonly rows: readonly ActualRow[];
  readonly readings: readonly ReportedReading[];
  readonly issues: readonly ImportIssue[];
  readonly questions: readonly ImportQuestion[];
  /** Values that wait for an answer or a confirmation. */
  readonly held: number;
  /** Values that cannot be recorded. */
  readonly refused: number;
  /** Readings written. */
  readonly changed: number;
}

export const NO_ACTUALS: SavedActuals = {
  rows: [],
  readings: [],
  issues: [],
  questions: [],
  held: 0,
  refused: 0,
  changed: 0,
};

/**
 * Records the values that a stored document prints beside its targets, in the transaction of its act: with the document
 * and the row as their source. A corrected document supersedes what the one before it gave, and withdraws what it does not
 * print any more. The same document again adds nothing.
 */
export async function saveActuals(
  queries: Queries,
  read: ReadDocument,
  { id, draft }: { readonly id: string; readonly draft: PlanDraft },
): Promise<SavedActuals> {
  const key = { municipality: municipalitySlug(draft.municipality), year: draft.year };
  const replaced = await replacedDocuments(queries, key, id);
  if (!printsActuals(draft) && replaced.size === 0) return NO_ACTUALS;
  return await changePlanByDocument(queries, key, async (stored) => {
    const plan = { ...key, latestAct: draft.act.ordinal };
    const before = await planReadings(queries, key);
    const documents = { document: id, replaced, family: new Set([id, ...replaced]) };
    const answers = read.answers ?? NO_ANSWERS;
    const said = draftActuals(draft, await loadReadingsPlan(queries, plan, { demonstration: false }), {
      answers,
      known: timeOf(before, documents.family),
    });
    const real = before.filter(({ demonstration }) => !demonstration);
    const rows = withKnownRatios(said.rows, real, said.kindOf).map((row, at) => ({
      ...row,
      confirmed: said.checked[at]?.answered ?? [],
    }));
    const ready = rows.filter((_, at) => isRecorded(said.checked[at]));
    const found = recordedActuals(ready, before, { ...documents, answers });
    const recording = await recordingOf(queries, plan, { id, by: read.document.importedBy });
    const added = recordedRows(before, recording, found.rows).flatMap(({ isNew, row }) => (isNew ? [row] : []));
    const after = [...before, ...added];
    const withdrawn = givenUp(rows, after, replaced).map((reading) => withdrawalOf(reading, after, recording));
    const written = [...added, ...withdrawn];
    if (written.length > 0 && stored?.closed) throw new ClosedPlan(key.year);
    if (added.length > 0) await clearDrafts(queries, key, added);
    const changed = await insertReadings(queries, written);
    const isAsked = new Set(found.questions.map(({ indicator }) => indicator));
    const answer: SavedActuals = {
      rows: said.rows.flatMap((row, at) => {
        const isWaiting = said.checked[at]?.held === true || isAsked.has(row.indicator);
        return said.checked[at]?.leftOut === true ? [] : [{ ...row, isWaiting }];
      }),
      readings: said.readings.filter(({ indicator }) => !isAsked.has(indicator)),
      issues: said.issues,
      questions: [...said.questions, ...found.questions],
      held: found.questions.length + said.held,
      refused: said.counts.leftOut,
      changed,
    };
    return { answer, replay: changed > 0, readingsOf: new Set(written.map(({ indicator }) => indicator)) };
  });
}

/** The columns of an act say what was before it: its values measure the definitions that it found. */
async function recordingOf(
  queries: Queries,
  { municipality, year, latestAct }: PlanKey & { readonly latestAct: number },
  { id, by }: { readonly id: string; readonly by: string | null },
): Promise<RecordingContext> {
  return {
    municipality,
    year,
    demonstration: false,
    measuresAct: Math.max(0, latestAct - 1),
    recordedAt: new Date().toISOString(),
    recordedBy: by,
    document: id,
    settled: await settledDefinitions(queries, { municipality, year }),
  };
}

const GIVEN_UP = 'Il documento corretto non lo riporta.';

function withdrawalOf(
  { municipality, year, indicator, asOf, final, measuresAct }: Reading,
  readings: readonly Reading[],
  { recordedAt, recordedBy, document }: RecordingContext,
): Reading {
  const stack = readings.filter(
    (other) => other.indicator === indicator && other.asOf === asOf && other.final === final,
  );
  return {
    ...{ municipality, year, indicator, asOf, final, measuresAct, number: nextNumber(stack) },
    ...{ value: null, numerator: null, denominator: null, criticality: null, correctiveAction: null, confirmed: null },
    ...{ demonstration: false, recordedAt, recordedBy, document, line: null, text: null },
    ...{ note: GIVEN_UP, withdrawn: true },
  };
}

/** The documents whose place a document took, also those before them. */
async function replacedDocuments(queries: Queries, { municipality, year }: PlanKey, id: string): Promise<Set<string>> {
  const rows = await queries
    .selectFrom('SourceDocument')
    .where('municipality', '=', municipality)
    .where('year', '=', year)
    .where('replacedBy', 'is not', null)
    .select(['id', 'replacedBy'])
    .execute();
  const found = new Set<string>();
  for (let next: readonly string[] = [id]; next.length > 0; ) {
    const earlier = rows.filter(
      (row) => row.replacedBy !== null && next.includes(row.replacedBy) && !found.has(row.id),
    );
    next = earlier.map((row) => row.id);
    for (const one of next) found.add(one);
  }
  return found;
}
