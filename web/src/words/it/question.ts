const countText = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The Italian sentences of the questions about documents. */
export const words = {
  left: (count: number) =>
    count === 0 ? 'Nessuna domanda aperta.' : `${countText(count, 'domanda aperta', 'domande aperte')}.`,
  answered: (count: number) => countText(count, 'risposta data', 'risposte date'),
  alike: (count: number) => `(${count} volte)`,
  blocking: 'Serve prima di caricare',
  found: 'Trovato',
  page: (page: number) => `pagina ${page}`,
  sheet: (sheet: string) => `foglio «${sheet}»`,
  cell: (cell: string) => `cella ${cell}`,
  line: (line: number) => `riga ${line}`,
  indicator: (code: string) => `indicatore ${code}`,
  objective: (code: string) => `obiettivo ${code}`,
  otherPlaces: (count: number) => `In ${countText(count, 'altro punto', 'altri punti')}`,
  proposed: 'proposta',
  type: 'Risposta',
  typeOther: 'Oppure scrivere la risposta',
  answer: 'Rispondi',
  oneByOne: 'Rispondi una per una',
  given: 'Risposta',
  change: 'Cambia la risposta',
  saved: 'Risposta registrata.',
  done: (count: number) => `${countText(count, 'risposta registrata', 'risposte registrate')}.`,
  reopened: 'Domanda riaperta.',
};
