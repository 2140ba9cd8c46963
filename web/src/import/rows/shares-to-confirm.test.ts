import { expect, test } from 'vitest';
import { sharesIn } from './shares-to-confirm.js';

const issue = (code: string) => ({
  code,
  severity: 'WARNING' as const,
  message: '',
  line: 2,
  column: null,
  found: null,
});

test('only the rows whose percentage is written as a share have to be confirmed', () => {
  const [plain, share, other] = [
    { line: 2, issues: [] },
    { line: 3, issues: [issue('DEMONSTRATION'), issue('PERCENT_AS_SHARE')] },
    { line: 4, issues: [issue('DEMONSTRATION')] },
  ];
  expect(sharesIn([plain, share, other])).toEqual([share]);
  expect(sharesIn([plain, other])).toEqual([]);
});
