import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phaseCode } from '../../plan/phase-code.js';
import type { PlanState } from '../../plan/state/plan-state.js';
import { planDraft } from '../draft/document-draft.js';
import {
  indicatorState as indicator,
  objectiveState as objective,
  phaseState,
  planStateOf as state,
} from './next-plan.fixture.js';
import { readsPhases } from './next-plan-phases.js';
import { nextPlanText, targetOfYear } from './next-plan-text.js';

const NONE = { yearTargets: null };
const years = (...targets: readonly (readonly [number, string])[]) =>
  JSON.stringify(targets.map(([year, text]) => ({ year, target: null, text })));

const loaded = async (of: PlanState, codes: readonly string[], period: string | null = '2019-2021') => {
  const text = nextPlanText({
    municipality: 'Comune di Pieve',
    year: 2020,
    period,
    state: of,
    objectives: new Set(codes),
    targetOf: (indicator) => targetOfYear(of.indicators.find(({ code }) => code === indicator.code) ?? NONE, 2020),
  });
  const { draft, issues } = await planDraft(new TextEncoder().encode(text));
  if (draft === null) throw new Error(issues.map(({ message }) => message).join());
  return draft;
};

describe('the document of the next plan', () => {
  const objectives = [
    objective('A_1', { weight: '12.5' }),
    objective('A_2', { sector: 'polizia', area: 'gestione' }),
    objective('A_3'),
  ];
  const indicators = [
    indicator('10', 'A_1', { target: '91690', title: 'Visitatori', yearTargets: years([2020, '95.000']) }),
    indicator('11', 'A_1', { target: '40' }),
    indicator('12', 'A_2', { weight: null, yearTargets: years([2020, '≤ 30 giorni'], [2021, '≤ 28 giorni']) }),
  ];

  it('is an original plan with the continued objectives only', async () => {
    const draft = await loaded(state(objectives, indicators), ['A_1', 'A_2']);
    expect(draft).toMatchObject({
      municipality: 'Comune di Pieve',
      year: 2020,
      period: '2020-2022',
      act: { ordinal: 0 },
    });
    expect(draft.variations).toEqual([]);
    expect(
      draft.objectives.map(({ code, area, sector, weight }) => [code, area, sector, weight?.value ?? null]),
    ).toEqual([
      ['A_1', 'Città sicura', 'Servizi', '12.5'],
      ['A_2', 'Obiettivi Gestionali', 'Polizia Locale', null],
    ]);
    // A sector without a manager does not get the manager of another sector.
    expect(draft.sectors.map(({ name, manager }) => [name, manager])).toEqual([
      ['Servizi', null],
      ['Polizia Locale', 'Rossi Maria'],
    ]);
    const measures = draft.indicators.map(({ code, target, weight }) => [
      code,
      target?.value ?? null,
      weight?.value ?? null,
    ]);
    // A target that the plan before states for the year fills itself; this year's is no target of the next.
    expect(measures).toEqual([
      ['10', '95000', '50'],
      ['11', null, '50'],
      ['12', '30', null],
    ]);
    expect(draft.indicators.map(({ code, target }) => [code, target?.text])).toEqual([
      ['10', '95.000'],
      ['11', 'da confermare'],
      ['12', '2020: ≤ 30 giorni / 2021: ≤ 28 giorni'],
    ]);
  });

  it.each([
    ['2019-2021', '2020-2022'],
    ['2019/2020', '2020-2021'],
    ['2019-21', '2020-2022'],
    [null, null],
    ['triennio', null],
  ])('has a period as long as %s, and none where that is not known', async (period, next) => {
    expect((await loaded(state(objectives, indicators), ['A_1'], period)).period).toBe(next);
  });

  it('keeps texts unchanged for any characters in them', async () => {
    const word = fc.constantFrom(
      'Numero',
      'di',
      'pratiche',
      '"evase"',
      '(Enti)',
      'l’anno',
      'n. 3',
      'x;y',
      'a|b',
      '100%',
      '«sì»',
      '\t',
      '\n',
    );
    const text = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => `Attività ${words.join(' ')} svolte`);
    await fc.assert(
      fc.asyncProperty(text, text, text, async (title, formula, definition) => {
        const [read, measure] = [objective('A_1', { definition }), indicator('10', 'A_1', { title, formula })];
        const draft = await loaded(state([read], [measure]), ['A_1']);
        const line = (text: string) => text.replace(/\s+/g, ' ');
        expect(draft.objectives[0]?.definition).toBe(line(definition));
        expect(draft.indicators[0]).toMatchObject({ title: line(title), formula: line(formula) });
      }),
    );
  });

  it('keeps the phases of the continued objectives, however many they are beside the indicators', async () => {
    const word = fc.constantFrom(
      'Gara',
      'lavori',
      'Collaudo',
      'del',
      '2019',
      '30/06',
      '100%',
      '"SUAP"',
      '(lotto 2)',
      'n. 3',
    );
    const title = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `Fase ${words.join(' ')}`);
    const day = fc.constantFrom(null, '2020-01-01', '2020-06-30', '2020-12-31', '2021-02-28');
    const weight = fc.constantFrom(null, '0', '12.5', '40', '100');
    const phase = fc.record({ objective: fc.constantFrom('A_1', 'A_2', 'A_3'), title, start: day, due: day, weight });
    const list = fc.uniqueArray(phase, {
      maxLength: 8,
      selector: ({ objective, title }) => phaseCode(objective, title),
    });
    await fc.assert(
      fc.asyncProperty(list, async (phases) => {
        const printed = phases.map((one) => phaseState(one.objective, one.title, one));
        const of = state(objectives, indicators, printed);
        const draft = await loaded(of, ['A_1', 'A_2', 'A_3']);
        expect(readsPhases(draft, printed)).toBe(true);
        expect(draft.indicators).toHaveLength(3);
        expect(draft.objectives).toHaveLength(3);
        // Of an objective that does not go on, no phase does.
        const kept = printed.filter(({ objective }) => objective !== 'A_3');
        expect(readsPhases(await loaded(of, ['A_1', 'A_2']), kept)).toBe(true);
      }),
    );
  });
});
