import { describe, expect, it } from 'vitest';
import { decisionReading } from '../decision-reading.js';
import { decisionContext } from './decision-context.js';

const UNKNOWN = {
  ...{ formula: null, purpose: null, frequency: null, direction: null, yearTargets: null, interimTargets: null },
  ...{ baselineYear: null, unit: null, baseline: null, actual: null, line: 1, text: '' },
};
const promised = { value: '2019-06-30', text: 'entro il 30/06/2019' };
const objective = {
  ...{ code: 'O1', printedCode: 'O1', title: 'Regolamenti', sector: null, area: null, definition: null },
  ...{ contributors: null, weight: null, line: 1, text: '' },
};
const context = decisionContext(
  [objective],
  [
    {
      ...{ code: '7', printedCode: '7', objective: 'O1', title: 'Approvazione del regolamento' },
      ...{ ...UNKNOWN, target: promised, weight: null },
    },
  ],
  2019,
);

function changes(decision: string): unknown[] {
  const row = { line: 1, objective: 'O1', indicator: '7', request: null, motivation: null, decision };
  return decisionReading(row, context).revisions.map(({ kind, from, to }) => [kind, from, to]);
}

describe('a day takes the place of the day that an indicator promises', () => {
  it.each([
    'Il target è posticipato dal 30/06/2019 al 30/09/2019',
    'Il target «entro il 30/06/2019» è sostituito da «entro il 30/09/2019»',
    'Nuova scadenza: 30 settembre 2019',
    'Entro il 30/09/2019 anziché entro il 30/06/2019',
  ])('%s', (decision) => {
    expect(changes(decision)).toEqual([['TARGET_CHANGED', '2019-06-30', '2019-09-30']]);
  });

  it('and the day that was asked for is not the one that is granted', () => {
    expect(changes('Termine prorogato al 30/09/2019 anziché al 15/12/2019 come richiesto')).toEqual([
      ['TARGET_CHANGED', '2019-06-30', '2019-09-30'],
    ]);
  });
});
