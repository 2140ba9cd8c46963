/** Between linear and quadratic. */
export const NEARLY_LINEAR = 10;

const ATTEMPTS = 3;
/** Microseconds: many times what some systems count processor time in (a hundredth of a second). */
const LEAST_MEASURED = 50_000;

/**
 * How many times more processor time `work` takes on four times the input: about 4 where it is linear, 16 where it is
 * quadratic. The time of this thread alone, so that a busy machine changes nothing; measured again only where it looks
 * worse than linear.
 */
export function growth(work: (size: number) => void, size: number): number {
  work(size);
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    small = Math.min(
      small,
      processorTime(() => work(size)),
    );
    large = Math.min(
      large,
      processorTime(() => work(4 * size)),
    );
    if (large / small < NEARLY_LINEAR) break;
  }
  return large / small;
}

/** Microseconds that one call of `work` keeps this thread busy, over as many calls as can be measured. */
function processorTime(work: () => void): number {
  const start = process.threadCpuUsage();
  for (let calls = 1; ; calls += 1) {
    work();
    const { user, system } = process.threadCpuUsage(start);
    if (user + system >= LEAST_MEASURED) return (user + system) / calls;
  }
}
