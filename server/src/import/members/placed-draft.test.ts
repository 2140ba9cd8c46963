import { describe, expect, it } from 'vitest';
import { planReading } from '../draft/plan-draft-reader.js';
import type { KnownMember } from './member-search.js';
import { type KnownMembers, NEW_MEMBER, placedDraft } from './placed-draft.js';

const HEADINGS = ['Settore', 'Obiettivo', 'Indicatore', 'Target', 'Peso', 'Richiesta di variazione', 'Decisione'];
const ROWS = [
  [
    'Cultura',
    'Biblioteca aperta',
    'Prestiti annui',
    '12.000',
    '100',
    'Ridurre',
    'SI ACCOGLIE: TARGET DA 12.000 A 10.000',
  ],
  ['Cultura', 'Teatro', 'Spettacoli', '30', '100', '', ''],
];

function draft() {
  const lines = ['COMUNE DI PIEVE', 'Piano della Performance 2021', 'Prima variazione', ''];
  const text = [...lines.map((line) => [line]), HEADINGS, ...ROWS];
  const { draft: read } = planReading(text.map((cells, at) => ({ line: at + 1, cells, text: cells.join('\t') })));
  if (read === null) throw new Error('The act is read.');
  return read;
}

const member = (code: string, title: string, parent: string, parts: Partial<KnownMember> = {}): KnownMember => ({
  ...{ code, printedCode: code, codeGenerated: false, titles: [title], parent },
  ...parts,
});
const PLAN: KnownMembers = {
  objectives: [member('CU_1', 'BIBLIOTECA APERTA', 'cultura'), member('CU_2', 'Teatro comunale aperto', 'cultura')],
  indicators: [member('11', 'Prestiti annui', 'CU_1'), member('21', 'Spettacoli', 'CU_2')],
};
const placed = (answers: Readonly<Record<string, string>> = {}, plan = PLAN) =>
  placedDraft(draft(), plan, new Map(Object.entries(answers)));

describe('the members of a draft', () => {
  it('have the codes of the plan in its rows, decisions and revisions', () => {
    const { objectives, indicators, variations } = placed().draft;
    expect(objectives[0]).toMatchObject({ code: 'CU_1', printedCode: 'CU_1' });
    expect(indicators[0]).toMatchObject({ code: '11', objective: 'CU_1' });
    expect(variations).toMatchObject([
      { objective: 'CU_1', indicator: '11', revisions: [{ objective: 'CU_1', indicator: '11', to: '10000' }] },
    ]);
  });

  it('are new where the plan has none', () => {
    const { draft: same, questions } = placed({}, { objectives: [], indicators: [] });
    expect(questions).toEqual([]);
    expect(same).toEqual(draft());
  });

  const half = {
    ...PLAN,
    objectives: [member('CU_1', 'Biblioteca', 'cultura'), member('CU_2', 'Teatro aperto', 'cultura')],
  };

  it('are asked where a title is only similar, with those that they may be', () => {
    const { questions } = placed({}, half);
    expect(questions.map(({ code, blocking, choices }) => [code, blocking, choices])).toEqual([
      [
        'SAME_MEMBER',
        true,
        [
          { value: 'CU_1', label: 'CU_1 «Biblioteca»' },
          { value: NEW_MEMBER, label: 'È nuovo' },
        ],
      ],
      [
        'SAME_MEMBER',
        true,
        [
          { value: 'CU_2', label: 'CU_2 «Teatro aperto»' },
          { value: NEW_MEMBER, label: 'È nuovo' },
        ],
      ],
    ]);
  });

  it('are what a person answers', () => {
    const [library, theatre] = placed({}, half).questions;
    const answers = { [library?.id ?? '']: 'CU_1', [theatre?.id ?? '']: NEW_MEMBER };
    const { draft: read, questions } = placed(answers, half);
    expect(questions).toEqual([]);
    expect(read.objectives.map(({ code }) => code)).toEqual(['CU_1', draft().objectives[1]?.code]);
    expect(read.indicators.map(({ code }) => code)).toEqual(['11', draft().indicators[1]?.code]);
  });

  it('keep what they print beside a code that the plan had to make', () => {
    const generated = { printedCode: null, codeGenerated: true };
    const objectives = [member('cultura.biblioteca', 'Biblioteca aperta', 'cultura', generated)];
    const { draft: read } = placed({}, { objectives, indicators: [] });
    expect(read.objectives[0]).toMatchObject({ code: 'cultura.biblioteca', printedCode: null });
  });
});
