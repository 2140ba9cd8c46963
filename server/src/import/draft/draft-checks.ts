import { type ImportIssue, importWarning } from './import-issue.js';
import type { DraftIndicator, DraftObjective } from './plan-draft.js';
import { WeightTally } from './weight-tally.js';

/** Warnings about a draft that was read without errors. */
export function draftIssues(
  objectives: ReadonlyMap<string, DraftObjective>,
  indicators: readonly DraftIndicator[],
): ImportIssue[] {
  return [...weightIssues(objectives, indicators), ...zeroTargetIssues(indicators)];
}

function weightIssues(
  objectives: ReadonlyMap<string, DraftObjective>,
  indicators: readonly DraftIndicator[],
): ImportIssue[] {
  const tally = new WeightTally();
  for (const { objective, weight } of indicators) tally.addValue(objective, weight?.value ?? null);
  return tally.incomplete().map(([code, total]) => {
    const sum = total.replace('.', ',');
    const message = `I pesi degli indicatori dell'obiettivo ${code} sommano a ${sum} invece che a 100: controllare i pesi, o se manca un indicatore.`;
    const line = objectives.get(code)?.line;
    return importWarning('WEIGHTS_NOT_100', message, { ...(line === undefined ? {} : { line }), found: sum });
  });
}

function zeroTargetIssues(indicators: readonly DraftIndicator[]): ImportIssue[] {
  return indicators
    .filter(({ target }) => target?.value === '0')
    .map(({ code, line, target }) => {
      const message = `L'indicatore ${code} ha target 0: si legge come target non previsto, finché qualcuno non conferma che lo zero è voluto.`;
      return importWarning('ZERO_TARGET', message, { line, found: target?.text ?? null });
    });
}
