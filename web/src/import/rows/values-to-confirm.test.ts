import { expect, test } from 'vitest';
import { unusualIn } from './values-to-confirm.js';

const issue = (code: string) => ({
  code,
  severity: 'WARNING' as const,
  message: '',
  line: 2,
  column: null,
  found: null,
});

test('only the rows of which something is asked have to be confirmed', () => {
  const [plain, share, far, other] = [
    { line: 2, issues: [] },
    { line: 3, issues: [issue('DEMONSTRATION'), issue('PERCENT_AS_SHARE')] },
    { line: 4, issues: [issue('FAR_ABOVE_TARGET')] },
    { line: 5, issues: [issue('DEMONSTRATION')] },
  ];
  expect(unusualIn([plain, share, far, other])).toEqual([share, far]);
  expect(unusualIn([plain, other])).toEqual([]);
});
