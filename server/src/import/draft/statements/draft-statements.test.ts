import { describe, expect, it } from 'vitest';
import type { DraftIndicator, DraftRevision, PlanDraft } from '../plan-draft.js';
import { draftStatements } from './draft-statements.js';

const INDICATOR: DraftIndicator = {
  code: '10',
  printedCode: '10',
  objective: 'A1',
  title: 'Numero incontri',
  formula: 'n. incontri',
  purpose: null,
  frequency: null,
  target: { value: '20', text: '20' },
  weight: { value: '40', text: '40' },
  direction: null,
  yearTargets: null,
  interimTargets: null,
  baselineYear: null,
  unit: null,
  baseline: null,
  actual: null,
  line: 7,
  text: 'row of 10',
};

const REVISION: DraftRevision = {
  kind: 'OTHER',
  initiative: 'SECTOR',
  objective: 'A1',
  indicator: '10',
  from: null,
  to: null,
  fields: [],
  evidence: { text: 'THE WORDS', start: 0, end: 9 },
  certain: true,
};

function draft(
  ordinal: number,
  revisions: Partial<DraftRevision>[],
  indicator: Partial<DraftIndicator> = {},
): PlanDraft {
  return {
    municipality: 'Comune di Pieve',
    year: 2023,
    period: null,
    act: { ordinal, title: '', number: null, adoptedOn: null },
    areas: [],
    sectors: [],
    objectives: [
      {
        code: 'A1',
        printedCode: 'A1',
        area: 'Area',
        sector: 'Sector',
        title: 'T',
        definition: null,
        contributors: null,
        weight: null,
        line: 7,
        text: 'row of A1',
      },
    ],
    indicators: [{ ...INDICATOR, ...indicator }],
    variations: [
      {
        objective: 'A1',
        indicator: '10',
        request: null,
        motivation: null,
        decision: 'THE WORDS',
        readable: true,
        outcome: 'ACCEPTED',
        revisions: revisions.map((revision) => ({ ...REVISION, ...revision })),
        line: 7,
      },
    ],
    discrepancies: [],
  };
}

/** The statements of one field, as "PHASE value", in their order. */
function statementsOf(plan: PlanDraft, field: string, code = '10'): string[] {
  return draftStatements(plan)
    .filter((statement) => statement.code === code && statement.field === field)
    .map(({ phase, value }) => `${phase} ${value}`);
}

describe('the columns', () => {
  it('of a variation act state the values before it', () => {
    expect(statementsOf(draft(5, []), 'target')).toEqual(['BEFORE 20']);
    expect(statementsOf(draft(5, []), 'exists')).toEqual(['BEFORE true']);
  });

  it('of the original plan are the result', () => {
    expect(statementsOf(draft(0, []), 'target')).toEqual(['AFTER 20']);
  });

  it('state nothing where they are blank, except a blank target of the original plan; an unread target is stated as such', () => {
    expect(statementsOf(draft(5, [], { target: null }), 'target')).toEqual([]);
    expect(statementsOf(draft(5, [], { target: { value: null, text: '5O' } }), 'target')).toEqual(['BEFORE null']);
    expect(statementsOf(draft(5, [], { weight: { value: null, text: '4O' } }), 'weight')).toEqual([]);
    expect(statementsOf(draft(0, [], { target: null }), 'target')).toEqual(['AFTER null']);
    expect(statementsOf(draft(0, [], { weight: null }), 'weight')).toEqual([]);
  });
});

describe('a revision', () => {
  it('states the new value, and the old one only where no column says the same', () => {
    const cut = { kind: 'TARGET_CHANGED', from: '20', to: '15' } as const;
    expect(statementsOf(draft(5, [cut]), 'target')).toEqual(['BEFORE 20', 'AFTER 15']);
    expect(statementsOf(draft(5, [{ ...cut, from: '25' }]), 'target')).toEqual(['BEFORE 20', 'BEFORE 25', 'AFTER 15']);
  });

  it('of a weight without a known old value states that none is known', () => {
    const weight = { kind: 'OBJECTIVE_WEIGHT_CHANGED', indicator: null, to: '5' } as const;
    expect(statementsOf(draft(5, [weight]), 'weight', 'A1')).toEqual(['BEFORE null', 'AFTER 5']);
    expect(statementsOf(draft(5, [{ ...weight, from: '8' }]), 'weight', 'A1')).toEqual(['BEFORE 8', 'AFTER 5']);
  });

  it('that redefines gives a new meaning and the stated fields, not the misspelt old title', () => {
    const plan = draft(5, [
      {
        kind: 'INDICATOR_REDEFINED',
        from: 'NUMERO DI INCONTRI',
        to: 'Numero visitatori',
        fields: [{ field: 'formula', from: 'n. incontri', to: null }],
      },
    ]);
    expect(statementsOf(plan, 'meaning')).toEqual(['BEFORE null', 'AFTER 5']);
    expect(statementsOf(plan, 'title')).toEqual(['BEFORE Numero incontri', 'AFTER Numero visitatori']);
    expect(statementsOf(plan, 'formula')).toEqual(['BEFORE n. incontri', 'AFTER null']);
  });

  it('that adds a printed indicator makes its columns the result', () => {
    const plan = draft(5, [{ kind: 'INDICATOR_ADDED', to: 'Numero incontri' }]);
    expect(statementsOf(plan, 'exists')).toEqual(['BEFORE false', 'AFTER true']);
    expect(statementsOf(plan, 'target')).toEqual(['AFTER 20']);
  });

  it('that adds an indicator which is not printed states all its known fields', () => {
    const fields = [{ field: 'target', from: null, to: '5' }] as const;
    const plan = draft(5, [{ kind: 'INDICATOR_ADDED', indicator: '99', to: 'Laboratori', fields }]);
    expect(statementsOf(plan, 'exists', '99')).toEqual(['BEFORE false', 'AFTER true']);
    expect(statementsOf(plan, 'objective', '99')).toEqual(['AFTER A1']);
    expect(statementsOf(plan, 'target', '99')).toEqual(['AFTER 5']);
  });

  it('that removes or neutralises applies from its act on', () => {
    expect(statementsOf(draft(5, [{ kind: 'INDICATOR_REMOVED' }]), 'exists')).toEqual(['BEFORE true', 'AFTER false']);
    const whole = { kind: 'NEUTRALISED', indicator: null } as const;
    expect(statementsOf(draft(5, [whole]), 'neutralised')).toEqual(['BEFORE null', 'AFTER true']);
  });

  it('that clarifies the direction applies to the time before too, unless the same act redefines the indicator', () => {
    const clarified = { kind: 'DIRECTION_CLARIFIED', to: 'LOWER' } as const;
    expect(statementsOf(draft(5, [clarified]), 'direction')).toEqual(['BEFORE LOWER']);
    expect(statementsOf(draft(5, [clarified, { kind: 'INDICATOR_REDEFINED', to: 'X' }]), 'direction')).toEqual([
      'AFTER LOWER',
    ]);
  });

  it('that is not understood changes no field', () => {
    expect(draftStatements(draft(5, [{ kind: 'OTHER', to: 'Testo' }]))).toEqual(draftStatements(draft(5, [])));
  });

  it('of a phase is about the phase, which was there before unless it is added', () => {
    const phase = 'A1/gara-d-appalto';
    const named = { indicator: null, from: "Fase 2: Gara d'appalto" };
    const moved = draft(5, [{ kind: 'PHASE_POSTPONED', ...named, to: '2023-12-31' }]);
    expect(statementsOf(moved, 'exists', phase)).toEqual(['BEFORE true']);
    expect(statementsOf(moved, 'due', phase)).toEqual(['BEFORE null', 'AFTER 2023-12-31']);
    const open = draft(5, [{ kind: 'PHASE_POSTPONED', ...named, to: 'primavera 2024' }]);
    expect(statementsOf(open, 'due', phase)).toEqual(['BEFORE null', 'AFTER null']);
    const removed = draft(5, [{ kind: 'PHASE_REMOVED', ...named }]);
    expect(statementsOf(removed, 'exists', phase)).toEqual(['BEFORE true', 'AFTER false']);
    const fields = [{ field: 'due', from: null, to: '2023-11-30' }] as const;
    const added = draft(5, [{ kind: 'PHASE_ADDED', indicator: null, from: null, to: "Gara d'appalto", fields }]);
    expect(statementsOf(added, 'exists', phase)).toEqual(['BEFORE false', 'AFTER true']);
    expect(statementsOf(added, 'due', phase)).toEqual(['AFTER 2023-11-30']);
  });

  it('of a phase without a name changes nothing', () => {
    const columns = draftStatements(draft(5, []));
    expect(draftStatements(draft(5, [{ kind: 'PHASE_POSTPONED', from: null, to: '2023-12-31' }]))).toEqual(columns);
  });

  it('is the source of what it states: its line, its words and its number', () => {
    const stated = draftStatements(draft(5, [{ kind: 'OTHER' }, { kind: 'TARGET_CHANGED', from: '20', to: '15' }]));
    expect(stated.at(-1)).toMatchObject({ source: { line: 7, text: 'THE WORDS' }, revision: 2, number: 0 });
  });
});
