import {
  areaKind,
  attainmentState,
  bodyKind,
  changeDirection,
  comparisonLevel,
  decisionOutcome,
  direction,
  indicatorKind,
  indicatorStatus,
  initiative,
  issueSeverity,
  phaseState,
  readingQuestion,
  reportingFrequency,
  revisionKind,
  revisionStatus,
  role,
  submissionQuestion,
  submissionState,
  targetBasis,
  tokenScope,
  weighting,
} from '@traguardo/schema/vocabulary';
import { registerEnumType } from 'type-graphql';

/** Gives every value of an enum its description in the schema; a value without one is a type error. */
export function declareEnum<Names extends string>(
  values: Readonly<Record<Names, string>>,
  name: string,
  description: string,
  words: Readonly<Record<NoInfer<Names>, string>>,
): void {
  const entries = Object.entries<string>(words).map(([value, text]) => [value, { description: text }]);
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries(entries) });
}

declareEnum(areaKind, 'AreaKind', "Natura di un'area.", {
  STRATEGIC: 'Area (linea) strategica.',
  MANAGEMENT: 'Obiettivi gestionali: una classe di obiettivi che tiene il posto di una linea strategica.',
});

declareEnum(bodyKind, 'BodyKind', 'Di che tipo è un ente.', {
  MUNICIPALITY: 'Comune.',
  UNION: 'Unione di comuni.',
  PROVINCE: 'Provincia.',
  METROPOLITAN_CITY: 'Città metropolitana.',
  REGION: 'Regione.',
  HEALTH_AUTHORITY: 'Azienda sanitaria locale o ospedaliera.',
  OTHER: 'Altro ente.',
});

declareEnum(indicatorKind, 'IndicatorKind', 'Tipo di misura di un indicatore.', {
  NUMBER: 'Numero: quantità, giorni, euro.',
  PERCENT: 'Percentuale: 80 significa 80 %.',
  BINARY: 'Fatto (1) / non fatto (0).',
  DATE: 'Una data entro la quale fare: prima è meglio.',
});

declareEnum(direction, 'Direction', 'Polarità di un indicatore.', {
  HIGHER: 'Polarità crescente: più alto è meglio.',
  LOWER: 'Polarità decrescente: più basso è meglio.',
  RANGE: 'Il risultato è migliore dentro un intervallo (`rangeMin`, `rangeMax`, `tolerance`).',
});

declareEnum(
  indicatorStatus,
  'IndicatorStatus',
  'Stato di un risultato rispetto al target vigente. Le soglie sono impostazioni della metodologia.',
  {
    ACHIEVED: 'Raggiunto: almeno il 100 % (valore non limitato).',
    PARTIAL: 'Parzialmente raggiunto: almeno il 50 %.',
    MISSED: 'Non raggiunto: meno del 50 %.',
    NOT_REPORTED: 'Non rendicontato: manca il consuntivo.',
    NOT_MEASURABLE:
      'Non misurabile: target da chiarire o non previsto, riformulato, non applicabile, neutralizzato o valore non valido.',
  },
);

declareEnum(targetBasis, 'TargetBasis', 'Il target rispetto al quale si misura.', {
  INITIAL: 'Target iniziale (preventivo), prima di ogni variazione.',
  CURRENT: 'Target vigente dopo il provvedimento scelto.',
});

declareEnum(comparisonLevel, 'ComparisonLevel', 'Livello del confronto.', {
  AREA: 'Per area strategica.',
  SECTOR: 'Per settore.',
  OBJECTIVE: 'Per obiettivo.',
  INDICATOR: 'Per indicatore.',
});

declareEnum(changeDirection, 'ChangeDirection', 'Verso di una modifica di peso.', {
  REDUCED: 'Peso ridotto.',
  INCREASED: 'Peso aumentato.',
});

declareEnum(weighting, 'Weighting', 'Come si è fatta la media dei risultati.', {
  WEIGHTED: 'Media ponderata: tutti i pesi sono noti.',
  UNWEIGHTED: 'Media semplice: almeno un peso non è disponibile.',
});

declareEnum(initiative, 'Initiative', 'Chi ha voluto una modifica.', {
  SECTOR: 'Il settore, con la sua richiesta.',
  BOARD: "Il Nucleo di Valutazione, d'ufficio: nessuno l'aveva chiesta.",
});

declareEnum(issueSeverity, 'IssueSeverity', 'Gravità di un problema di lettura.', {
  WARNING: 'Avviso: il documento è stato caricato, il punto è da verificare.',
  ERROR: 'Errore: il documento è rifiutato.',
});

declareEnum(attainmentState, 'AttainmentState', 'Perché un grado di raggiungimento esiste, o non esiste.', {
  SCORED: 'Misurato: il valore è calcolato.',
  UNCLEAR: 'Target da chiarire: è scritto, ma non si sa come leggerlo.',
  NO_TARGET: 'Target non previsto.',
  NO_ACTUAL: 'Non rendicontato.',
  NOT_APPLICABLE: 'Non applicabile: ad esempio un rapporto con denominatore zero.',
  REDEFINED: "Indicatore riformulato: il valore o il target appartengono a un'altra definizione e non si confrontano.",
  NEUTRALISED: 'Neutralizzato per cause non imputabili al settore.',
  INVALID: 'Valore non valido per questo indicatore.',
});

declareEnum(decisionOutcome, 'DecisionOutcome', 'Esito della decisione del Nucleo di Valutazione.', {
  ACCEPTED: 'Accolta.',
  PARTLY_ACCEPTED: 'Accolta in parte.',
  REJECTED: 'Non accolta.',
  DEFERRED: 'Valutazione rinviata a consuntivo.',
  CLARIFIED: 'Chiarita: precisa ciò che già valeva.',
  NONE: 'Nessuna decisione leggibile.',
});

declareEnum(revisionKind, 'RevisionKind', 'Che cosa cambia con una decisione.', {
  TARGET_CHANGED: 'Target modificato.',
  TARGET_INSERTED: 'Target inserito dove mancava: una rettifica, non uno sconto.',
  INDICATOR_REDEFINED: 'Indicatore riformulato: `from` e `to` sono i titoli, il resto sta in `fields`.',
  INDICATOR_ADDED: 'Indicatore aggiunto.',
  INDICATOR_REMOVED: 'Indicatore eliminato.',
  INDICATOR_MOVED: 'Indicatore spostato a un altro obiettivo.',
  INDICATOR_WEIGHT_CHANGED: "Peso dell'indicatore modificato.",
  DIRECTION_CLARIFIED: 'Polarità precisata: vale da sempre.',
  OBJECTIVE_WEIGHT_CHANGED: "Peso dell'obiettivo modificato.",
  OBJECTIVE_ADDED: 'Obiettivo aggiunto.',
  OBJECTIVE_REMOVED: 'Obiettivo eliminato.',
  OBJECTIVE_MOVED: "Obiettivo spostato a un'altra area o a un altro settore.",
  PHASE_POSTPONED: 'Fase rinviata: `from` è il titolo della fase, `to` la nuova scadenza.',
  PHASE_REMOVED: 'Fase eliminata: `from` è il titolo della fase.',
  PHASE_ADDED: 'Fase aggiunta: `to` è il titolo della fase; le date e il peso stanno in `fields`.',
  NEUTRALISED: 'Neutralizzato per cause non imputabili.',
  OTHER: 'Altro: il testo della decisione, da leggere da una persona.',
});

declareEnum(phaseState, 'PhaseState', 'A che punto è una fase in un dato giorno.', {
  TO_DO: 'Da iniziare: non è ancora scaduta e non risulta iniziata.',
  ON_TIME: 'In corso: è iniziata, per data o per avanzamento rendicontato, e non è ancora scaduta.',
  LATE: 'In ritardo: è scaduta e non risulta conclusa.',
  DONE: 'Conclusa entro la scadenza, o senza una scadenza nota.',
  DONE_LATE: 'Conclusa dopo la scadenza.',
  REMOVED: 'Eliminata da un provvedimento.',
});

declareEnum(revisionStatus, 'RevisionStatus', 'Se una persona ha verificato una modifica letta da un testo libero.', {
  PROPOSED: 'Proposta: letta dal programma, non ancora verificata; conta solo se è certa.',
  CONFIRMED: 'Confermata da una persona.',
  CORRECTED: 'Corretta da una persona.',
  DISCARDED: 'Scartata da una persona: non conta.',
});

declareEnum(role, 'Role', 'Ruolo di una persona che ha effettuato l’accesso.', {
  MANAGER: 'Responsabile di settore.',
  SEGRETERIA: 'Segreteria Generale.',
  BOARD: 'Nucleo di Valutazione.',
  ANALYST: 'Analista.',
  ADMINISTRATOR: 'Amministratore.',
});

declareEnum(tokenScope, 'TokenScope', 'Che cosa può fare un token, oltre a ciò che è pubblico.', {
  READ: 'Leggere, con i limiti e i dati del titolare.',
  READINGS: 'Registrare e trasmettere consuntivi.',
  IMPORTS: 'Caricare documenti e confermarli.',
});

declareEnum(submissionState, 'SubmissionState', 'A che punto sono i valori di un settore.', {
  NOT_SUBMITTED: 'Non ancora trasmessi.',
  SUBMITTED: 'Trasmessi alla Segreteria Generale: il settore non li cambia più.',
  RETURNED: 'Restituiti al settore, con il motivo.',
});

declareEnum(readingQuestion, 'ReadingQuestion', 'Che cosa si chiede di un valore che di rado è giusto.', {
  PERCENT_AS_SHARE: 'Una percentuale scritta come quota: 0,88 invece di 88 %.',
  FAR_ABOVE_TARGET: 'Almeno cento volte il target.',
  FAR_BELOW_TARGET:
    'Un consuntivo con decimali che è un centesimo del target o meno, o un millesimo, dove più alto è meglio.',
  MORE_DAYS_THAN_A_YEAR: 'Più giorni di quelli di un anno.',
  DATE_AFTER_YEAR: 'Un consuntivo datato dopo il 31 gennaio dell’anno seguente.',
  DAY_OUTSIDE_YEAR: 'Un giorno, per il tipo di misura DATE, che non è nell’anno del piano.',
});

declareEnum(
  submissionQuestion,
  'SubmissionQuestion',
  'Che cosa si chiede di un indicatore quando il settore trasmette.',
  {
    VALUE_MISSING: 'Il valore manca: serve il motivo.',
    TARGET_MISSED:
      'Il consuntivo non raggiunge il target e non ha una nota: serve il motivo, o la scelta di non darlo.',
  },
);

declareEnum(reportingFrequency, 'ReportingFrequency', 'Ogni quanto si rileva un indicatore.', {
  MONTHLY: 'Ogni mese.',
  BIMONTHLY: 'Ogni due mesi.',
  QUARTERLY: 'Ogni tre mesi.',
  FOUR_MONTHLY: 'Ogni quattro mesi.',
  HALF_YEARLY: 'Ogni sei mesi.',
  YEARLY: 'Una volta l’anno, a consuntivo.',
});

export const sortDirection = { ASC: 'ASC', DESC: 'DESC' };
declareEnum(sortDirection, 'SortDirection', 'Verso di un ordinamento.', {
  ASC: 'Crescente; i valori mancanti per ultimi.',
  DESC: 'Decrescente; i valori mancanti per ultimi.',
});

export const groupDimension = {
  AREA: 'AREA',
  SECTOR: 'SECTOR',
  OBJECTIVE: 'OBJECTIVE',
  STATUS: 'STATUS',
  KIND: 'KIND',
  DIRECTION: 'DIRECTION',
  UNIT: 'UNIT',
};
export type GroupDimension = keyof typeof groupDimension;
declareEnum(groupDimension, 'GroupDimension', 'Dimensione di un raggruppamento.', {
  AREA: 'Area strategica.',
  SECTOR: 'Settore.',
  OBJECTIVE: 'Obiettivo.',
  STATUS: 'Stato del risultato.',
  KIND: 'Tipo di misura.',
  DIRECTION: 'Polarità.',
  UNIT: 'Unità di misura, come è stampata.',
});
