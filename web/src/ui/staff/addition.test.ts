import { describe, expect, test } from 'vitest';
import { addition, emptyFields } from './addition.js';

describe('what adds a member that the documents lack', () => {
  test('says that it is there, and of each filled field its value, all with one reason and source', () => {
    const said = { reason: 'Manca', source: 'PEG, pag. 3' };
    expect(
      addition({ title: ' Asili nido ', definition: ' ', weight: '8' }, { reason: 'Manca ', source: 'PEG, pag. 3' }),
    ).toEqual([
      { field: 'exists', value: 'true', ...said },
      { field: 'title', value: 'Asili nido', ...said },
      { field: 'weight', value: '8', ...said },
    ]);
  });

  test('is not sent while a needed field is empty', () => {
    expect(emptyFields({ code: ' ', title: 'Asili', weight: '' }, { code: 'Codice?', title: 'Titolo?' })).toEqual({
      code: 'Codice?',
    });
  });
});
