import type { Role } from '#gql';
import type { Words } from '#words/words.js';

/** A page for staff. */
export type StaffPage = keyof Words<'staff'>['pages'];

/** Who may use each page of the staff, in the order of the menu. The server decides: this only mirrors it. */
export const PAGE_ROLES: Readonly<Record<StaffPage, readonly Role[]>> = {
  '/scrivania': ['MANAGER', 'SEGRETERIA', 'BOARD', 'ANALYST', 'ADMINISTRATOR'],
  '/importazione': ['SEGRETERIA'],
  '/revisione': ['SEGRETERIA', 'BOARD'],
  '/rendicontazione': ['MANAGER', 'SEGRETERIA', 'BOARD'],
  '/monitoraggio': ['MANAGER', 'SEGRETERIA', 'BOARD'],
  '/chiusura': ['SEGRETERIA', 'BOARD'],
  '/relazione': ['SEGRETERIA', 'BOARD'],
  '/deleghe': ['MANAGER', 'SEGRETERIA', 'ADMINISTRATOR'],
  '/amministrazione': ['ADMINISTRATOR', 'SEGRETERIA', 'BOARD'],
};

export const STAFF_PAGES: readonly StaffPage[] = [
  '/scrivania',
  '/importazione',
  '/revisione',
  '/rendicontazione',
  '/monitoraggio',
  '/chiusura',
  '/relazione',
  '/deleghe',
  '/amministrazione',
];

/** The first page of each role; null = it has no staff page. */
export const FIRST_PAGE: Readonly<Record<Role, StaffPage | null>> = {
  MANAGER: '/rendicontazione',
  SEGRETERIA: '/importazione',
  BOARD: '/revisione',
  ANALYST: null,
  ADMINISTRATOR: '/amministrazione',
};
