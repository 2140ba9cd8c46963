import { expect, test } from 'vitest';
import type { PhaseEntryPartsFragment } from './phase-entry.generated.js';
import { phaseInput, recordedTexts, samePhaseTexts } from './phase-texts.js';

const phase = (part: Partial<PhaseEntryPartsFragment> = {}): PhaseEntryPartsFragment => ({
  id: 'Phase:a',
  key: 'OB_1/gara',
  title: 'Gara',
  due: '2021-06-30',
  state: 'ON_TIME',
  percent: null,
  doneOn: null,
  note: null,
  evidence: null,
  evidenceFiles: [],
  objective: { code: 'OB_1', title: 'Più controlli' },
  reports: [],
  ...part,
});
const report = {
  id: 'PhaseReport:2',
  doneOn: null,
  note: null,
  evidence: null,
  recordedAt: '2021-05-01',
  recordedBy: null,
};

test('what is recorded is what the fields show, with a decimal comma', () => {
  const texts = recordedTexts(phase({ percent: 12.5, note: 'Cavi posati' }));
  expect(texts).toEqual({ percent: '12,5', doneOn: '', evidence: '', note: 'Cavi posati' });
  expect(samePhaseTexts(texts, { percent: ' 12,5', doneOn: '', evidence: '', note: 'Cavi posati ' })).toBe(true);
});

test('what is typed names the report that its writer saw', () => {
  const seen = phase({
    reports: [
      { ...report, id: 'PhaseReport:1', percent: 10 },
      { ...report, percent: 40 },
    ],
  });
  expect(phaseInput(seen, { percent: '62,5 %', doneOn: '', evidence: 'Determina 12', note: ' ' })).toEqual({
    input: {
      phase: 'OB_1/gara',
      percent: 62.5,
      doneOn: null,
      evidence: 'Determina 12',
      note: null,
      expectedReport: 'PhaseReport:2',
    },
  });
});

test('a progress that is no number from 0 to 100 is asked again, never guessed', () => {
  for (const percent of ['120', '-1', 'quasi', '7.5']) {
    expect(phaseInput(phase(), { percent, doneOn: '', evidence: '', note: '' })).toEqual({ wrong: 'percent' });
  }
});
