import { percent } from '#format';
import type { AttainmentState } from '#gql';
import type { Words } from '#words/words.js';

type Measured = { state: AttainmentState; value: number | null; raw: number | null };

/** The attainment of an indicator, with the value before the cap in brackets; where there is no number, the reason. */
export function attainmentText({ state, value, raw }: Measured, text: Words<'vocabulary'>): string {
  if (state !== 'SCORED' || value === null || raw === null) return text.state[state];
  return raw === value ? percent(value) : `${percent(value)} (${percent(raw)})`;
}
