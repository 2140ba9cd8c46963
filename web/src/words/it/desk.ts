import type { SubmissionState } from '#gql';

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The Italian sentences of the desk. */
export const words = {
  title: 'Che cosa c’è da fare?',
  kicker: 'Scrivania',
  of: (name: string, roles: string) => `${name} · ${roles}`,
  tasks: 'Da fare',
  nothing: 'Nulla da fare in questo momento.',
  noPlan: 'Per questo ente non è ancora caricato nessun piano.',
  noSectors:
    'A questo accesso non è assegnato nessun settore: chi amministra gli accessi può assegnarlo, oppure un responsabile delegarlo.',
  task: {
    firstPlan: {
      what: () => 'Caricare il primo documento del piano: PEG, Piano della performance o PIAO',
      step: 'Vai all’importazione',
    },
    imports: {
      what: (count: number) =>
        counted(count, 'documento letto attende la conferma', 'documenti letti attendono la conferma'),
      step: 'Riprendi',
    },
    questions: {
      what: (count: number) =>
        counted(count, 'domanda aperta sui documenti caricati', 'domande aperte sui documenti caricati'),
      step: 'Rispondi',
    },
    doubtful: {
      what: (count: number) =>
        counted(
          count,
          'modifica dubbia da confermare: non conta ancora',
          'modifiche dubbie da confermare: non contano ancora',
        ),
      step: 'Verifica',
    },
    proposed: {
      what: (count: number) =>
        counted(count, 'modifica letta da verificare: conta già', 'modifiche lette da verificare: contano già'),
      step: 'Verifica',
    },
    targets: {
      what: (count: number) => counted(count, 'target da chiarire', 'target da chiarire'),
      step: 'Chiarisci',
    },
    readings: {
      what: (count: number) =>
        counted(
          count,
          'indicatore con tipo di misura o polarità dedotti dal testo',
          'indicatori con tipo di misura o polarità dedotti dal testo',
        ),
      step: 'Conferma',
    },
    weights: {
      what: (count: number) => counted(count, 'obiettivo senza peso', 'obiettivi senza peso'),
      step: 'Indica i pesi',
    },
    deferred: {
      what: (count: number) =>
        counted(
          count,
          'valutazione rinviata a consuntivo da definire',
          'valutazioni rinviate a consuntivo da definire',
        ),
      step: 'Registra l’esito',
    },
    demonstration: {
      what: (count: number) => counted(count, 'valore di prova ancora nel piano', 'valori di prova ancora nel piano'),
      step: 'Elimina i dati di prova',
    },
    due: {
      what: (count: number) => counted(count, 'rendicontazione da trasmettere', 'rendicontazioni da trasmettere'),
      step: 'Inserisci i valori',
    },
    returned: {
      what: (count: number) =>
        counted(count, 'rendicontazione restituita da correggere', 'rendicontazioni restituite da correggere'),
      step: 'Correggi',
    },
    late: {
      what: (count: number) =>
        counted(count, 'settore oltre la scadenza non ha trasmesso', 'settori oltre la scadenza non hanno trasmesso'),
      step: 'Sollecita',
    },
    campaign: {
      what: () => 'Nessuna campagna di rendicontazione aperta: i settori non hanno una scadenza',
      step: 'Apri una campagna',
    },
    adoption: { what: () => 'Ciclo chiuso: la Relazione è da adottare', step: 'Registra l’adozione' },
    validation: { what: () => 'Relazione adottata: è da validare', step: 'Registra la validazione' },
    mail: {
      what: () => 'La posta elettronica non è attiva: inviti, solleciti e avvisi non partono',
      step: 'Vedi lo stato del servizio',
    },
    secretariat: { what: () => 'Nessuno ha il ruolo di Segreteria Generale', step: 'Aggiungi una persona' },
    unassigned: {
      what: (count: number) => counted(count, 'settore senza un responsabile', 'settori senza un responsabile'),
      step: 'Assegna',
    },
    waiting: {
      what: (count: number) =>
        counted(count, 'persona non ha ancora accettato l’invito', 'persone non hanno ancora accettato l’invito'),
      step: 'Vedi le persone',
    },
  },
  moment: (day: string, final: boolean) => `${final ? 'Consuntivo' : 'Monitoraggio'} al ${day}`,
  due: (day: string) => `Da trasmettere entro il ${day}.`,
  overdue: (day: string) => `Da trasmettere entro il ${day}: scadenza passata.`,
  noDue: 'Nessuna scadenza: per questa data non c’è una campagna.',
  submitted: (count: number, total: number) =>
    total === 1
      ? `Il settore ${count === 1 ? 'ha trasmesso' : 'non ha ancora trasmesso'}`
      : `${count === 1 ? '1 settore' : `${count} settori`} su ${total} ${count === 1 ? 'ha' : 'hanno'} trasmesso`,
  onBehalf: (by: string, until: string | null) => `Per delega di ${by}${until === null ? '' : `, fino al ${until}`}`,
  column: { sector: 'Settore', state: 'Stato', reported: 'Valori registrati', step: 'Prossimo passo' },
  partOf: (part: number, whole: number) => `${part} su ${whole}`,
  state: {
    NOT_SUBMITTED: 'Da trasmettere',
    SUBMITTED: 'Trasmesso',
    RETURNED: 'Restituito',
  } satisfies Record<SubmissionState, string>,
  expired: 'scaduto',
  step: {
    enter: 'Inserisci i valori',
    submit: 'Controlla e trasmetti',
    mend: 'Correggi e trasmetti',
    read: 'Consulta',
    examine: 'Esamina',
    open: 'Apri',
  },
  analyst: 'Consultare e riusare i dati',
  explore: 'Esplora i dati',
  tokens: 'I miei token',
};
