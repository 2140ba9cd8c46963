/** A piece of a number format: what is printed as it is, a place for digits, or a letter of a date. */
export interface FormatToken {
  readonly kind: 'LITERAL' | 'PERCENT' | 'DIGITS' | 'DAY' | 'ELAPSED';
  readonly text: string;
}
