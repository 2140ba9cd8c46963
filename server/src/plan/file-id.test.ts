import { expect, test } from 'vitest';
import { fileId, planOfFile } from './file-id.js';

test('the ID of a file names its plan, also where the municipality has hyphens and numbers', () => {
  const plan = { municipality: 'san-2019-0a1b', year: 2020 };
  expect(fileId(plan, '0a1b2c3d4e5f')).toBe('san-2019-0a1b-2020-0a1b2c3d4e5f');
  expect(planOfFile('san-2019-0a1b-2020-0a1b2c3d4e5f')).toEqual(plan);
});

test.each([
  '',
  'cremona',
  'cremona-2019',
  '2019-0a1b',
  '-2019-0a1b',
  'cremona-2019-',
  'cremona-x-0a1b',
  'cremona-02019-0a1b',
  'cremona- 2019-0a1b',
])('«%s» is the ID of no file', (id) => {
  expect(planOfFile(id)).toBeNull();
});
