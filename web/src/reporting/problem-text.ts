import type { Words } from '#words/words.js';
import type { RowProblem } from './saving/sheet-state.js';

/** What is wrong in a cell, and how to mend it. */
export function problemText(problem: RowProblem, text: Words<'reporting'>): string {
  return problem.why === 'ASKED' ? text.problem.ASKED(problem.meant) : text.problem[problem.why];
}
