import { describe, expect, it } from 'vitest';
import { openQuestions } from '../question/import-question.js';
import { askedFacts } from './asked-facts.js';
import { documentFacts } from './document-facts.js';

function asked(lines: readonly string[], answers: Readonly<Record<string, string>> = {}, hasVariations = false) {
  const printed = documentFacts(lines.map((text, at) => ({ line: at + 1, cells: [text], text })));
  return askedFacts(printed, { answers: new Map(Object.entries(answers)), hasVariations, lines });
}
const proposals = (of: ReturnType<typeof asked>) => of.questions.map(({ code, proposed }) => [code, proposed]);

describe('what a document does not say of its plan', () => {
  it.each([
    ['no municipality', ['Piano della Performance 2020', 'Prima variazione'], 'WHICH_BODY', null],
    ['no plan at all', ['COMUNE DI LODI', 'Obiettivi anno 2020'], 'WHICH_ACT', '0'],
    ['no year outside a sentence', ['COMUNE DI LODI', 'Prima variazione'], 'WHICH_YEAR', null],
    ['a variation without a number', ['COMUNE DI LODI', 'PEG 2020', 'Provvedimento di variazione'], 'WHICH_ACT', '1'],
  ])('is asked before anything is saved: %s', (_, lines, code, proposed) => {
    const { questions } = asked(lines);
    expect(questions).toMatchObject([{ code, proposed, blocking: true }]);
  });

  it('is not asked where it is printed', () => {
    const { facts, questions } = asked(['COMUNE DI LODI', 'PEG 2020', 'Seconda variazione']);
    expect(questions).toEqual([]);
    expect(facts).toMatchObject({ municipality: 'Comune di Lodi', year: 2020, act: { ordinal: 2 } });
  });

  it('is asked of an "original plan" that prints requests or decisions', () => {
    const plan = ['COMUNE DI LODI', 'Piano della Performance 2020'];
    expect(proposals(asked(plan, {}, true))).toEqual([['WHICH_ACT', '1']]);
    expect(proposals(asked(plan))).toEqual([]);
  });

  it('is what a person answers', () => {
    const answers = { WHICH_BODY: ' Provincia  di Lodi ', WHICH_YEAR: '2021', WHICH_ACT: '3' };
    const { facts, questions } = asked(['Obiettivi'], answers);
    expect(questions.map(({ answer }) => answer)).toEqual(['Provincia di Lodi', '2021', '3']);
    expect(facts).toMatchObject({ municipality: 'Provincia di Lodi', year: 2021, act: { ordinal: 3 } });
  });

  it('stays asked where the answer is no year or no number of an act', () => {
    const answers = { WHICH_BODY: 'Comune di Lodi', WHICH_YEAR: '21', WHICH_ACT: 'la prima' };
    const { questions } = asked(['Obiettivi'], answers);
    expect(openQuestions(questions).map(({ code }) => code)).toEqual(['WHICH_YEAR', 'WHICH_ACT']);
  });

  it('is never taken against what is printed', () => {
    const { facts } = asked(['COMUNE DI LODI', 'PEG 2020'], { WHICH_BODY: 'Comune di Asti', WHICH_YEAR: '2019' });
    expect(facts).toMatchObject({ municipality: 'Comune di Lodi', year: 2020 });
  });
});
