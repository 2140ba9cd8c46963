import { directionEffect } from '../effects/direction-effect.js';
import type { Effect, Scope } from '../effects/effect.js';
import { measures } from '../effects/measures.js';
import { membershipEffects } from '../effects/membership.js';
import { neutralisation } from '../effects/neutralisation.js';
import { FROM, TO } from '../effects/operands.js';
import { phaseEffects } from '../effects/phases.js';
import { redefinition } from '../effects/redefinition.js';
import { beginsLabel } from '../words/clause-openings.js';
import { beginsReason } from '../words/reasons.js';
import { isConcept, isMark, isWord, type Token } from '../words/token.js';
import type { Topic } from '../words/topic.js';

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

/** Whether the change continues at `at`, after a reason: ", da 600 a 400", ": target 38". */
function resumes(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens[at - 1], ',', ':', ')')) return false;
  return (
    beginsLabel(tokens, at) ||
    ((isWord(tokens[at], ...FROM, ...TO) || isConcept(tokens[at], 'AUX')) && tokens[at + 1]?.value != null)
  );
}

/** A clause without its reason. */
function withoutReason(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, index) => index > 0 && beginsReason(tokens, index));
  if (at < 0) return tokens;
  const end = isMark(tokens[at - 1], ',', '-', '(') ? at - 1 : at;
  const next = isMark(tokens[at - 1], '(') ? -1 : tokens.findIndex((_, index) => index > at && resumes(tokens, index));
  return next < 0 ? tokens.slice(0, end) : [...tokens.slice(0, end), ...tokens.slice(next)];
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
  const redefined = redefinition(all, scope);
  if (redefined !== null) return read([redefined]);
  const phases = phaseEffects(tokens, scope, setting.accepted, setting.mentionsPhases);
  if (phases.length > 0) return read(phases);
  const measured = measures(
    tokens,
    before,
    scope,
    setting.weightOwner,
    setting.assumesChange || tokens.some((token) => isConcept(token, 'CHANGE')),
  );
  if (measured.effects.length > 0) return measured;
  const direction = directionEffect(tokens, scope);
  return direction === null ? measured : read([direction]);
}
