/** The ends of an axis, and its marks. */
export type ValueAxis = { domain: [number, number]; ticks: number[] };

const STEPS = [1, 2, 2.5, 5, 10];

/** An axis with marks at round numbers, from zero or below it, with a little room above the largest value. */
export function roundAxis(values: readonly number[]): ValueAxis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rough = (high - low || 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((each) => each * power >= rough) ?? 10);
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step + 0.2)];
  // Multiples of a tenth are no exact binary numbers: the twelfth digit is noise.
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], ticks };
}
