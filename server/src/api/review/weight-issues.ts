import { possibleWeights, weightFault } from '../../plan/weight-range.js';
import type { InputIssue } from '../graphql/input-issue.js';
import type { ObjectiveWeightInput } from './declaration-types.js';

interface PlanFacts {
  /** Codes of the objectives that the plan has, or had. */
  readonly objectives: ReadonlySet<string>;
  /** Ordinals of the loaded acts. */
  readonly acts: readonly number[];
}

/** Why weights cannot be taken, each with what to do about it. */
export function weightIssues(weights: readonly ObjectiveWeightInput[], plan: PlanFacts): InputIssue[] {
  const seen = new Set<string>();
  return weights.flatMap(({ objective, weight, act, source }) => {
    const issue = (code: string, field: string, message: string): InputIssue => ({
      code,
      message,
      subject: objective,
      field,
    });
    const isTwice = seen.has(`${objective}|${act}`);
    seen.add(`${objective}|${act}`);
    const fault = typeof weight === 'number' ? weightFault('OBJECTIVE', String(weight)) : null;
    return [
      ...(plan.objectives.has(objective)
        ? []
        : [
            issue(
              'UNKNOWN_OBJECTIVE',
              'objective',
              `Il piano non ha un obiettivo con codice «${objective}»: correggere il codice.`,
            ),
          ]),
      ...(fault === null
        ? []
        : [
            issue(
              'WEIGHT_OUT_OF_RANGE',
              'weight',
              `Il peso di ${objective} ${fault}: indicare ${possibleWeights('OBJECTIVE')}.`,
            ),
          ]),
      ...(act === 0 || plan.acts.includes(act)
        ? []
        : [
            issue(
              'ACT_NOT_LOADED',
              'act',
              `Il provvedimento ${act} non è caricato: indicarne uno caricato (${plan.acts.join(', ')}), o 0 per il piano originario.`,
            ),
          ]),
      ...(source.trim() === ''
        ? [issue('SOURCE_MISSING', 'source', `Manca la fonte del peso di ${objective}: indicare dove sta scritto.`)]
        : []),
      ...(isTwice
        ? [
            issue(
              'DUPLICATE_OBJECTIVE',
              'objective',
              `L’obiettivo ${objective} compare due volte per lo stesso provvedimento: lasciare una riga sola.`,
            ),
          ]
        : []),
    ];
  });
}
