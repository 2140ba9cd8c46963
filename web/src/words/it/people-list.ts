/** The Italian sentences about a list of people that is taken from a file. */
export const words = {
  title: 'Carica un elenco di persone',
  lead: 'Un foglio di calcolo o un CSV con le colonne Nome e cognome, E-mail, Ruolo, Settori: una riga per persona. Chi c’è già riceve soltanto i ruoli che gli mancano; nessun ruolo viene tolto.',
  template: 'Scarica il modello XLSX',
  choose: 'Elenco da caricare',
  chooseNote:
    'CSV, XLSX o ODS, fino a 500 righe. Prima si vede che cosa cambia: nulla è registrato finché non si conferma.',
  reading: 'Lettura dell’elenco…',
  saving: 'Registrazione…',
  faults: (count: number) =>
    count === 1
      ? 'Nulla è stato registrato: una riga è da correggere.'
      : `Nulla è stato registrato: ${count} righe sono da correggere.`,
  faultsNote: 'Correggere il file e caricarlo di nuovo.',
  faultOf: (line: number) => `Riga ${line}`,
  caption: 'Persone nell’elenco',
  line: 'Riga',
  name: 'Persona',
  change: 'Che cosa cambia',
  kind: { NEW: 'Nuova: riceve l’invito', ROLES_ADDED: 'Ruoli aggiunti', UNCHANGED: 'C’è già: nulla cambia' },
  sum: (added: number, changed: number, same: number) =>
    [
      added === 1 ? '1 persona nuova' : `${added} persone nuove`,
      changed === 1 ? '1 con ruoli aggiunti' : `${changed} con ruoli aggiunti`,
      same === 1 ? '1 già presente' : `${same} già presenti`,
    ].join(', '),
  save: (count: number) => (count === 1 ? 'Registra 1 persona' : `Registra ${count} persone`),
  nothing: 'Tutte le persone dell’elenco ci sono già, con questi ruoli: non c’è nulla da registrare.',
  saved: (count: number) => (count === 1 ? '1 persona registrata.' : `${count} persone registrate.`),
  mailed: 'Gli inviti sono partiti per posta elettronica.',
  handOver: 'Ogni collegamento è da consegnare alla sua persona, e a nessun altro. Si vedono soltanto adesso.',
  links: 'Collegamenti degli inviti',
  copyAll: 'Copia tutti',
};
