import type { Role } from '#gql';
import type { Words } from '#words/words.js';

/** A section of the administration, by its path in the address. */
export type Section = keyof Words<'administration'>['sections'];

/** In the order of the menu. */
export const SECTIONS: readonly Section[] = [
  'persone',
  'token',
  'settori',
  'deleghe',
  'anni',
  'atti',
  'importazioni',
  'registro',
  'ente',
  'salute',
];

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
  ente: ['ADMINISTRATOR'],
  salute: ['ADMINISTRATOR'],
};

export function isSection(word: string): word is Section {
  return SECTIONS.some((section) => section === word);
}
