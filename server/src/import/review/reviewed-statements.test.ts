import type { RevisionKind, RevisionStatus } from '@traguardo/schema/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTimeline } from '../../plan/state/plan-state.js';
import {
  effectiveStatements,
  type ReviewedRevision,
  type StoredStatement,
} from '../../plan/statement/effective-statements.js';
import type { Statement } from '../../plan/statement/statement.js';
import { type DraftRevision, type PlanDraft, unprintedIndicator } from '../draft/plan-draft.js';
import { actColumns, draftStatements, numberedStatements, phaseKey } from '../draft/statements/draft-statements.js';
import { type RevisionContent, revisionStatements } from '../draft/statements/revision-statements.js';

const PLAN = { municipality: 'pieve', year: 2023 };
const LINE = 7;

const number = fc.constantFrom('4', '5', '12.5');
/** Kinds that depend on each other are listed twice, so that they often occur together. */
const kinds: readonly RevisionKind[] = [
  'INDICATOR_REDEFINED',
  'DIRECTION_CLARIFIED',
  'TARGET_CHANGED',
  'INDICATOR_REDEFINED',
  'INDICATOR_ADDED',
  'INDICATOR_REMOVED',
  'INDICATOR_WEIGHT_CHANGED',
  'DIRECTION_CLARIFIED',
  'OBJECTIVE_WEIGHT_CHANGED',
  'OBJECTIVE_ADDED',
  'NEUTRALISED',
  'OTHER',
];
const revision: fc.Arbitrary<DraftRevision> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    indicator: fc.constantFrom('10', '11'),
    from: fc.option(number),
    to: number,
  })
  .map(({ kind, indicator, from, to }) => ({
    kind,
    initiative: 'SECTOR',
    objective: 'A1',
    indicator: kind.startsWith('OBJECTIVE') ? null : indicator,
    from: kind === 'DIRECTION_CLARIFIED' ? null : from,
    to: kind === 'DIRECTION_CLARIFIED' ? 'LOWER' : kind.endsWith('CHANGED') ? to : `Titolo ${to}`,
    fields: kind === 'INDICATOR_REDEFINED' ? [{ field: 'target', from, to }] : [],
    evidence: { text: 'LE PAROLE', start: 0, end: 9 },
    certain: true,
  }));
const revisions = fc.array(revision, { minLength: 1, maxLength: 4 });

function draft(ofAct: readonly DraftRevision[]): PlanDraft {
  const cells = { formula: 'n. incontri', purpose: null, frequency: null, line: LINE, text: 'riga' };
  return {
    municipality: 'Comune di Pieve',
    year: 2023,
    period: null,
    act: { ordinal: 3, title: '', number: null, adoptedOn: null },
    areas: [],
    sectors: [],
    objectives: [
      {
        code: 'A1',
        printedCode: 'A1',
        area: 'Area',
        sector: 'S',
        title: 'T',
        definition: null,
        contributors: null,
        weight: null,
        line: LINE,
        text: 'riga',
      },
    ],
    // The annex prints one of the two indicators; the other is named only by its decisions.
    indicators: [
      {
        ...unprintedIndicator('10', 'A1'),
        ...cells,
        code: '10',
        objective: 'A1',
        title: 'Incontri',
        target: { value: '20', text: '20' },
        weight: { value: '40', text: '40' },
      },
    ],
    variations: [
      {
        objective: 'A1',
        indicator: '10',
        request: null,
        motivation: null,
        decision: 'LE PAROLE',
        readable: true,
        outcome: 'ACCEPTED',
        revisions: ofAct,
        line: LINE,
      },
    ],
    discrepancies: [],
  };
}

function storedRows(ofAct: readonly DraftRevision[]): StoredStatement[] {
  return draftStatements(draft(ofAct)).map(({ source, ...row }) => ({ ...PLAN, ...row, ...source, review: 0 }));
}

function reviewedRevision(
  content: RevisionContent,
  index: number,
  status: RevisionStatus,
  review = 0,
): ReviewedRevision {
  const { kind, objective, indicator } = content;
  return {
    ...PLAN,
    act: 3,
    line: LINE,
    number: index + 1,
    kind,
    objective,
    indicator,
    status,
    certain: true,
    review,
    settlement: null,
  };
}

const counted = (statements: readonly StoredStatement[], all: readonly ReviewedRevision[]) =>
  effectiveStatements({ statements, revisions: all, declared: [], lastActs: [] });

/** The states and discrepancies of a plan, without the numbers that only identify statements. */
function timelineOf(statements: readonly Statement[]) {
  const { states, discrepancies } = planTimeline({ acts: [3], statements, requests: [] });
  return { states, discrepancies: discrepancies.map(({ message }) => message).sort() };
}

describe('for any revisions of an act', () => {
  it('a revision without a review counts as it was read', () => {
    fc.assert(
      fc.property(revisions, fc.constantFrom<RevisionStatus>('PROPOSED', 'CONFIRMED'), (ofAct, status) => {
        const all = ofAct.map((content, index) => reviewedRevision(content, index, status));
        const plain = storedRows(ofAct).map(({ line, text, revision, review, ...row }) => ({
          ...row,
          source: { line, text },
        }));
        expect(counted(storedRows(ofAct), all)).toEqual(plain);
      }),
    );
  });

  it('a discarded revision leaves the plan as if the act did not contain it', () => {
    fc.assert(
      fc.property(revisions, fc.nat(), (ofAct, drawn) => {
        const out = drawn % ofAct.length;
        const all = ofAct.map((content, index) =>
          reviewedRevision(content, index, index === out ? 'DISCARDED' : 'PROPOSED'),
        );
        const without = ofAct.filter((_, index) => index !== out);
        expect(timelineOf(counted(storedRows(ofAct), all))).toEqual(timelineOf(draftStatements(draft(without))));
      }),
      { numRuns: 300 },
    );
  });

  it('a doubtful revision that nobody has confirmed leaves the plan as if the act did not contain it', () => {
    fc.assert(
      fc.property(revisions, fc.nat(), fc.boolean(), (ofAct, drawn, isConfirmed) => {
        const out = drawn % ofAct.length;
        const status = isConfirmed ? 'CONFIRMED' : 'PROPOSED';
        const all = ofAct.map((content, index) => ({
          ...reviewedRevision(content, index, index === out ? status : 'PROPOSED'),
          certain: index !== out,
        }));
        const expected = isConfirmed ? ofAct : ofAct.filter((_, index) => index !== out);
        expect(timelineOf(counted(storedRows(ofAct), all))).toEqual(timelineOf(draftStatements(draft(expected))));
      }),
      { numRuns: 300 },
    );
  });

  it('a corrected revision counts as if the act had contained the correction', () => {
    fc.assert(
      fc.property(revision, revision, (read, correction) => {
        const rows = storedRows([read]);
        const last = new Map<string, number>();
        for (const row of rows) last.set(phaseKey(row), Math.max(last.get(phaseKey(row)) ?? 0, row.number));
        const corrected = revisionStatements({
          act: 3,
          line: LINE,
          revisionNumber: 1,
          text: 'LE PAROLE',
          revision: correction,
          columns: actColumns(rows.filter((row) => row.revision === null)),
          redefines: () => false,
        });
        const added = numberedStatements(
          corrected.map((statement) => ({ ...statement, review: 1 })),
          last,
        ).map(({ source, ...row }) => ({ ...PLAN, ...row, ...source }));
        expect(timelineOf(counted([...rows, ...added], [reviewedRevision(correction, 0, 'CORRECTED', 1)]))).toEqual(
          timelineOf(draftStatements(draft([correction]))),
        );
        // Back to the revision as read: the correction stays stored and does not count.
        expect(timelineOf(counted([...rows, ...added], [reviewedRevision(read, 0, 'PROPOSED')]))).toEqual(
          timelineOf(draftStatements(draft([read]))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('the order of rows is irrelevant', () => {
    fc.assert(
      fc.property(
        revisions.chain((ofAct) => {
          const rows = storedRows(ofAct);
          return fc.tuple(fc.constant(ofAct), fc.shuffledSubarray(rows, { minLength: rows.length }));
        }),
        ([ofAct, rows]) => {
          const all = ofAct.map((content, index) =>
            reviewedRevision(content, index, index === 0 ? 'DISCARDED' : 'PROPOSED'),
          );
          expect(timelineOf(counted(rows, all))).toEqual(timelineOf(counted(storedRows(ofAct), all)));
        },
      ),
    );
  });
});
