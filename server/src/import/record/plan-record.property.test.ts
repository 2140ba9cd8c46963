import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planWorkbook } from '../../export/plan-workbook.js';
import { type PlanRecord, RECORD_FORMAT, STATED_FIELDS } from '../../plan/record/plan-record.js';
import { planDraft } from '../draft/document-draft.js';
import { missingRows } from './record-differences.js';
import { planRecordFile } from './record-file.js';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '',
    '(nessuno)',
    '"fra virgolette"',
    'sì',
    '= 3',
    ' a  b ',
    'uno\r\ndue\tx',
    '_x000D_',
    '\ufeff\u200b',
    '2019-12-31',
  ),
);
const orNull = fc.option(text, { nil: null });
const whole = fc.integer({ min: 0, max: 99 });
const statements = (subject: keyof typeof STATED_FIELDS) =>
  fc.array(
    fc.record({
      ...{ act: whole, phase: fc.constantFrom('BEFORE' as const, 'AFTER' as const), number: whole, code: text },
      values: fc.dictionary(fc.constantFrom(...STATED_FIELDS[subject]), orNull),
      ...{ line: fc.option(whole, { nil: null }), revision: fc.option(whole, { nil: null }), review: whole, text },
    }),
    { maxLength: 4 },
  );
const measure = fc.option(
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((units) => units / 1000),
  { nil: null },
);

const record: fc.Arbitrary<PlanRecord> = fc.record({
  plan: fc
    .record({ name: text, year: fc.integer({ min: 2000, max: 2100 }), period: orNull, published: fc.boolean() })
    .map((plan) => [
      {
        ...{ format: RECORD_FORMAT, version: 1, municipality: 'prova', ...plan },
        ...{ publishedUntil: null, startedFrom: null, loadedIn: 2020 },
      } as const,
    ]),
  acts: fc.array(
    fc.record({
      ...{ ordinal: whole, title: text, number: orNull, adoptedOn: orNull },
      ...{ period: orNull, municipalityName: text, document: text },
    }),
    { minLength: 1, maxLength: 3 },
  ),
  sectors: statements('SECTOR'),
  objectives: statements('OBJECTIVE'),
  indicators: statements('INDICATOR'),
  phases: statements('PHASE'),
  targets: fc.array(
    fc.record({
      ...{ atAct: whole, code: text, title: orNull, objective: text, unit: orNull, target: measure },
      kind: fc.constantFrom('NUMBER' as const, 'PERCENT' as const, 'BINARY' as const, 'DATE' as const),
      direction: fc.constantFrom('HIGHER' as const, 'LOWER' as const, 'RANGE' as const),
      ...{ targetDate: orNull, rangeMin: measure, rangeMax: measure, targetText: orNull, weight: measure },
    }),
    { maxLength: 3 },
  ),
  variations: fc.array(
    fc.record({
      ...{ act: whole, line: whole, objective: text, indicator: orNull, request: orNull, motivation: orNull },
      ...{ decision: orNull, readable: fc.boolean(), text },
      outcome: fc.constantFrom('ACCEPTED' as const, 'PARTLY_ACCEPTED' as const, 'NONE' as const),
    }),
    { maxLength: 3 },
  ),
  ...{ details: fc.constant([]), areas: fc.constant([]), revisions: fc.constant([]), reviews: fc.constant([]) },
  ...{ outcomes: fc.constant([]), settlements: fc.constant([]), declarations: fc.constant([]) },
  ...{
    discrepancies: fc.constant([]),
    documents: fc.constant([]),
    issues: fc.constant([]),
    originals: fc.constant([]),
  },
});

async function readAgain(bytes: Uint8Array): Promise<PlanRecord> {
  const read = await planRecordFile(bytes);
  if (read === null || 'refused' in read) throw new Error(read?.refused.message ?? 'not recognised');
  return read.record;
}

describe('a plan that leaves', () => {
  it('comes back as it was from a workbook and from JSON, whatever its texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(record, async (plan) => {
        expect(await readAgain(await planWorkbook(plan))).toEqual(plan);
        expect(await readAgain(new TextEncoder().encode(JSON.stringify(plan)))).toEqual(plan);
      }),
      { numRuns: 40 },
    );
  });

  it('differs from another one by the first row that the other does not have', () => {
    fc.assert(
      fc.property(record, (plan) => {
        expect(missingRows(plan, structuredClone(plan))).toEqual([]);
        const renamed = { ...plan, acts: plan.acts.map((act) => ({ ...act, title: `${act.title} bis bis` })) };
        fc.pre(plan.acts.every(({ title }) => !title.endsWith(' bis bis')));
        expect(missingRows(renamed, plan)).toEqual(['«Provvedimenti», riga 2']);
      }),
    );
  });

  it('is no document of an act: it is refused there, with the way to load it', async () => {
    const [plan] = fc.sample(record, { numRuns: 1, seed: 1 });
    if (plan === undefined) throw new Error('no sample');
    for (const bytes of [await planWorkbook(plan), new TextEncoder().encode(JSON.stringify(plan))]) {
      const { draft, issues } = await planDraft(bytes);
      expect(draft).toBeNull();
      expect(issues).toMatchObject([
        {
          code: 'NOT_READABLE',
          message: expect.stringContaining('Si carica da solo, in Importazione o dalla riga di comando'),
        },
      ]);
    }
  });

  it('is refused where it is cut off, with the sheet and the row', async () => {
    const [plan] = fc.sample(record, { numRuns: 1, seed: 1 });
    if (plan === undefined) throw new Error('no sample');
    const json = JSON.stringify({ ...plan, acts: [] });
    expect(await planRecordFile(new TextEncoder().encode(json))).toMatchObject({
      refused: { message: expect.stringContaining('nel foglio «Provvedimenti» mancano righe') },
    });
    expect(await planRecordFile(new TextEncoder().encode(json.slice(0, 500)))).toMatchObject({
      refused: { code: 'NOT_READABLE' },
    });
    expect(await planRecordFile(new TextEncoder().encode('a\tb'))).toBeNull();
  });
});
