const FIRST = 2_000;
const LONGEST = 60_000;

/**
 * How long to wait before a save that did not arrive is tried again, in milliseconds: twice as long each time up to a
 * minute, and up to a quarter more by chance (`random` in 0–1), so that a whole office does not knock at once.
 */
export function retryDelay(failures: number, random: number): number {
  const doubled = FIRST * 2 ** Math.min(Math.max(failures, 1) - 1, 30);
  return Math.round(Math.min(doubled, LONGEST) * (1 + random / 4));
}
