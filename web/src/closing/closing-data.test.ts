import { expect, test } from 'vitest';
import { type ClosingIndicator, neutralisedBecause } from './closing-data.js';

const indicator = (declarations: ClosingIndicator['declarations']): ClosingIndicator => ({
  id: 'pieve/2019/1',
  code: '1',
  title: 'Interventi',
  declarations,
  objective: { code: 'C1', sector: { id: 'pieve/2019/tecnico', name: 'Settore Tecnico' } },
});

test('the latest reason for which an indicator is neutralised holds', () => {
  const declared = (field: string, source: string) => ({ field, source, value: 'true', recordedBy: 'Verdi' });
  expect(
    neutralisedBecause(
      indicator([declared('neutralised', 'prima'), declared('neutralised', 'poi'), declared('kind', 'altro')]),
    ),
  ).toBe('poi');
  expect(neutralisedBecause(indicator([]))).toBeNull();
});
