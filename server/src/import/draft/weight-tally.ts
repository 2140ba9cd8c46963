import { Decimal } from 'decimal.js';
import { printedNumber } from '../text/printed-number.js';

const HUNDRED = 100;

/** Adds up the indicators' weights of each objective; a weight that is not known makes the sum unknown. */
export class WeightTally {
  private readonly totals = new Map<string, Decimal | null>();

  add(objective: string | null, printed: string | undefined): void {
    if (objective === null || printed === undefined) return;
    const weight = printedNumber(printed);
    this.addValue(objective, weight.kind === 'value' ? weight.value : null);
  }

  addValue(objective: string, weight: string | null): void {
    const total = this.totals.get(objective);
    if (total === null || weight === null) this.totals.set(objective, null);
    else this.totals.set(objective, (total ?? new Decimal(0)).plus(weight));
  }

  isComplete(objective: string): boolean {
    return this.totals.get(objective)?.gte(HUNDRED) ?? false;
  }

  /** Objectives whose weights are all known and do not make 100, with their sum. */
  incomplete(): [objective: string, total: string][] {
    return [...this.totals].flatMap(([objective, total]) =>
      total === null || total.eq(HUNDRED) ? [] : [[objective, total.toString()]],
    );
  }
}
