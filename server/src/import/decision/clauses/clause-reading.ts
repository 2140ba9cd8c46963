import { correction } from '../effects/correction.js';
import { dayTarget } from '../effects/day-target.js';
import { comparison, directionEffect } from '../effects/direction-effect.js';
import type { Effect, Scope } from '../effects/effect.js';
import { measures } from '../effects/measures.js';
import { membershipEffects } from '../effects/membership.js';
import { neutralisation } from '../effects/neutralisation.js';
import { phaseEffects } from '../effects/phases.js';
import { redefinition } from '../effects/redefinition.js';
import { relativeTargets } from '../effects/relative-target.js';
import { isConcept, type Token } from '../words/token.js';
import type { Topic } from '../words/topic.js';
import { withoutReason } from './without-reason.js';

export interface ClauseReading {
  readonly effects: readonly Effect[];
  readonly topic: Topic;
  /** Some values of the clause could not be assigned to a field. */
  readonly unclear: boolean;
  /** Every value stated is the one already in the plan. */
  readonly confirmed: boolean;
}

/** What is known about a clause before it is read. */
export interface Setting {
  readonly accepted: boolean;
  readonly mentionsPhases: boolean;
  readonly weightOwner: 'INDICATOR' | 'OBJECTIVE' | null;
  /** The clause is known to state a change, so a value without a noun is a target. */
  readonly assumesChange: boolean;
}

/** The changes that one clause states. */
export function clauseReading(all: readonly Token[], before: Topic, scope: Scope, setting: Setting): ClauseReading {
  const tokens = withoutReason(all);
  const read = (effects: readonly Effect[]): ClauseReading => ({
    effects,
    topic: measures(tokens, before, scope, setting.weightOwner, false).topic,
    unclear: false,
    confirmed: false,
  });
  const redefines = all.some((token) => isConcept(token, 'REDEFINE'));
  const neutral = neutralisation(tokens, scope);
  if (neutral.length > 0) return read(neutral);
  const membership = redefines ? [] : membershipEffects(tokens, scope);
  if (membership.length > 0) return read(membership);
  const corrected = correction(tokens, scope);
  if (corrected !== null) return read([corrected]);
  const due = dayTarget(tokens, scope);
  if (due !== null) return read([due]);
  const compared =
    comparison(tokens) !== null && !tokens.some(({ kind }) => kind === 'number')
      ? directionEffect(tokens, scope)
      : null;
  if (compared !== null) return read([compared]);
  const redefined = redefinition(all, scope);
  if (redefined !== null) return read([redefined]);
  const phases = phaseEffects(tokens, scope, setting.accepted, setting.mentionsPhases);
  if (phases.length > 0) return read(phases);
  const relative = relativeTargets(tokens, scope, setting.accepted);
  if (relative.length > 0) return read(relative);
  const measured = measures(
    tokens,
    before,
    scope,
    setting.weightOwner,
    setting.assumesChange || tokens.some((token) => isConcept(token, 'CHANGE', 'REDEFINE')),
  );
  if (measured.effects.length > 0) return measured;
  const direction = directionEffect(tokens, scope);
  return direction === null ? measured : read([direction]);
}
