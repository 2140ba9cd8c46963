const FIRST = 2_000;
const LONGEST = 60_000;

/**
 * The delay in milliseconds before a save without an answer is tried again: it doubles each time up to a minute, and up
 * to a quarter is added at random (`random` in 0–1), so that many clients do not retry at once.
 */
export function retryDelay(failures: number, random: number): number {
  const doubled = FIRST * 2 ** Math.min(Math.max(failures, 1) - 1, 30);
  return Math.round(Math.min(doubled, LONGEST) * (1 + random / 4));
}
