import type { DraftRevision } from '../draft/plan-draft.js';
import type { DecisionContext } from './effects/decision-context.js';
import type { Effect } from './effects/effect.js';

const VALUES = new Set(['TARGET_CHANGED', 'TARGET_INSERTED', 'INDICATOR_WEIGHT_CHANGED', 'OBJECTIVE_WEIGHT_CHANGED']);

function changesSameField(a: Pick<Effect, 'kind' | 'objective' | 'indicator'>, b: Effect): boolean {
  const of = (kind: string) => kind.replace('INSERTED', 'CHANGED');
  return of(a.kind) === of(b.kind) && a.objective === b.objective && a.indicator === b.indicator;
}

/** "150 anziché 120" where 120 is the requested value: the old value is the column's. */
export function withoutRequestedOld(effect: Effect, asked: readonly Effect[], context: DecisionContext): Effect {
  if (effect.statedFrom === null || !effect.kind.startsWith('TARGET') || effect.indicator === null) return effect;
  const column = context.indicators.get(effect.indicator)?.target?.value ?? null;
  const requested = asked.some((request) => changesSameField(effect, request) && request.to === effect.statedFrom);
  return column === null || column === effect.statedFrom || !requested
    ? effect
    : { ...effect, from: column, statedFrom: null };
}

/** Whether a requested change is made with another value than the requested one. */
export function differsFromRequest(revision: DraftRevision, asked: readonly Effect[]): boolean {
  if (revision.initiative !== 'SECTOR' || !VALUES.has(revision.kind)) return false;
  const values = asked.filter(
    (request) =>
      changesSameField(revision, request) &&
      request.to !== null &&
      (request.statedFrom === null || request.statedFrom === revision.from),
  );
  return values.length > 0 && values.every(({ to }) => to !== revision.to);
}
