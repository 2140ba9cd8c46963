/** Natura di un'area. */
export type AreaKind =
  /** Obiettivi gestionali: una classe di obiettivi che tiene il posto di una linea strategica. */
  | 'MANAGEMENT'
  /** Area (linea) strategica. */
  | 'STRATEGIC';

/** Perché un grado di raggiungimento esiste, o non esiste. */
export type AttainmentState =
  /** Valore non valido per questo indicatore. */
  | 'INVALID'
  /** Neutralizzato per cause non imputabili al settore. */
  | 'NEUTRALISED'
  /** Non applicabile: ad esempio un rapporto con denominatore zero. */
  | 'NOT_APPLICABLE'
  /** Non rendicontato. */
  | 'NO_ACTUAL'
  /** Target non previsto. */
  | 'NO_TARGET'
  /** Indicatore riformulato: il valore o il target appartengono a un'altra definizione e non si confrontano. */
  | 'REDEFINED'
  /** Misurato: il valore è calcolato. */
  | 'SCORED'
  /** Target da chiarire: è scritto, ma non si sa come leggerlo. */
  | 'UNCLEAR';

/** Condizioni su la misurazione; più operatori valgono insieme. */
export type AttainmentStateFilter = {
  /** Uguale a. Falso se il valore manca. */
  eq?: AttainmentState | null | undefined;
  /** Uguale a uno dei valori. Falso se il valore manca o la lista è vuota. */
  in?: Array<AttainmentState> | null | undefined;
  /** Vero: il valore manca. Falso: il valore è presente. */
  isNull?: boolean | null | undefined;
  /** Diverso da. Falso se il valore manca (per il complemento vero usare `not`). */
  ne?: AttainmentState | null | undefined;
};

/** Quali operazioni cercare nel registro; ciò che manca non filtra. */
export type AuditFilter = {
  /** Nome dell'operazione: «confirmImport». */
  action?: string | null | undefined;
  /** Dal giorno. */
  from?: string | null | undefined;
  /** Parole in autore, operazione, oggetto, prima o dopo. */
  text?: string | null | undefined;
  /** Al giorno, compreso. */
  to?: string | null | undefined;
};

/** Di che tipo è un ente. */
export type BodyKind =
  /** Azienda sanitaria locale o ospedaliera. */
  | 'HEALTH_AUTHORITY'
  /** Città metropolitana. */
  | 'METROPOLITAN_CITY'
  /** Comune. */
  | 'MUNICIPALITY'
  /** Altro ente. */
  | 'OTHER'
  /** Provincia. */
  | 'PROVINCE'
  /** Regione. */
  | 'REGION'
  /** Unione di comuni. */
  | 'UNION';

/** Condizioni su un valore vero / falso. */
export type BooleanFilter = {
  /** Uguale a. */
  eq?: boolean | null | undefined;
  /** Diverso da. */
  ne?: boolean | null | undefined;
};

/** Una cella corretta. */
export type CellEditInput = {
  /** La colonna. */
  column: ImportColumn;
  /** Il nuovo testo; null svuota la cella; il testo trovato annulla la correzione. */
  value?: string | null | undefined;
};

/** Che cosa si corregge: un obiettivo, un indicatore, o una fase di un obiettivo. */
export type CorrectedSubject = {
  /** Codice dell'indicatore. */
  indicator?: string | null | undefined;
  /** Codice dell'obiettivo; con `phase`, di quello della fase. */
  objective?: string | null | undefined;
  /** Titolo della fase, come è nel piano. */
  phase?: string | null | undefined;
};

/** Una correzione. */
export type CorrectionInput = {
  /** Si corregge il valore in vigore dopo questo provvedimento; -1 = quello iniziale. Se manca, quello vigente. 0 vale anche se il piano originario non è caricato. */
  act?: number | null | undefined;
  /** Il campo: di un obiettivo `title, definition, area, sector, weight, exists`; di un indicatore `title, formula, purpose, kind, direction, unit, target, baseline, weight, objective, exists`; di una fase `title, start, due, weight, exists`. Con `exists` «true» e ciò che serve (titolo, obiettivo o area e settore) si aggiunge ciò che i documenti non hanno; con «false» si toglie ciò che non è del piano. */
  field: string;
  /** Il motivo. */
  reason: string;
  /** Dove sta scritto il valore giusto: «PEG 2019, allegato 2, pag. 12». */
  source: string;
  /** Il valore giusto, come lo scrive una persona («1.234,5», «≤ 30 giorni», «30/06/2019»); null = nessuno. Per `exists`, «true» o «false». */
  value?: string | null | undefined;
};

/** A che punto è il ciclo dell'anno. */
export type CycleStage =
  /** Relazione sulla performance adottata dalla Giunta. */
  | 'ADOPTED'
  /** Chiuso: i risultati non cambiano più. */
  | 'CLOSED'
  /** Aperto. */
  | 'OPEN'
  /** Relazione sulla performance validata dal Nucleo di Valutazione. */
  | 'VALIDATED';

/** Un passo del ciclo dell'anno. */
export type CycleStepKind =
  /** Adozione della Relazione da parte della Giunta. */
  | 'ADOPTED'
  /** Chiusura. */
  | 'CLOSED'
  /** Riapertura, con il motivo. */
  | 'REOPENED'
  /** Validazione della Relazione da parte del Nucleo di Valutazione. */
  | 'VALIDATED';

/** Condizioni su una data; più operatori valgono insieme. */
export type DateFilter = {
  /** Uguale a. Falso se il valore manca. */
  eq?: string | null | undefined;
  /** Dopo. Falso se il valore manca. */
  gt?: string | null | undefined;
  /** Dopo, o lo stesso giorno. Falso se il valore manca. */
  gte?: string | null | undefined;
  /** Uguale a uno dei valori. Falso se il valore manca o la lista è vuota. */
  in?: Array<string> | null | undefined;
  /** Vero: il valore manca. Falso: il valore è presente. */
  isNull?: boolean | null | undefined;
  /** Prima di. Falso se il valore manca. */
  lt?: string | null | undefined;
  /** Prima di, o lo stesso giorno. Falso se il valore manca. */
  lte?: string | null | undefined;
  /** Diverso da. Falso se il valore manca (per il complemento vero usare `not`). */
  ne?: string | null | undefined;
};

/** Esito della decisione del Nucleo di Valutazione. */
export type DecisionOutcome =
  /** Accolta. */
  | 'ACCEPTED'
  /** Chiarita: precisa ciò che già valeva. */
  | 'CLARIFIED'
  /** Valutazione rinviata a consuntivo. */
  | 'DEFERRED'
  /** Nessuna decisione leggibile. */
  | 'NONE'
  /** Accolta in parte. */
  | 'PARTLY_ACCEPTED'
  /** Non accolta. */
  | 'REJECTED';

/** Condizioni su l'esito della decisione; più operatori valgono insieme. */
export type DecisionOutcomeFilter = {
  /** Uguale a. Falso se il valore manca. */
  eq?: DecisionOutcome | null | undefined;
  /** Uguale a uno dei valori. Falso se il valore manca o la lista è vuota. */
  in?: Array<DecisionOutcome> | null | undefined;
  /** Vero: il valore manca. Falso: il valore è presente. */
  isNull?: boolean | null | undefined;
  /** Diverso da. Falso se il valore manca (per il complemento vero usare `not`). */
  ne?: DecisionOutcome | null | undefined;
};

/** Polarità di un indicatore. */
export type Direction =
  /** Polarità crescente: più alto è meglio. */
  | 'HIGHER'
  /** Polarità decrescente: più basso è meglio. */
  | 'LOWER'
  /** Il risultato è migliore dentro un intervallo (`rangeMin`, `rangeMax`, `tolerance`). */
  | 'RANGE';

/** Condizioni su la polarità; più operatori valgono insieme. */
export type DirectionFilter = {
  /** Uguale a. Falso se il valore manca. */
  eq?: Direction | null | undefined;
  /** Uguale a uno dei valori. Falso se il valore manca o la lista è vuota. */
  in?: Array<Direction> | null | undefined;
  /** Vero: il valore manca. Falso: il valore è presente. */
  isNull?: boolean | null | undefined;
  /** Diverso da. Falso se il valore manca (per il complemento vero usare `not`). */
  ne?: Direction | null | undefined;
};

/** Il cambiamento di un campo. */
export type FieldChangeInput = {
  /** Nome del campo: `title`, `formula`, `target`, `weight`, `kind`, `direction` … */
  field: string;
  /** Prima. I numeri si scrivono all'italiana («1.234,5»); un valore ripetuto com'era resta com'era. */
  from?: string | null | undefined;
  /** Dopo. I numeri si scrivono all'italiana («1.234,5»); un valore ripetuto com'era resta com'era. */
  to?: string | null | undefined;
};

/** Condizioni su un numero; più operatori valgono insieme. */
export type FloatFilter = {
  /** Uguale a. Falso se il valore manca. */
  eq?: number | null | undefined;
  /** Maggiore di. Falso se il valore manca. */
  gt?: number | null | undefined;
  /** Maggiore o uguale a. Falso se il valore manca. */
  gte?: number | null | undefined;
  /** Uguale a uno dei valori. Falso se il valore manca o la lista è vuota. */
  in?: Array<number> | null | undefined;
  /** Vero: il valore manca. Falso: il valore è presente. */
  isNull?: boolean | null | undefined;
  /** Minore di. Falso se il valore manca. */
  lt?: number | null | undefined;
  /** Minore o uguale a. Falso se il valore manca. */
  lte?: number | null | undefined;
  /** Diverso da. Falso se il valore manca (per il complemento vero usare `not`). */
  ne?: number | null | undefined;
};

/** Condizioni sull'area o sul settore di un obiettivo; più condizioni valgono insieme. */
export type GroupingFilter = {
  /** Chiave (`key`), o identificativo dopo un qualsiasi provvedimento. */
  id?: IdFilter | null | undefined;
  /** Nome come è stampato. */
  name?: StringFilter | null | undefined;
};

/** Condizioni su un identificativo; più operatori valgono insieme. */
export type IdFilter = {
  /** Uguale a. Falso se il valore manca. */
  eq?: string | number | null | undefined;
  /** Uguale a uno dei valori. Falso se il valore manca o la lista è vuota. */
  in?: Array<string | number> | null | undefined;
  /** Vero: il valore manca. Falso: il valore è presente. */
  isNull?: boolean | null | undefined;
  /** Diverso da. Falso se il valore manca (per il complemento vero usare `not`). */
  ne?: string | number | null | undefined;
};

/** Una colonna della tabella di un piano. */
export type ImportColumn =
  /** Area (linea) strategica. */
  | 'AREA'
  /** Valore di partenza, prima del piano. */
  | 'BASELINE'
  /** Settori coinvolti, oltre al responsabile. */
  | 'CONTRIBUTORS'
  /** Decisione del Nucleo di Valutazione. */
  | 'DECISION'
  /** Descrizione dell'obiettivo. */
  | 'DEFINITION'
  /** Polarità: se il risultato è migliore quando cresce o quando decresce. */
  | 'DIRECTION'
  /** Formula dell'indicatore. */
  | 'FORMULA'
  /** Frequenza di rilevazione dell’indicatore. */
  | 'FREQUENCY'
  /** Codice dell'indicatore. */
  | 'INDICATOR_CODE'
  /** Titolo dell'indicatore. */
  | 'INDICATOR_TITLE'
  /** Peso dell'indicatore, in percentuale. */
  | 'INDICATOR_WEIGHT'
  /** Responsabile di settore. */
  | 'MANAGER'
  /** Motivazione. */
  | 'MOTIVATION'
  /** Codice dell'obiettivo. */
  | 'OBJECTIVE_CODE'
  /** Titolo dell'obiettivo. */
  | 'OBJECTIVE_TITLE'
  /** Peso dell'obiettivo, in punti. */
  | 'OBJECTIVE_WEIGHT'
  /** Scadenza della fase. */
  | 'PHASE_DUE'
  /** Inizio della fase. */
  | 'PHASE_START'
  /** Fase dell'obiettivo. */
  | 'PHASE_TITLE'
  /** Peso della fase, in percentuale. */
  | 'PHASE_WEIGHT'
  /** Finalità dell'indicatore. */
  | 'PURPOSE'
  /** Richiesta di variazione. */
  | 'REQUEST'
  /** Settore. */
  | 'SECTOR'
  /** Target atteso. */
  | 'TARGET'
  /** Unità di misura del target. */
  | 'UNIT';

/** Che cosa contiene un documento. */
export type ImportKind =
  /** Un piano o un provvedimento di variazione. */
  | 'ACT'
  /** Valori a consuntivo o di monitoraggio. */
  | 'READINGS';

/** Filtro sugli indicatori; più condizioni valgono insieme. */
export type IndicatorFilter = {
  /** Consuntivo, nell'unità dell'indicatore. */
  actual?: FloatFilter | null | undefined;
  /** Il giorno del consuntivo, per il tipo di misura DATE. */
  actualDate?: DateFilter | null | undefined;
  /** Tutte le condizioni della lista. Una lista vuota è vera. */
  and?: Array<IndicatorFilter> | null | undefined;
  /** Grado di raggiungimento rispetto al target della base (`basis`), 0-100. */
  attainment?: FloatFilter | null | undefined;
  /** Valore di partenza, nell'unità dell'indicatore. */
  baseline?: FloatFilter | null | undefined;
  /** Codice dell'indicatore. */
  code?: StringFilter | null | undefined;
  /** Scostamento, nell'unità dell'indicatore. */
  deviation?: FloatFilter | null | undefined;
  /** Solo gli indicatori con un altro target, peso o grado di raggiungimento, o assenti, dopo il provvedimento con questo ordinale. */
  differsFromAct?: number | null | undefined;
  /** Polarità. */
  direction?: DirectionFilter | null | undefined;
  /** Target iniziale, nell'unità dell'indicatore. */
  initialTarget?: FloatFilter | null | undefined;
  /** Tipo di misura. */
  kind?: IndicatorKindFilter | null | undefined;
  /** Il contrario esatto: vero per tutto ciò che la condizione lascia fuori, valori mancanti compresi. */
  not?: IndicatorFilter | null | undefined;
  /** Condizioni sull'obiettivo dell'indicatore. */
  objective?: ObjectiveFilter | null | undefined;
  /** Almeno una delle condizioni della lista. Una lista vuota è falsa. */
  or?: Array<IndicatorFilter> | null | undefined;
  /** Se è misurato o, altrimenti, perché non lo è. */
  state?: AttainmentStateFilter | null | undefined;
  /** Stato del risultato rispetto al target della base (`basis`). */
  status?: IndicatorStatusFilter | null | undefined;
  /** Target vigente, nell'unità dell'indicatore. */
  target?: FloatFilter | null | undefined;
  /** Il giorno del target vigente, per il tipo di misura DATE. */
  targetDate?: DateFilter | null | undefined;
  /** Titolo dell'indicatore. */
  title?: StringFilter | null | undefined;
  /** Unità di misura, come è stampata. */
  unit?: StringFilter | null | undefined;
  /** Peso nell'obiettivo, in percentuale. */
  weight?: FloatFilter | null | undefined;
};

/** Tipo di misura di un indicatore. */
export type IndicatorKind =
  /** Fatto (1) / non fatto (0). */
  | 'BINARY'
  /** Una data entro la quale fare: prima è meglio. */
  | 'DATE'
  /** Numero: quantità, giorni, euro. */
  | 'NUMBER'
  /** Percentuale: 80 significa 80 %. */
  | 'PERCENT';

/** Condizioni su il tipo di misura; più operatori valgono insieme. */
export type IndicatorKindFilter = {
  /** Uguale a. Falso se il valore manca. */
  eq?: IndicatorKind | null | undefined;
  /** Uguale a uno dei valori. Falso se il valore manca o la lista è vuota. */
  in?: Array<IndicatorKind> | null | undefined;
  /** Vero: il valore manca. Falso: il valore è presente. */
  isNull?: boolean | null | undefined;
  /** Diverso da. Falso se il valore manca (per il complemento vero usare `not`). */
  ne?: IndicatorKind | null | undefined;
};

/** Un criterio di ordinamento degli indicatori. */
export type IndicatorOrder = {
  /** Verso: crescente se non indicato. */
  direction?: SortDirection;
  /** Campo. */
  field: IndicatorOrderField;
};

/** Campo per ordinare gli indicatori. */
export type IndicatorOrderField =
  /** Consuntivo. */
  | 'ACTUAL'
  /** Giorno del consuntivo, per il tipo di misura DATE. */
  | 'ACTUAL_DATE'
  /** Grado di raggiungimento, rispetto al target della base (`basis`). */
  | 'ATTAINMENT'
  /** Valore di partenza. */
  | 'BASELINE'
  /** Codice, in ordine naturale: 278 prima di 1011. */
  | 'CODE'
  /** Scostamento. */
  | 'DEVIATION'
  /** Target vigente. */
  | 'TARGET'
  /** Giorno del target vigente, per il tipo di misura DATE. */
  | 'TARGET_DATE'
  /** Titolo, senza distinguere maiuscole e accenti. */
  | 'TITLE'
  /** Unità di misura, come è stampata. */
  | 'UNIT'
  /** Peso nell'obiettivo. */
  | 'WEIGHT';

/** Stato di un risultato rispetto al target vigente. Le soglie sono impostazioni della metodologia. */
export type IndicatorStatus =
  /** Raggiunto: almeno il 100 % (valore non limitato). */
  | 'ACHIEVED'
  /** Non raggiunto: meno del 50 %. */
  | 'MISSED'
  /** Non misurabile: target da chiarire o non previsto, riformulato, non applicabile, neutralizzato o valore non valido. */
  | 'NOT_MEASURABLE'
  /** Non rendicontato: manca il consuntivo. */
  | 'NOT_REPORTED'
  /** Parzialmente raggiunto: almeno il 50 %. */
  | 'PARTIAL';

/** Condizioni su lo stato del risultato; più operatori valgono insieme. */
export type IndicatorStatusFilter = {
  /** Uguale a. Falso se il valore manca. */
  eq?: IndicatorStatus | null | undefined;
  /** Uguale a uno dei valori. Falso se il valore manca o la lista è vuota. */
  in?: Array<IndicatorStatus> | null | undefined;
  /** Vero: il valore manca. Falso: il valore è presente. */
  isNull?: boolean | null | undefined;
  /** Diverso da. Falso se il valore manca (per il complemento vero usare `not`). */
  ne?: IndicatorStatus | null | undefined;
};

/** Chi ha voluto una modifica. */
export type Initiative =
  /** Il Nucleo di Valutazione, d'ufficio: nessuno l'aveva chiesta. */
  | 'BOARD'
  /** Il settore, con la sua richiesta. */
  | 'SECTOR';

/** Condizioni su un numero intero; più operatori valgono insieme. */
export type IntFilter = {
  /** Uguale a. Falso se il valore manca. */
  eq?: number | null | undefined;
  /** Maggiore di. Falso se il valore manca. */
  gt?: number | null | undefined;
  /** Maggiore o uguale a. Falso se il valore manca. */
  gte?: number | null | undefined;
  /** Uguale a uno dei valori. Falso se il valore manca o la lista è vuota. */
  in?: Array<number> | null | undefined;
  /** Minore di. Falso se il valore manca. */
  lt?: number | null | undefined;
  /** Minore o uguale a. Falso se il valore manca. */
  lte?: number | null | undefined;
  /** Diverso da. Falso se il valore manca (per il complemento vero usare `not`). */
  ne?: number | null | undefined;
};

/** Gravità di un problema di lettura. */
export type IssueSeverity =
  /** Errore: il documento è rifiutato. */
  | 'ERROR'
  /** Avviso: il documento è stato caricato, il punto è da verificare. */
  | 'WARNING';

/** Come scende il grado di raggiungimento dove più basso è meglio. */
export type LowerRule =
  /** 100 × (2 − consuntivo / target): al doppio del target vale 0. */
  | 'MIRROR'
  /** 100 × target / consuntivo: al doppio del target vale 50; zero vale 100. */
  | 'RATIO';

/** Ciò che chi amministra un ente ne indica; null = non disponibile. */
export type MunicipalityInput = {
  /** Denominazione per esteso; null = quella stampata nei provvedimenti. */
  fullName?: string | null | undefined;
  /** Codice IPA: «c_d150». */
  ipaCode?: string | null | undefined;
  /** Codice ISTAT, con gli zeri iniziali: «019036». */
  istatCode?: string | null | undefined;
  /** Tipo; null = quello che dice la denominazione. */
  kind?: BodyKind | null | undefined;
  /** Residenti. */
  population?: number | null | undefined;
};

/** Una fase che prosegue nell’anno seguente, con le date di quell’anno. */
export type NextPhaseInput = {
  /** Scadenza; null: da indicare. */
  due?: string | null | undefined;
  /** Codice del suo obiettivo. */
  objective: string;
  /** Inizio; null: da indicare. */
  start?: string | null | undefined;
  /** Titolo, come nel piano da cui si parte. */
  title: string;
};

/** Filtro sugli obiettivi; più condizioni valgono insieme. */
export type ObjectiveFilter = {
  /** Tutte le condizioni della lista. Una lista vuota è vera. */
  and?: Array<ObjectiveFilter> | null | undefined;
  /** Area strategica dell'obiettivo. */
  area?: GroupingFilter | null | undefined;
  /** Codice dell'obiettivo. */
  code?: StringFilter | null | undefined;
  /** Settori coinvolti: vale se almeno uno soddisfa le condizioni. Falso se non ce n’è nessuno. */
  contributors?: GroupingFilter | null | undefined;
  /** Quota misurata rispetto al target della base (`basis`), 0-1. */
  coverage?: FloatFilter | null | undefined;
  /** Solo gli obiettivi con un altro peso o un altro grado di raggiungimento, o assenti, dopo il provvedimento con questo ordinale. */
  differsFromAct?: number | null | undefined;
  /** Il contrario esatto: vero per tutto ciò che la condizione lascia fuori, valori mancanti compresi. */
  not?: ObjectiveFilter | null | undefined;
  /** Almeno una delle condizioni della lista. Una lista vuota è falsa. */
  or?: Array<ObjectiveFilter> | null | undefined;
  /** Grado di raggiungimento rispetto al target della base (`basis`), 0-100. */
  score?: FloatFilter | null | undefined;
  /** Settore dell'obiettivo. */
  sector?: GroupingFilter | null | undefined;
  /** Titolo dell'obiettivo. */
  title?: StringFilter | null | undefined;
  /** Peso vigente, in punti. */
  weight?: FloatFilter | null | undefined;
  /** Se il peso vigente è minore di quello iniziale. */
  weightReduced?: BooleanFilter | null | undefined;
};

/** Un criterio di ordinamento degli obiettivi. */
export type ObjectiveOrder = {
  /** Verso: crescente se non indicato. */
  direction?: SortDirection;
  /** Campo. */
  field: ObjectiveOrderField;
};

/** Campo per ordinare gli obiettivi. */
export type ObjectiveOrderField =
  /** Codice, in ordine naturale: C16_0010 prima di C117_0002. */
  | 'CODE'
  /** Quota misurata, rispetto al target della base (`basis`). */
  | 'COVERAGE'
  /** Effetto delle variazioni. */
  | 'EASING'
  /** Grado di raggiungimento, rispetto al target della base (`basis`). */
  | 'SCORE'
  /** Titolo, senza distinguere maiuscole e accenti. */
  | 'TITLE'
  /** Peso vigente. */
  | 'WEIGHT';

/** Il peso di un obiettivo, che il documento non riporta, con la fonte. */
export type ObjectiveWeightInput = {
  /** Ordinale del provvedimento dopo il quale vale. */
  act: number;
  /** Codice dell'obiettivo. */
  objective: string;
  /** Dove sta scritto. */
  source: string;
  /** Peso in punti, maggiore di 0 e al più 1.000; null ritira la dichiarazione. */
  weight?: number | null | undefined;
};

/** La verifica di una modifica letta da una decisione, o una modifica aggiunta. */
export type PendingRevisionInput = {
  /** Che cos'altro cambia; omesso, resta com’era. */
  fields?: Array<FieldChangeInput> | null | undefined;
  /** Prima. I numeri si scrivono all'italiana («1.234,5»); un valore ripetuto com'era resta com'era. */
  from?: string | null | undefined;
  /** Identificativo della modifica; null per aggiungerne una. */
  id?: string | number | null | undefined;
  /** Codice dell'indicatore; omesso, resta com’era. */
  indicator?: string | null | undefined;
  /** Chi l’ha voluta; omesso, resta com’era. */
  initiative?: Initiative | null | undefined;
  /** Che cosa cambia; omesso, resta com’era. */
  kind?: RevisionKind | null | undefined;
  /** La riga della richiesta o decisione. */
  line: number;
  /** Codice dell'obiettivo; omesso, resta com’era. */
  objective?: string | null | undefined;
  /** Che cosa se ne fa; `PROPOSED` la riporta a come è stata letta. `DISCARDED` toglie una modifica aggiunta. */
  status: RevisionStatus;
  /** Dopo. I numeri si scrivono all'italiana («1.234,5»); un valore ripetuto com'era resta com'era. */
  to?: string | null | undefined;
};

/** Come è stata letta una riga della tabella di un documento. */
export type PendingRowState =
  /** Al suo posto, ma con celle da verificare. */
  | 'DOUBTFUL'
  /** Corretta a mano. */
  | 'EDITED'
  /** Al suo posto. */
  | 'IN_PLACE'
  /** Esclusa a mano: non viene caricata. */
  | 'LEFT_OUT'
  /** Era spostata di qualche colonna: riallineata. */
  | 'REALIGNED'
  /** Non attribuibile con certezza alle colonne: non viene caricata finché non la si corregge. */
  | 'UNPLACED';

/** Quanto si rendiconta di una fase. */
export type PhaseInput = {
  /** Giorno in cui si è conclusa, al più oggi; null = non è conclusa. */
  doneOn?: string | null | undefined;
  /** Che cosa prova l’avanzamento: un atto, un protocollo, un indirizzo. */
  evidence?: string | null | undefined;
  /** L'ultima rendicontazione della fase vista da chi scrive; null = nessuna. Se ora ce n'è un'altra è un conflitto. */
  expectedReport?: string | number | null | undefined;
  /** Nota. */
  note?: string | null | undefined;
  /** Avanzamento, da 0 a 100; null = non indicato. Una fase conclusa è al 100. */
  percent?: number | null | undefined;
  /** La fase: il suo identificativo dopo un qualsiasi provvedimento, o il suo nome breve (`key`). */
  phase: string | number;
};

/** A che punto è una fase in un dato giorno. */
export type PhaseState =
  /** Conclusa entro la scadenza, o senza una scadenza nota. */
  | 'DONE'
  /** Conclusa dopo la scadenza. */
  | 'DONE_LATE'
  /** In ritardo: è scaduta e non risulta conclusa. */
  | 'LATE'
  /** In corso: è iniziata, per data o per avanzamento rendicontato, e non è ancora scaduta. */
  | 'ON_TIME'
  /** Eliminata da un provvedimento. */
  | 'REMOVED'
  /** Da iniziare: non è ancora scaduta e non risulta iniziata. */
  | 'TO_DO';

/** Per chi è un piano. */
export type PublicationState =
  /** Bozza: lo vede solo chi lavora per l’ente. */
  | 'DRAFT'
  /** Pubblicazione finita: lo vede solo chi lavora per l’ente. */
  | 'ENDED'
  /** Pubblicato: lo vedono tutti, se la lettura è pubblica. */
  | 'PUBLIC';

/** La risposta a una domanda. */
export type QuestionAnswerInput = {
  /** Una delle scelte, o ciò che si scrive; null riapre la domanda di un documento in attesa. */
  answer?: string | null | undefined;
  /** Identificativo della domanda. */
  question: string | number;
};

/** Una bozza: i testi come sono stati scritti. Senza testi, la bozza è tolta. */
export type ReadingDraftInput = {
  /** Azione correttiva: che cosa si fa per rimediare. */
  correctiveAction?: string | null | undefined;
  /** Criticità: che cosa ha reso difficile il risultato. */
  criticality?: string | null | undefined;
  /** Denominatore, come è stato scritto. */
  denominator?: string | null | undefined;
  /** La versione vista da chi scrive; null = nessuna bozza. Se ora ce n'è un'altra è un conflitto. */
  expectedVersion?: number | null | undefined;
  /** Codice dell'indicatore. */
  indicator: string;
  /** Nota: anche il motivo di uno scostamento dal target. */
  note?: string | null | undefined;
  /** Numeratore, come è stato scritto. */
  numerator?: string | null | undefined;
  /** Valore, come è stato scritto. */
  value?: string | null | undefined;
};

/** Un valore da registrare. */
export type ReadingInput = {
  /** La data a cui il valore si riferisce: nell'anno del piano; per il consuntivo fino al 30 giugno dopo. */
  asOf: string;
  /** Vero per confermare che il valore è proprio quello, qualunque cosa si chieda: una percentuale scritta come quota, un valore cento volte il target, una data dopo l’anno. */
  confirmed?: boolean | null | undefined;
  /** Le sole domande a cui si risponde che il valore è proprio quello; vedi `confirmed`. */
  confirmedQuestions?: Array<ReadingQuestion> | null | undefined;
  /** Azione correttiva: che cosa si fa per rimediare. */
  correctiveAction?: string | null | undefined;
  /** Criticità: che cosa ha reso difficile il risultato. */
  criticality?: string | null | undefined;
  /** Il giorno in cui è stato fatto, al posto del valore, per il tipo di misura DATE. */
  date?: string | null | undefined;
  /** Denominatore di un rapporto; 0 su 0 = non applicabile, con il motivo nella nota. Si indica il valore, oppure numeratore e denominatore. */
  denominator?: number | null | undefined;
  /** L'ultima rilevazione vista da chi scrive (per il consuntivo, dell'indicatore; per un monitoraggio, della stessa data); null = nessuna. Se ora ce n'è un'altra è un conflitto. */
  expectedReading?: string | number | null | undefined;
  /** Vero per il consuntivo, falso per un monitoraggio intermedio. */
  final: boolean;
  /** Codice dell'indicatore. */
  indicator: string;
  /** Nota: anche il motivo di uno scostamento dal target. */
  note?: string | null | undefined;
  /** Numeratore di un rapporto. Si indica il valore, oppure numeratore e denominatore. */
  numerator?: number | null | undefined;
  /** Valore nell'unità dell'indicatore: 80 significa 80 %. Si indica il valore, oppure numeratore e denominatore. */
  value?: number | null | undefined;
};

/** Che cosa si chiede di un valore che di rado è giusto. */
export type ReadingQuestion =
  /** Un consuntivo datato dopo il 31 gennaio dell’anno seguente. */
  | 'DATE_AFTER_YEAR'
  /** Un giorno, per il tipo di misura DATE, che non è nell’anno del piano. */
  | 'DAY_OUTSIDE_YEAR'
  /** Almeno cento volte il target. */
  | 'FAR_ABOVE_TARGET'
  /** Un consuntivo con decimali che è un centesimo del target o meno, o un millesimo, dove più alto è meglio. */
  | 'FAR_BELOW_TARGET'
  /** Più giorni di quelli di un anno. */
  | 'MORE_DAYS_THAN_A_YEAR'
  /** Una percentuale scritta come quota: 0,88 invece di 88 %. */
  | 'PERCENT_AS_SHARE';

/** Che cosa l’ente scrive nella Relazione sulla performance. */
export type ReportSectionKind =
  /** Contesto di riferimento. */
  | 'CONTEXT'
  /** Pari opportunità e bilancio di genere. */
  | 'EQUALITY'
  /** Premessa. */
  | 'FOREWORD'
  /** Criticità e opportunità. */
  | 'ISSUES'
  /** Luogo e data, sopra le firme. */
  | 'PLACE_AND_DAY'
  /** Processo di redazione e soggetti coinvolti. */
  | 'PROCESS'
  /** Risorse: personale, bilancio. */
  | 'RESOURCES'
  /** Firme, una per riga. */
  | 'SIGNATURES';

/** Ogni quanto si rileva un indicatore. */
export type ReportingFrequency =
  /** Ogni due mesi. */
  | 'BIMONTHLY'
  /** Ogni quattro mesi. */
  | 'FOUR_MONTHLY'
  /** Ogni sei mesi. */
  | 'HALF_YEARLY'
  /** Ogni mese. */
  | 'MONTHLY'
  /** Ogni tre mesi. */
  | 'QUARTERLY'
  /** Una volta l’anno, a consuntivo. */
  | 'YEARLY';

/** Che cosa dispone una modifica. I numeri si scrivono all’italiana («1.234,5»). */
export type RevisionContentInput = {
  /** Che cos'altro cambia. */
  fields?: Array<FieldChangeInput> | null | undefined;
  /** Prima; di un indicatore riformulato, il titolo. */
  from?: string | null | undefined;
  /** Codice dell'indicatore; null se cambia l'obiettivo. */
  indicator?: string | null | undefined;
  /** Chi ha voluto la modifica. */
  initiative: Initiative;
  /** Che cosa cambia. */
  kind: RevisionKind;
  /** Codice dell'obiettivo. */
  objective: string;
  /** Dopo; di un indicatore riformulato, il titolo. */
  to?: string | null | undefined;
};

/** Che cosa cambia con una decisione. */
export type RevisionKind =
  /** Polarità precisata: vale da sempre. */
  | 'DIRECTION_CLARIFIED'
  /** Indicatore aggiunto. */
  | 'INDICATOR_ADDED'
  /** Indicatore spostato a un altro obiettivo. */
  | 'INDICATOR_MOVED'
  /** Indicatore riformulato: `from` e `to` sono i titoli, il resto sta in `fields`. */
  | 'INDICATOR_REDEFINED'
  /** Indicatore eliminato. */
  | 'INDICATOR_REMOVED'
  /** Peso dell'indicatore modificato. */
  | 'INDICATOR_WEIGHT_CHANGED'
  /** Neutralizzato per cause non imputabili. */
  | 'NEUTRALISED'
  /** Obiettivo aggiunto. */
  | 'OBJECTIVE_ADDED'
  /** Obiettivo spostato a un'altra area o a un altro settore. */
  | 'OBJECTIVE_MOVED'
  /** Obiettivo eliminato. */
  | 'OBJECTIVE_REMOVED'
  /** Peso dell'obiettivo modificato. */
  | 'OBJECTIVE_WEIGHT_CHANGED'
  /** Altro: il testo della decisione, da leggere da una persona. */
  | 'OTHER'
  /** Fase aggiunta: `to` è il titolo della fase; le date e il peso stanno in `fields`. */
  | 'PHASE_ADDED'
  /** Fase rinviata: `from` è il titolo della fase, `to` la nuova scadenza. */
  | 'PHASE_POSTPONED'
  /** Fase eliminata: `from` è il titolo della fase. */
  | 'PHASE_REMOVED'
  /** Target modificato. */
  | 'TARGET_CHANGED'
  /** Target inserito dove mancava: una rettifica, non uno sconto. */
  | 'TARGET_INSERTED';

/** Condizioni su il tipo delle modifiche: vale se almeno una modifica le soddisfa (`isNull: true`: nessuna modifica); più operatori valgono insieme. */
export type RevisionKindFilter = {
  /** Uguale a. Falso se il valore manca. */
  eq?: RevisionKind | null | undefined;
  /** Uguale a uno dei valori. Falso se il valore manca o la lista è vuota. */
  in?: Array<RevisionKind> | null | undefined;
  /** Vero: il valore manca. Falso: il valore è presente. */
  isNull?: boolean | null | undefined;
  /** Diverso da. Falso se il valore manca (per il complemento vero usare `not`). */
  ne?: RevisionKind | null | undefined;
};

/** Se una persona ha verificato una modifica letta da un testo libero. */
export type RevisionStatus =
  /** Confermata da una persona. */
  | 'CONFIRMED'
  /** Corretta da una persona. */
  | 'CORRECTED'
  /** Scartata da una persona: non conta. */
  | 'DISCARDED'
  /** Proposta: letta dal programma, non ancora verificata; conta solo se è certa. */
  | 'PROPOSED';

/** Ruolo di una persona che ha effettuato l’accesso. */
export type Role =
  /** Amministratore. */
  | 'ADMINISTRATOR'
  /** Analista. */
  | 'ANALYST'
  /** Nucleo di Valutazione. */
  | 'BOARD'
  /** Responsabile di settore. */
  | 'MANAGER'
  /** Segreteria Generale. */
  | 'SEGRETERIA';

/** Le correzioni di una riga. */
export type RowEditInput = {
  /** Le celle che cambiano. */
  cells: Array<CellEditInput>;
  /** Vero per non caricare la riga; omesso, resta com’era. */
  leaveOut?: boolean | null | undefined;
  /** Numero della riga nel documento. */
  line: number;
};

/** Che cosa si è trovato. */
export type SearchKind =
  /** Area strategica. */
  | 'AREA'
  /** Indicatore. */
  | 'INDICATOR'
  /** Obiettivo. */
  | 'OBJECTIVE'
  /** Settore, anche per il nome del responsabile, per chi può leggerlo. */
  | 'SECTOR';

/** Un ruolo da assegnare. */
export type SectorRoleInput = {
  /** Il ruolo. */
  role: Role;
  /** Chiavi dei settori, per il ruolo MANAGER. */
  sectors?: Array<string> | null | undefined;
};

/** Verso di un ordinamento. */
export type SortDirection =
  /** Crescente; i valori mancanti per ultimi. */
  | 'ASC'
  /** Decrescente; i valori mancanti per ultimi. */
  | 'DESC';

/** Un indicatore di un piano avviato, come lo si vuole. */
export type StartedIndicatorInput = {
  /** Codice, unico nel piano. */
  code: string;
  /** Formula. */
  formula?: string | null | undefined;
  /** Finalità. */
  purpose?: string | null | undefined;
  /** Target come va stampato: «200», «≤ 30 giorni», «entro il 30/06»; null o vuoto: non previsto. */
  target?: string | null | undefined;
  /** Titolo. */
  title: string;
  /** Peso nell’obiettivo, da 0 a 100; null: non noto. */
  weight?: number | null | undefined;
};

/** Un obiettivo di un piano avviato, con i suoi indicatori. */
export type StartedObjectiveInput = {
  /** Nome dell’area. */
  area: string;
  /** Codice, unico nel piano. */
  code: string;
  /** Descrizione. */
  definition?: string | null | undefined;
  /** Gli indicatori. */
  indicators: Array<StartedIndicatorInput>;
  /** Le fasi: quelle che non sono nell’elenco si tolgono; senza elenco restano come sono. */
  phases?: Array<StartedPhaseInput> | null | undefined;
  /** Nome del settore. */
  sector: string;
  /** Titolo. */
  title: string;
  /** Peso, in punti; null: non noto. */
  weight?: number | null | undefined;
};

/** Una fase di un obiettivo di un piano avviato, come la si vuole. */
export type StartedPhaseInput = {
  /** Scadenza; null: da indicare. */
  due?: string | null | undefined;
  /** Inizio; null: da indicare. */
  start?: string | null | undefined;
  /** Titolo, unico nell’obiettivo. */
  title: string;
  /** Peso nell’obiettivo, da 0 a 100; null: non noto. */
  weight?: number | null | undefined;
};

/** Condizioni su un testo; più operatori valgono insieme. */
export type StringFilter = {
  /** Contiene il testo, senza distinguere maiuscole e accenti. Falso se il valore manca. */
  contains?: string | null | undefined;
  /** Uguale a. Falso se il valore manca. Distingue maiuscole e accenti. */
  eq?: string | null | undefined;
  /** Uguale a uno dei valori. Falso se il valore manca o la lista è vuota. */
  in?: Array<string> | null | undefined;
  /** Vero: il valore manca. Falso: il valore è presente. */
  isNull?: boolean | null | undefined;
  /** Diverso da. Falso se il valore manca (per il complemento vero usare `not`). */
  ne?: string | null | undefined;
};

/** Che cosa si chiede di un indicatore quando il settore trasmette. */
export type SubmissionQuestion =
  /** Il consuntivo non raggiunge il target e non ha una nota: serve il motivo, o la scelta di non darlo. */
  | 'TARGET_MISSED'
  /** Il valore manca: serve il motivo. */
  | 'VALUE_MISSING';

/** Il motivo di un valore che manca o di un target non raggiunto, dato trasmettendo. */
export type SubmissionReasonInput = {
  /** Codice dell'indicatore. */
  indicator: string;
  /** Il motivo. Null per trasmettere senza: si può per un target non raggiunto, non per un valore che manca. */
  reason?: string | null | undefined;
};

/** A che punto sono i valori di un settore. */
export type SubmissionState =
  /** Non ancora trasmessi. */
  | 'NOT_SUBMITTED'
  /** Restituiti al settore, con il motivo. */
  | 'RETURNED'
  /** Trasmessi alla Segreteria Generale: il settore non li cambia più. */
  | 'SUBMITTED';

/** Il target rispetto al quale si misura. */
export type TargetBasis =
  /** Target vigente dopo il provvedimento scelto. */
  | 'CURRENT'
  /** Target iniziale (preventivo), prima di ogni variazione. */
  | 'INITIAL';

/** Che cosa può fare un token, oltre a ciò che è pubblico. */
export type TokenScope =
  /** Caricare documenti e confermarli. */
  | 'IMPORTS'
  /** Leggere, con i limiti e i dati del titolare. */
  | 'READ'
  /** Registrare e trasmettere consuntivi. */
  | 'READINGS';

/** Che cosa il Nucleo di Valutazione ha deciso della Relazione. */
export type ValidationOutcome =
  /** Non validata: la Relazione resta adottata. */
  | 'NOT_VALIDATED'
  /** Validata. */
  | 'VALIDATED'
  /** Validata con osservazioni. */
  | 'WITH_REMARKS';

/** Filtro sulle richieste di variazione e sulle decisioni; più condizioni valgono insieme. */
export type VariationFilter = {
  /** Ordinale del provvedimento. */
  act?: IntFilter | null | undefined;
  /** Tutte le condizioni della lista. Una lista vuota è vera. */
  and?: Array<VariationFilter> | null | undefined;
  /** Area strategica dell'obiettivo, in un momento qualsiasi del piano. */
  area?: GroupingFilter | null | undefined;
  /** Se una delle modifiche è stata letta con certezza, o no. */
  certain?: BooleanFilter | null | undefined;
  /** Codice dell'indicatore sulla cui riga sta la decisione. */
  indicator?: StringFilter | null | undefined;
  /** Il contrario esatto: vero per tutto ciò che la condizione lascia fuori, valori mancanti compresi. */
  not?: VariationFilter | null | undefined;
  /** Codice dell'obiettivo. */
  objective?: StringFilter | null | undefined;
  /** Almeno una delle condizioni della lista. Una lista vuota è falsa. */
  or?: Array<VariationFilter> | null | undefined;
  /** Esito della decisione. */
  outcome?: DecisionOutcomeFilter | null | undefined;
  /** Tipo delle modifiche disposte. */
  revisionKind?: RevisionKindFilter | null | undefined;
  /** Settore dell'obiettivo, in un momento qualsiasi del piano. */
  sector?: GroupingFilter | null | undefined;
  /** Se una delle modifiche è dubbia e ancora da confermare, quindi non applicata. */
  toConfirm?: BooleanFilter | null | undefined;
  /** Se la decisione riduce il peso dell'obiettivo. */
  weightReduced?: BooleanFilter | null | undefined;
};

/** Un criterio di ordinamento delle richieste di variazione. */
export type VariationOrder = {
  /** Verso: crescente se non indicato. */
  direction?: SortDirection;
  /** Campo. */
  field: VariationOrderField;
};

/** Campo per ordinare le richieste di variazione. */
export type VariationOrderField =
  /** Codice dell'obiettivo, in ordine naturale. */
  | 'CODE'
  /** Provvedimento, poi riga del documento. */
  | 'DOCUMENT'
  /** Esito della decisione, nell’ordine del vocabolario. */
  | 'OUTCOME';

/** Come si è fatta la media dei risultati. */
export type Weighting =
  /** Media semplice: almeno un peso non è disponibile. */
  | 'UNWEIGHTED'
  /** Media ponderata: tutti i pesi sono noti. */
  | 'WEIGHTED';
