/** The roles of the API's contract. BOARD = Nucleo di Valutazione. */
export const ROLES = ['MANAGER', 'SEGRETERIA', 'BOARD', 'ANALYST', 'ADMINISTRATOR'] as const;
export type Role = (typeof ROLES)[number];
