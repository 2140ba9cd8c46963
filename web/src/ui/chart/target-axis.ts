/** The axis of all bullets and charts ends at 120 % of the target, so that they compare; what goes beyond gets an arrow. */
export const AXIS_END = 120;

export function withinAxis(value: number): number {
  return Math.min(Math.max(value, 0), AXIS_END);
}

/** Where a percentage of the target stands on a bullet, as a share of its width. */
export function onAxis(value: number): string {
  return `${(withinAxis(value) / AXIS_END) * 100}%`;
}

/** Where the number of a row stands: beside the target, or beyond a bar that goes beyond it. */
export function endOf(value: number | null): number {
  return value === null ? 100 : Math.max(100, withinAxis(value));
}
