const phases = (count: number): string => (count === 1 ? '1 fase' : `${count} fasi`);

/** The Italian sentences about phases of objectives. */
export const words = {
  title: 'Fasi',
  phase: 'Fase',
  state: 'Stato',
  reported: 'Avanzamento',
  notReported: 'Non rendicontato',
  notPlanned: 'non più prevista',
  notDone: 'non conclusa',
  doneDay: 'Conclusa il',
  today: 'Oggi',
  notScored: 'Le fasi non entrano nel grado di raggiungimento.',
  scored: (share: string) => `Le fasi danno il ${share} del grado di raggiungimento del loro obiettivo.`,
  marks:
    'Il rombo pieno è la scadenza, quello vuoto la scadenza prima delle variazioni, il cerchio il giorno in cui la fase si è conclusa.',
  dueOn: (day: string) => `scadenza ${day}`,
  fromTo: (start: string, due: string) => `dal ${start}, scadenza ${due}`,
  before: (day: string) => `(prima ${day})`,
  progress: (percent: string) => `avanzamento ${percent}`,
  doneOn: (day: string) => `conclusa il ${day}`,
  late: (late: number, total: number) => `${late === 1 ? '1 fase in ritardo' : `${late} fasi in ritardo`} su ${total}`,
  done: (done: number, total: number) =>
    done === 0
      ? `Nessuna fase conclusa su ${total}, nessuna in ritardo`
      : `${done === 1 ? '1 fase conclusa' : `${done} fasi concluse`} su ${total}, nessuna in ritardo`,
  allRemoved: (count: string) =>
    count === '1' ? 'L’unica fase è stata eliminata' : `Tutte le ${count} fasi eliminate`,
  revised: (what: string, act: string, day: string | null) => `${what}${day === null ? '' : ` al ${day}`}: ${act}`,
  due: {
    title: (overdue: number, soon: number) =>
      overdue === 0
        ? `Fasi in scadenza: ${phases(soon)} entro 30 giorni`
        : soon === 0
          ? `Fasi in scadenza: ${phases(overdue)} già ${overdue === 1 ? 'scaduta' : 'scadute'}`
          : `Fasi in scadenza: ${phases(overdue)} già ${overdue === 1 ? 'scaduta' : 'scadute'}, ${soon} entro 30 giorni`,
    on: (day: string) => `scadenza ${day}`,
    more: (count: number) => `E altre ${phases(count)}: si trovano nelle pagine dei settori.`,
  },
  entry: {
    title: 'Fasi',
    lead: 'L’avanzamento delle fasi, accanto ai valori. Per una fase conclusa basta il giorno.',
    percent: 'Avanzamento %',
    doneOn: 'Conclusa il',
    evidence: 'Atto o documento',
    note: 'Nota',
    cell: (field: string, title: string) => `${field}: ${title}`,
    save: 'Registra le fasi',
    nothing: 'Nulla da registrare: questi dati sono già registrati.',
    saved: (count: number) => (count === 1 ? '1 fase registrata.' : `${count} fasi registrate.`),
    notSaved: 'Nulla è stato registrato: correggere ciò che è segnato.',
    conflict: (percent: string) =>
      `Qualcun altro ha registrato questa fase nel frattempo (${percent}). Controllare e registrare di nuovo: varrà ciò che si scrive qui.`,
    wrongPercent: 'Scrivere un numero da 0 a 100.',
    history: (count: number) => (count === 1 ? 'Una rendicontazione' : `${count} rendicontazioni`),
    by: (who: string, day: string) => `${who}, il ${day}`,
    commandLine: 'da riga di comando',
    nothingSaid: 'nessun avanzamento',
  },
};
