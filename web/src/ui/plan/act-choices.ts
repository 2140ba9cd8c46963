import type { Words } from '#words/words.js';

/** A state of the plan that can be chosen. */
export type ActChoice = { atAct: number; label: string };

/** The available states, latest first: after each loaded act, and before the first unless it is the original plan. */
export function actChoices(acts: readonly { ordinal: number }[], text: Words<'frame'>): ActChoice[] {
  const ordinals = acts.map(({ ordinal }) => ordinal).sort((one, other) => other - one);
  const after = ordinals.map((ordinal) => ({
    atAct: ordinal,
    label: ordinal === 0 ? text.selector.originalPlan : text.selector.after(ordinal),
  }));
  const first = ordinals.at(-1);
  if (first === undefined || first === 0) return after;
  return [...after, { atAct: first - 1, label: text.selector.before(first) }];
}

/** The choice for an ordinal in the address: beyond the latest act it is the latest, between two acts the earlier. */
export function chosenAct(choices: readonly ActChoice[], atAct: number | undefined): ActChoice | undefined {
  if (atAct === undefined) return choices[0];
  return choices.find((choice) => choice.atAct <= atAct) ?? choices.at(-1);
}
