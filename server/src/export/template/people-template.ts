import { italianWords } from '@traguardo/schema/words/it';
import { type Template, templateWorkbook } from './template-workbook.js';

/** A list of people to fill in; `sectors`: the names that a manager may have. */
export function peopleTemplate(sectors: readonly string[]): Promise<Uint8Array> {
  const [first = 'Settore Cultura'] = sectors;
  const template: Template<never> = {
    sheet: 'Persone',
    heads: [],
    columns: [
      { heading: 'Nome e cognome', meaning: 'il nome intero', example: 'Maria Rossi' },
      { heading: 'E-mail', meaning: 'l’indirizzo con cui la persona accede', example: 'maria.rossi@comune.it' },
      {
        ...{ heading: 'Ruolo', meaning: 'il ruolo, o più ruoli separati da punto e virgola' },
        ...{ example: italianWords.role.MANAGER, choices: Object.values(italianWords.role) },
      },
      {
        heading: 'Settori',
        meaning: 'per un Responsabile di Settore, i suoi settori separati da punto e virgola; vuoto per un delegato',
        example: first,
      },
    ],
    rows: [],
    instructions: [
      'Compilare l’altro foglio, una riga per persona, e caricarlo in Amministrazione, Persone. Chi c’è già riceve soltanto i ruoli che gli mancano; nessun ruolo viene tolto. Una persona con più ruoli può avere più righe.',
      ...(sectors.length === 0 ? [] : [`Settori dell’ente: ${sectors.join('; ')}.`]),
    ],
  };
  return templateWorkbook(template);
}
