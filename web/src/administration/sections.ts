import type { Role } from '#gql';

/** The sections of the administration, as their addresses name them, in the order of the menu. */
export const SECTIONS = [
  'persone',
  'token',
  'settori',
  'deleghe',
  'anni',
  'atti',
  'importazioni',
  'registro',
  'salute',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Who may use each section. The server decides: this only mirrors it. */
export const SECTION_ROLES: Readonly<Record<Section, readonly Role[]>> = {
  persone: ['ADMINISTRATOR'],
  token: ['ADMINISTRATOR'],
  settori: ['ADMINISTRATOR'],
  deleghe: ['ADMINISTRATOR', 'SEGRETERIA'],
  anni: ['SEGRETERIA', 'BOARD'],
  atti: ['SEGRETERIA'],
  importazioni: ['SEGRETERIA', 'BOARD'],
  registro: ['ADMINISTRATOR'],
  salute: ['ADMINISTRATOR'],
};

export function isSection(word: string): word is Section {
  return SECTIONS.some((section) => section === word);
}
