const MAX_CODE = 24;
const ONE_TOKEN = /^[\p{L}\p{N}][\p{L}\p{N}._/°-]*$/u;
/** `OB 12`, `Ob. 3`. */
const TWO_TOKENS = /^\p{L}{1,6}\.? \d[\p{L}\p{N}._/-]*$/u;

/** Whether a cell could be a code at all: short, in one piece. */
export function couldBeCode(text: string): boolean {
  return text.length <= MAX_CODE && (ONE_TOKEN.test(text) || TWO_TOKENS.test(text));
}

/** The shape of a code: `C77_0004` and `C16_0010` are both `A9_9`. Null for texts that are no code, or have no digit. */
export function codeShape(text: string): string | null {
  if (!couldBeCode(text) || !/\d/.test(text)) return null;
  return text.replace(/\p{L}+/gu, 'A').replace(/\p{N}+/gu, '9');
}

/** An indicator's code without the year that some documents print before it: in 2019, "2019-1477" names 1477. */
export function indicatorCode(printed: string, year: number | null): string {
  const match = /^(\d{4})[-/_](\d{1,12})$/.exec(printed);
  return match !== null && Number(match[1]) === year ? (match[2] ?? printed) : printed;
}
