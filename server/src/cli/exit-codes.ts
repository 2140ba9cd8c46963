/** The command was understood but refused; the reason is printed. */
export const REFUSED = 1;
/** The command was called wrongly. */
export const USAGE = 2;
