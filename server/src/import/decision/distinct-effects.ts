import type { Effect } from './effects/effect.js';

/** An effect, and whether the words present it as the grant of a request. */
export interface StatedEffect {
  readonly effect: Effect;
  readonly granted: boolean;
  /** Whether the words state it beyond doubt. */
  readonly certain: boolean;
}

/** Key of what an effect changes: two effects with one key repeat or contradict each other. */
function changeKey({ kind, objective, indicator, from, to, start }: Effect): string {
  if (kind === 'OTHER') return `OTHER ${start}`;
  // One clause may add several phases.
  if (kind === 'PHASE_ADDED') return `${kind} ${objective} ${to} ${start}`;
  const what = kind === 'TARGET_INSERTED' || kind === 'INDICATOR_REDEFINED' ? 'TARGET_CHANGED' : kind;
  return `${what} ${objective} ${indicator ?? ''} ${kind.startsWith('PHASE') ? `${from ?? ''}` : ''} ${kind.endsWith('ADDED') ? start : ''}`;
}

/** A target stated beside the new wording of its indicator belongs to that wording. */
function withTarget(redefined: Effect, target: Effect): Effect {
  const fields = redefined.fields.filter(({ field }) => field !== 'target');
  return {
    ...redefined,
    fields: [...fields, { field: 'target', from: target.from, to: target.to }],
    statedFrom: redefined.statedFrom ?? target.statedFrom,
  };
}

/** "Si accoglie con target 40", where the request rewords the indicator: the requested wording, with the board's target. */
export function inRequestedWording(
  stated: StatedEffect,
  requested: readonly (Effect & { readonly certain: boolean })[],
): StatedEffect {
  const { effect } = stated;
  if (effect.kind !== 'TARGET_CHANGED' && effect.kind !== 'TARGET_INSERTED') return stated;
  const reworded = requested.find(
    ({ kind, indicator }) => kind === 'INDICATOR_REDEFINED' && indicator === effect.indicator,
  );
  if (reworded === undefined) return stated;
  const inWording = { ...withTarget(reworded, effect), start: effect.start, end: effect.end };
  return {
    ...stated,
    effect: { ...inWording, statedFrom: effect.statedFrom },
    certain: stated.certain && reworded.certain,
  };
}

function mergedEffect(first: StatedEffect, second: StatedEffect): StatedEffect {
  const certain = first.certain && second.certain && !overrides(first.effect, second.effect);
  return { ...mergedWords(first, second), certain };
}

/** Two values for one field: which of them holds is a guess. */
function overrides(a: Effect, b: Effect): boolean {
  return a.kind !== 'INDICATOR_REDEFINED' && b.kind !== 'INDICATOR_REDEFINED' && a.to !== b.to;
}

function mergedWords(first: StatedEffect, second: StatedEffect): StatedEffect {
  const a = first.effect;
  const b = second.effect;
  if (a.kind === 'INDICATOR_REDEFINED' && b.kind === 'INDICATOR_REDEFINED') {
    const fields = [...a.fields.filter(({ field }) => !b.fields.some((later) => later.field === field)), ...b.fields];
    return { ...first, effect: { ...a, to: b.to === b.from ? a.to : b.to, fields } };
  }
  if (a.kind === 'INDICATOR_REDEFINED') return { ...first, effect: withTarget(a, b) };
  if (b.kind === 'INDICATOR_REDEFINED') return { ...second, effect: withTarget(b, a) };
  if (a.to === b.to) return a.statedFrom === null && b.statedFrom !== null ? second : first;
  return {
    ...second,
    effect: b.statedFrom === null && a.statedFrom !== null ? { ...b, from: a.from, statedFrom: a.statedFrom } : b,
  };
}

/** Whether two effects state different values, so that a person must decide about the second. */
function contradicts(first: StatedEffect, second: StatedEffect): boolean {
  const reworded = first.effect.kind === 'INDICATOR_REDEFINED' || second.effect.kind === 'INDICATOR_REDEFINED';
  return !first.granted && !reworded && first.effect.to !== second.effect.to;
}

function undecidedEffect({ effect, granted }: StatedEffect, text: string): StatedEffect {
  return {
    certain: false,
    effect: {
      ...effect,
      kind: 'OTHER',
      from: null,
      to: text.slice(effect.start, effect.end),
      fields: [],
      statedFrom: null,
    },
    granted,
  };
}

/** The effects of a cell with one effect per change: later words prevail, and a target becomes a field of its rewording. */
export function distinctEffects(stated: readonly StatedEffect[], text: string): StatedEffect[] {
  const distinct = new Map<string, StatedEffect>();
  for (const next of stated) {
    const key = changeKey(next.effect);
    const before = distinct.get(key);
    if (before !== undefined && contradicts(before, next)) {
      distinct.set(`OTHER ${next.effect.start}`, undecidedEffect(next, text));
      distinct.set(key, { ...before, certain: false });
    } else distinct.set(key, before === undefined ? next : mergedEffect(before, next));
  }
  return [...distinct.values()];
}
