/** How many times longer `work` takes on four times the input: about 4 where it is linear, 16 where it is quadratic. */
export function growth(work: (size: number) => void, size: number): number {
  const best = (n: number) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now();
        work(n);
        return performance.now() - start;
      }),
    );
  work(size);
  const small = best(size);
  return best(4 * size) / small;
}

/** Between linear and quadratic, with room for a busy machine. */
export const NEARLY_LINEAR = 10;
