import type { Role } from '@traguardo/schema/vocabulary';

/** Every screen of administration and closing: the name of its pictures, its address, and a person who may use it. */
export const staffScreens: readonly (readonly [name: string, path: string, role: Role | null])[] = [
  ['scrivania', '/scrivania', 'SEGRETERIA'],
  ['scrivania-amministrazione', '/scrivania', 'ADMINISTRATOR'],
  ['accesso', '/accesso', null],
  ['accesso-dimenticata', '/accesso/dimenticata', null],
  ['accesso-password', '/accesso/password?token=prova', null],
  ['accesso-occorre', '/amministrazione', null],
  ['accesso-mio', '/accesso', 'MANAGER'],
  ['accesso-token', '/accesso/token', 'ANALYST'],
  ['pagina-di-altri', '/amministrazione/persone', 'BOARD'],
  ['deleghe', '/deleghe', 'SEGRETERIA'],
  ['amministrazione', '/amministrazione', 'ADMINISTRATOR'],
  ['amministrazione-persone', '/amministrazione/persone', 'ADMINISTRATOR'],
  ['amministrazione-token', '/amministrazione/token', 'ADMINISTRATOR'],
  ['amministrazione-settori', '/amministrazione/settori', 'ADMINISTRATOR'],
  ['amministrazione-deleghe', '/amministrazione/deleghe', 'ADMINISTRATOR'],
  ['amministrazione-anni', '/amministrazione/anni', 'SEGRETERIA'],
  ['amministrazione-atti', '/amministrazione/atti', 'SEGRETERIA'],
  ['amministrazione-importazioni', '/amministrazione/importazioni', 'SEGRETERIA'],
  ['amministrazione-registro', '/amministrazione/registro', 'ADMINISTRATOR'],
  ['amministrazione-ente', '/amministrazione/ente', 'ADMINISTRATOR'],
  ['amministrazione-salute', '/amministrazione/salute', 'ADMINISTRATOR'],
  ['chiusura', '/chiusura', 'SEGRETERIA'],
  ['bozza', '/bozza', 'SEGRETERIA'],
];
