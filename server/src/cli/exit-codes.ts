/** The command was valid but refused; the reason is printed. */
export const REFUSED = 1;
/** The arguments of the command are invalid. */
export const USAGE = 2;
