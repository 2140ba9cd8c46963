import type { words as italian } from '../it/people-list.js';

export const words: typeof italian = {
  title: 'Load a list of people',
  lead: 'A spreadsheet or a CSV with the columns Nome e cognome, E-mail, Ruolo, Settori: one row a person. Those who are there already get only the roles that they lack; no role is taken away.',
  template: 'Download the XLSX template',
  choose: 'List to load',
  chooseNote: 'CSV, XLSX or ODS, up to 500 rows. First you see what changes: nothing is recorded until you confirm.',
  reading: 'Reading the list…',
  saving: 'Recording…',
  faults: (count) =>
    count === 1
      ? 'Nothing was recorded: one row has to be corrected.'
      : `Nothing was recorded: ${count} rows have to be corrected.`,
  faultsNote: 'Correct the file and load it again.',
  faultOf: (line) => `Row ${line}`,
  caption: 'People in the list',
  line: 'Row',
  name: 'Person',
  change: 'What changes',
  kind: { NEW: 'New: gets the invitation', ROLES_ADDED: 'Roles added', UNCHANGED: 'Already there: nothing changes' },
  sum: (added, changed, same) =>
    [
      added === 1 ? '1 new person' : `${added} new people`,
      `${changed} with further roles`,
      `${same} already as listed`,
    ].join(', '),
  save: (count) => (count === 1 ? 'Record 1 person' : `Record ${count} people`),
  nothing: 'All people of the list are there already, with these roles: there is nothing to record.',
  saved: (count) => (count === 1 ? '1 person recorded.' : `${count} people recorded.`),
  mailed: 'The invitations have been sent by e-mail.',
  handOver: 'Each link is to be handed over to its person, and to nobody else. They are shown only now.',
  links: 'Links of the invitations',
  copyAll: 'Copy all',
};
