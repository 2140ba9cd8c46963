/**
 * The axis of all bullets and charts ends at 120 % of the target, so that they compare; values beyond it get an arrow.
 */
export const AXIS_END = 120;

export function withinAxis(value: number): number {
  return Math.min(Math.max(value, 0), AXIS_END);
}

/** The position of a percentage of the target on a bullet, as a share of its width. */
export function axisPosition(value: number): string {
  return `${(withinAxis(value) / AXIS_END) * 100}%`;
}

/** The position of a row's number on the axis: beside the target, or beyond a bar that is longer. */
export function endOf(value: number | null): number {
  return value === null ? 100 : Math.max(100, withinAxis(value));
}
