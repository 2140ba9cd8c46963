import type { Effect } from './effects/effect.js';

interface Stated {
  readonly effect: Effect;
  readonly granted: boolean;
}

/** What an effect settles: two that settle the same thing say it twice or contradict each other. */
function matter({ kind, objective, indicator, from, start }: Effect): string {
  if (kind === 'OTHER') return `OTHER ${start}`;
  const what = kind === 'TARGET_INSERTED' || kind === 'INDICATOR_REDEFINED' ? 'TARGET_CHANGED' : kind;
  return `${what} ${objective} ${indicator ?? ''} ${kind.startsWith('PHASE') ? `${from ?? ''}` : ''} ${kind.endsWith('ADDED') ? start : ''}`;
}

/** A target stated beside the new wording of its indicator belongs to that wording. */
function withTarget(redefined: Effect, target: Effect): Effect {
  const fields = redefined.fields.filter(({ field }) => field !== 'target');
  return {
    ...redefined,
    fields: [...fields, { field: 'target', from: target.from, to: target.to }],
    told: redefined.told ?? target.told,
  };
}

/** "Si accoglie con target 40", where the request asks for another indicator: the asked one, with the board's target. */
export function inRequestedWording(effect: Effect, requested: readonly Effect[]): Effect {
  if (effect.kind !== 'TARGET_CHANGED' && effect.kind !== 'TARGET_INSERTED') return effect;
  const reworded = requested.find(
    ({ kind, indicator }) => kind === 'INDICATOR_REDEFINED' && indicator === effect.indicator,
  );
  return reworded === undefined
    ? effect
    : { ...withTarget(reworded, effect), start: effect.start, end: effect.end, told: effect.told };
}

function merged(first: Stated, second: Stated): Stated {
  const a = first.effect;
  const b = second.effect;
  if (a.kind === 'INDICATOR_REDEFINED' && b.kind === 'INDICATOR_REDEFINED') {
    const fields = [...a.fields.filter(({ field }) => !b.fields.some((later) => later.field === field)), ...b.fields];
    return { ...first, effect: { ...a, to: b.to === b.from ? a.to : b.to, fields } };
  }
  if (a.kind === 'INDICATOR_REDEFINED') return { ...first, effect: withTarget(a, b) };
  if (b.kind === 'INDICATOR_REDEFINED') return { ...second, effect: withTarget(b, a) };
  if (a.to === b.to) return a.told === null && b.told !== null ? second : first;
  return { ...second, effect: b.told === null && a.told !== null ? { ...b, from: a.from, told: a.told } : b };
}

/** Two plain statements of different values: neither is surely the one in force, so the second is left to a person. */
function contradicts(first: Stated, second: Stated): boolean {
  const reworded = first.effect.kind === 'INDICATOR_REDEFINED' || second.effect.kind === 'INDICATOR_REDEFINED';
  return !first.granted && !reworded && first.effect.to !== second.effect.to;
}

function unsettled({ effect, granted }: Stated, text: string): Stated {
  return {
    effect: { ...effect, kind: 'OTHER', from: null, to: text.slice(effect.start, effect.end), fields: [], told: null },
    granted,
  };
}

/** The effects of a cell with every matter settled once: the later words hold, a rewording takes in its target. */
export function settledEffects(stated: readonly Stated[], text: string): Stated[] {
  const settled = new Map<string, Stated>();
  for (const next of stated) {
    const key = matter(next.effect);
    const before = settled.get(key);
    if (before !== undefined && contradicts(before, next))
      settled.set(`OTHER ${next.effect.start}`, unsettled(next, text));
    else settled.set(key, before === undefined ? next : merged(before, next));
  }
  return [...settled.values()];
}
