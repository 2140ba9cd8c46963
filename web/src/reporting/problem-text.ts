import type { Words } from '#words/words.js';
import type { RowProblem } from './saving/sheet-state.js';

/** The text of a cell's problem, with how to correct it. */
export function problemText(problem: RowProblem, text: Words<'reporting'>): string {
  return problem.why === 'ASKED' ? text.problem.ASKED(problem.meant) : text.problem[problem.why];
}
