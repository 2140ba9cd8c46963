import { italianWords } from '@traguardo/schema/words/it';
/** The Italian sentences of the closing of a year's cycle. */
export const words = {
  title: (year: number) => `Chiusura del ciclo ${year}`,
  lead: 'Che cosa manca, che cosa succede chiudendo, e i passi fino alla Relazione validata.',
  stage: 'Il ciclo è',
  stages: {
    OPEN: 'aperto',
    CLOSED: 'chiuso',
    ADOPTED: 'chiuso, Relazione adottata',
    VALIDATED: 'chiuso, Relazione validata',
  },
  done: 'fatto',
  missing: 'da fare',
  steps: {
    check: '1. Che cosa manca',
    policy: '2. Metodo di calcolo',
    close: '3. Chiusura',
    report: '4. Relazione',
    next: '5. Anno seguente',
    publication: '6. Pubblicazione',
    history: 'Storia del ciclo',
  },
  deferred: {
    title: (count: number) =>
      count === 0 ? 'Decisioni rinviate: nessuna da definire' : `Decisioni rinviate da definire: ${count}`,
    note: 'Il Nucleo ha rinviato la valutazione al consuntivo: prima di chiudere occorre dire com’è finita.',
    of: (act: number) => (act === 0 ? 'piano originario' : `${act}ª variazione`),
    settle: 'Registra l’esito',
    settleFor: (code: string) => `Registra l’esito della decisione su ${code}`,
    outcome: 'Esito',
    choose: 'Scegliere l’esito',
    chooseMissing: 'Scegliere l’esito della decisione.',
    changes: 'Che cosa cambia nel piano',
    changesNote:
      'Vale dopo l’ultimo provvedimento, anche se un altro viene caricato più tardi. I risultati si ricalcolano subito.',
    redefines:
      'I valori già registrati dell’indicatore riformulato misurano la definizione di prima: vanno rendicontati di nuovo.',
    noChanges: 'Nulla: target, pesi e fasi restano come sono.',
    removeChange: 'Togli',
    openChange: 'C’è una modifica non ancora salvata: salvarla, o lasciarla, e poi definire la decisione.',
    changeCount: (count: number) =>
      count === 0
        ? 'Nel piano non cambia nulla.'
        : count === 1
          ? '1 modifica al piano.'
          : `${count} modifiche al piano.`,
    reason: 'Motivazione',
    decidedOn: 'Data della decisione',
    settled: 'Decisione definita.',
    settledAs: (outcome: string, reason: string) => `Definita: ${outcome}. ${reason}`,
    blocks: 'Impedisce la chiusura',
    correct: 'Correggi',
    correctFor: (code: string) => `Correggi la decisione su ${code}`,
    by: (who: string | null, when: string, decidedOn: string | null) =>
      `${decidedOn === null ? '' : `Decisione del ${decidedOn}. `}${who === null ? when : `${who}, ${when}`}.`,
  },
  owing: {
    title: (count: number) =>
      count === 0
        ? 'Campagne di monitoraggio: nessuna in attesa di settori'
        : `Campagne che attendono ancora dei settori: ${count}`,
    note: 'Questi settori non hanno ancora trasmesso i valori. Si può chiudere comunque: ciò che non è rendicontato conta 0.',
    name: (date: string, final: boolean) => `${final ? 'Consuntivo' : 'Monitoraggio'} al ${date}`,
    returned: 'restituito',
    link: 'Vai al monitoraggio',
  },
  proposed: {
    doubtful: (count: number) =>
      count === 1
        ? '1 è dubbia e non è applicata: con la chiusura resta così.'
        : `${count} sono dubbie e non sono applicate: con la chiusura restano così.`,
    title: (count: number) =>
      count === 0 ? 'Modifiche proposte: tutte riviste' : `Modifiche proposte da rivedere: ${count}`,
    note: 'Sono quelle lette dal documento che nessuno ha ancora confermato. Si può chiudere comunque.',
    link: 'Vai alla revisione',
  },
  demonstration: {
    title: (count: number) => (count === 0 ? 'Dati dimostrativi: nessuno' : `Consuntivi dimostrativi: ${count}`),
    note: 'Sono valori di prova: vanno tolti prima di chiudere.',
    remove: 'Elimina i dati di prova',
    removeTitle: (count: number) => `Eliminare ${count} valori di prova?`,
    removeNote:
      'Gli indicatori che hanno soltanto valori di prova tornano «Non rendicontato». I consuntivi veri restano.',
    removed: (count: number) => `Eliminati ${count} valori di prova.`,
  },
  unreported: {
    title: (count: number) =>
      count === 0 ? 'Indicatori non rendicontati: nessuno' : `Indicatori non rendicontati: ${count}`,
    note: 'Alla chiusura contano 0. Se la causa non dipende dal settore si possono neutralizzare.',
    caption: 'Indicatori non rendicontati',
  },
  notApplicable: {
    title: (count: number) => (count === 0 ? 'Non applicabili: nessuno' : `Non applicabili: ${count}`),
    note: 'Ad esempio un rapporto con denominatore zero: non contano, il loro peso va agli altri.',
    caption: 'Indicatori non applicabili',
  },
  neutralised: {
    title: (count: number) => (count === 0 ? 'Neutralizzati: nessuno' : `Neutralizzati: ${count}`),
    note: 'Per cause non imputabili al settore: il loro peso va agli altri indicatori.',
    caption: 'Indicatori neutralizzati',
    add: 'Neutralizza un indicatore',
    neutralise: 'Neutralizza',
    code: 'Codice dell’indicatore',
    reason: 'Motivo',
    decision: 'Decisione che lo stabilisce',
    decisionHint: 'Numero e data, ad esempio «Nucleo di Valutazione, verbale 3 del 12/02/2020».',
    done: (code: string) => `Indicatore ${code} neutralizzato.`,
    takeBack: 'Togli la neutralizzazione',
    takeBackTitle: (code: string) => `Togliere la neutralizzazione dell’indicatore ${code}?`,
    takenBack: (code: string) => `L’indicatore ${code} conta di nuovo.`,
  },
  indicator: 'Indicatore',
  sector: 'Settore',
  source: 'Motivo e decisione',
  actions: 'Azioni',
  policy: {
    now: 'Metodo in uso',
    achieved: 'Raggiunto da',
    partial: 'Parzialmente raggiunto da',
    lowerRule: 'Polarità decrescente',
    rules: {
      MIRROR: 'speculare: 100 × (2 − risultato ÷ target)',
      RATIO: 'rapporto: 100 × target ÷ risultato',
    },
    phaseShare: 'Quota delle fasi nel grado di un obiettivo',
    phaseShareHint:
      'Una fase conclusa in tempo vale 100, in ritardo come una data, non conclusa il suo avanzamento. 0 = le fasi si mostrano e non contano.',
    noPhaseShare: 'le fasi non contano',
    notAShare: 'Scrivere una percentuale da 0 a 100.',
    lateDays: 'Giorni di tolleranza dopo una data',
    lateDaysHint:
      'Per i target che sono date: in ritardo il grado scende da 100 a 0 in questi giorni. 0 = in ritardo vale 0.',
    notDays: 'Scrivere un numero intero di giorni, da 0 a 365.',
    article: 'Articolo del regolamento',
    articleHint: 'Ad esempio «art. 12 del Sistema di misurazione e valutazione della performance».',
    standard: 'metodo standard',
    change: 'Cambia il metodo',
    changeNote: 'Tutti i risultati dell’anno si ricalcolano subito.',
    notANumber: 'Scrivere un numero maggiore di 0 e fino a 100, ad esempio 87,5.',
    order: 'Deve essere minore della soglia di «Raggiunto».',
    saved: 'Metodo di calcolo salvato, risultati ricalcolati.',
    frozen: 'Il ciclo è chiuso: il metodo non si cambia più.',
  },
  close: {
    scoreNow: 'Grado di raggiungimento adesso',
    scoreClosed: 'Alla chiusura',
    same: 'La chiusura non cambia il risultato.',
    button: (year: number) => `Chiudi il ciclo ${year}`,
    blocked: 'Non si può ancora chiudere: completare ciò che manca al passo 1.',
    title: (year: number) => `Chiudere il ciclo ${year}?`,
    consequences: (unreported: number, neutralised: number) => [
      unreported === 0
        ? 'Tutti gli indicatori sono rendicontati.'
        : unreported === 1
          ? '1 indicatore non rendicontato conterà 0.'
          : `${unreported} indicatori non rendicontati conteranno 0.`,
      neutralised === 0
        ? 'Nessun indicatore è neutralizzato.'
        : neutralised === 1
          ? 'Il peso di 1 indicatore neutralizzato va agli altri.'
          : `Il peso di ${neutralised} indicatori neutralizzati va agli altri.`,
      'I risultati restano fissati con il nome del metodo di calcolo: da qui non si scrive più nulla.',
      'Il ciclo si può riaprire, con un motivo che resta nel registro.',
    ],
    becomes: (score: string) => `Grado di raggiungimento alla chiusura: ${score}.`,
    date: 'Giorno della chiusura',
    dateHint:
      'La Relazione non può essere adottata prima di questo giorno. Può precedere oggi, se la chiusura si registra in ritardo.',
    early: (year: number) => `In quel giorno il ${year} non era ancora finito`,
    earlyNone: 'Scegliere',
    earlyYes: 'Chiudere lo stesso, prima della fine dell’anno',
    earlyMissing: (year: number) => `Confermare la chiusura prima della fine del ${year}, o correggere il giorno.`,
    type: (year: number) => `Per confermare scrivere l’anno (${year})`,
    typeWrong: (year: number) => `Scrivere ${year} per confermare.`,
    note: 'Nota',
    closed: (year: number) => `Il ciclo ${year} è chiuso.`,
    reopen: 'Riapri il ciclo',
    reopenTitle: (year: number) => `Riaprire il ciclo ${year}?`,
    reopenNote:
      'I risultati tornano provvisori e si può di nuovo scrivere. L’adozione e la validazione già registrate restano nella storia e vanno ripetute.',
    reason: 'Motivo',
    reopened: (year: number) => `Il ciclo ${year} è di nuovo aperto.`,
    onlySecretariat: 'Chiude e riapre la Segreteria Generale.',
  },
  report: {
    draft: 'Bozza della Relazione sulla performance',
    final: 'Relazione sulla performance',
    adopt: 'Registra l’adozione della Giunta',
    adopted: 'Adozione registrata.',
    validate: 'Registra la validazione del Nucleo',
    validated: 'Validazione registrata.',
    number: 'Numero',
    date: 'Data',
    link: 'Collegamento',
    outcome: 'Esito',
    chooseOutcome: 'Scegliere l’esito',
    outcomeMissing: 'Scegliere l’esito della validazione.',
    outcomes: italianWords.validationOutcome,
    reasons: 'Motivi e osservazioni',
    reasonsHint:
      'Obbligatori se la Relazione è validata con osservazioni o non è validata. Si stampano nella Relazione.',
    onBehalfOf: 'Registrata per conto di',
    onBehalfHint: 'Se resta vuoto, per conto del Nucleo di Valutazione. Si stampa nella Relazione.',
    remarks: 'Motivazioni degli scostamenti scritte dai settori',
    remarksHint: 'Il file della Relazione si conserva com’è adesso, e tutti lo leggono.',
    chooseRemarks: 'Scegliere',
    withRemarks: 'Comprese nella Relazione pubblicata',
    withoutRemarks: 'Non comprese: restano a disposizione dell’ente',
    remarksMissing: 'Scegliere se la Relazione comprende le motivazioni.',
    write: 'Scrivi i testi della Relazione',
    notValidated: 'L’ultimo esito registrato è «Non validata»: si può registrare una nuova validazione.',
    closeFirst: 'L’adozione si registra quando il ciclo è chiuso.',
    adoptFirst: 'La validazione si registra quando la Relazione è adottata.',
  },
  history: {
    caption: 'Storia del ciclo',
    none: 'Nessun passo compiuto finora.',
    step: 'Passo',
    names: italianWords.cycleStep,
    document: 'Provvedimento',
    numbered: (number: string | null, date: string | null) =>
      [number === null ? null : `n. ${number}`, date === null ? null : `del ${date}`]
        .filter((part) => part !== null)
        .join(' '),
    details: 'Motivo o metodo',
    found: (outcome: string, reason: string | null, onBehalfOf: string | null) =>
      `${outcome}${onBehalfOf === null ? '' : `, registrata per conto di ${onBehalfOf}`}.${reason === null ? '' : ` ${reason}`}`,
    correct: 'Correzione',
    correctDate: 'Correggi la data',
    correctFor: (step: string) => `Correggi la data: ${step}`,
    correctNote: 'Il ciclo resta com’è. Il motivo e la data di prima restano nel registro delle operazioni.',
    date: 'Data giusta',
    reason: 'Motivo della correzione',
    dateCorrected: 'Data corretta.',
    recorded: 'Registrato',
    by: (date: string, name: string | null) => (name === null ? date : `${date}, ${name}`),
    open: 'Testo pubblicato',
    without: 'nessuno',
  },
  next: {
    exists: (year: number) => `Il piano ${year} esiste già.`,
    go: (year: number) => `Vai al piano ${year}`,
    lead: (year: number) =>
      `Il piano ${year} comincia da aree, settori e obiettivi di questo. Togliere la spunta a ciò che non prosegue. I target sono da confermare, salvo quelli che questo piano indica già per il ${year}.`,
    legend: 'Obiettivi che proseguono',
    indicators: 'Scegli anche gli indicatori',
    indicatorsLegend: 'Indicatori che proseguono',
    phases: (count: number, total: number) => `Fasi che proseguono: ${count} su ${total}`,
    phasesLegend: 'Fasi che proseguono',
    phasesNote:
      'Le date proposte sono quelle di quest’anno, un anno dopo: la spunta le conferma. Si correggono poi nella bozza.',
    days: (start: string | null, due: string | null) =>
      [start === null ? null : `dal ${start}`, due === null ? null : `entro il ${due}`]
        .filter((part) => part !== null)
        .join(' '),
    noDays: 'date da indicare',
    confirmPhases: (count: number) =>
      count === 1
        ? 'Prosegue 1 fase, con le date proposte un anno dopo.'
        : `Proseguono ${count} fasi, con le date proposte un anno dopo.`,
    confirmTitle: (year: number) => `Avviare il piano ${year}?`,
    confirm: (objectives: number, indicators: number) =>
      `Proseguono ${objectives === 1 ? '1 obiettivo' : `${objectives} obiettivi`} e ${indicators === 1 ? '1 indicatore' : `${indicators} indicatori`}.`,
    confirmNote:
      'Il piano nasce in bozza: lo vede solo chi lavora per l’ente, finché non si pubblica. Si può modificare, sostituire con il documento approvato, o annullare dall’elenco dei documenti caricati.',
    prepare: (year: number) => `Prepara la bozza del piano ${year}`,
    chosen: (count: number, total: number) => `${count} obiettivi su ${total} proseguono.`,
    all: 'Scegli tutti',
    none: 'Togli tutti',
    nothing: 'Scegliere almeno un obiettivo.',
    tooMany: (shown: number) =>
      `Il piano ha più di ${shown} obiettivi: da questa pagina non si sceglie fra tanti. Avviarlo con l’operazione startNextPlan.`,
    start: (year: number) => `Avvia il piano ${year}`,
    started: (year: number) => `Il piano ${year} è avviato.`,
    onlySecretariat: 'Il piano dell’anno seguente lo avvia la Segreteria Generale.',
  },
};
