/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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
  | 'SCORED';

/** Condizioni su un valore vero / falso. */
export type BooleanFilter = {
  /** Uguale a. */
  eq?: boolean | null | undefined;
  /** Diverso da. */
  ne?: boolean | null | undefined;
};

/** Livello del confronto. */
export type ComparisonLevel =
  /** Per area strategica. */
  | 'AREA'
  /** Per indicatore. */
  | 'INDICATOR'
  /** Per obiettivo. */
  | 'OBJECTIVE'
  /** Per settore. */
  | 'SECTOR';

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
  /** Identificativo. */
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

/** Filtro sugli indicatori; più condizioni valgono insieme. */
export type IndicatorFilter = {
  /** Consuntivo, nell'unità dell'indicatore. */
  actual?: FloatFilter | null | undefined;
  /** Tutte le condizioni della lista. Una lista vuota è vera. */
  and?: Array<IndicatorFilter> | null | undefined;
  /** Grado di raggiungimento rispetto al target vigente (0-100). */
  attainment?: FloatFilter | null | undefined;
  /** Codice dell'indicatore. */
  code?: StringFilter | null | undefined;
  /** Scostamento, nell'unità dell'indicatore. */
  deviation?: FloatFilter | null | undefined;
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
  /** Stato del risultato rispetto al target vigente. */
  status?: IndicatorStatusFilter | null | undefined;
  /** Target vigente, nell'unità dell'indicatore. */
  target?: FloatFilter | null | undefined;
  /** Titolo dell'indicatore. */
  title?: StringFilter | null | undefined;
  /** Peso nell'obiettivo, in percentuale. */
  weight?: FloatFilter | null | undefined;
};

/** Tipo di misura di un indicatore. */
export type IndicatorKind =
  /** Fatto (1) / non fatto (0). */
  | 'BINARY'
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
  /** Grado di raggiungimento rispetto al target vigente. */
  | 'ATTAINMENT'
  /** Codice, in ordine naturale: 278 prima di 1011. */
  | 'CODE'
  /** Scostamento. */
  | 'DEVIATION'
  /** Target vigente. */
  | 'TARGET'
  /** Titolo, senza distinguere maiuscole e accenti. */
  | 'TITLE'
  /** Peso nell'obiettivo. */
  | 'WEIGHT';

/** Stato di un risultato rispetto al target vigente. Le soglie sono impostazioni della metodologia. */
export type IndicatorStatus =
  /** Raggiunto: almeno il 100 % (valore non limitato). */
  | 'ACHIEVED'
  /** Non raggiunto: meno del 50 %. */
  | 'MISSED'
  /** Non misurabile: target non previsto, riformulato, non applicabile, neutralizzato o valore non valido. */
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

/** Filtro sugli obiettivi; più condizioni valgono insieme. */
export type ObjectiveFilter = {
  /** Tutte le condizioni della lista. Una lista vuota è vera. */
  and?: Array<ObjectiveFilter> | null | undefined;
  /** Area strategica dell'obiettivo. */
  area?: GroupingFilter | null | undefined;
  /** Codice dell'obiettivo. */
  code?: StringFilter | null | undefined;
  /** Quota misurata rispetto al target vigente (0-1). */
  coverage?: FloatFilter | null | undefined;
  /** Il contrario esatto: vero per tutto ciò che la condizione lascia fuori, valori mancanti compresi. */
  not?: ObjectiveFilter | null | undefined;
  /** Almeno una delle condizioni della lista. Una lista vuota è falsa. */
  or?: Array<ObjectiveFilter> | null | undefined;
  /** Grado di raggiungimento rispetto al target vigente (0-100). */
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
  /** Quota misurata. */
  | 'COVERAGE'
  /** Grado di raggiungimento rispetto al target vigente. */
  | 'SCORE'
  /** Titolo, senza distinguere maiuscole e accenti. */
  | 'TITLE'
  /** Peso vigente. */
  | 'WEIGHT';

/** Una bozza: i testi come sono stati scritti. Senza testi, la bozza è tolta. */
export type ReadingDraftInput = {
  /** Denominatore, come è stato scritto. */
  denominator?: string | null | undefined;
  /** La versione vista da chi scrive; null = nessuna bozza. Se ora ce n'è un'altra è un conflitto. */
  expectedVersion?: number | null | undefined;
  /** Codice dell'indicatore. */
  indicator: string;
  /** Nota. */
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
  /** Vero per rispondere alla domanda se 0,88 è davvero 0,88 % quando il target è 100 %. */
  confirmed?: boolean | null | undefined;
  /** Denominatore di un rapporto; 0 = non applicabile. Si indica il valore, oppure numeratore e denominatore. */
  denominator?: number | null | undefined;
  /** L'ultima rilevazione vista da chi scrive (per il consuntivo, dell'indicatore; per un monitoraggio, della stessa data); null = nessuna. Se ora ce n'è un'altra è un conflitto. */
  expectedReading?: string | number | null | undefined;
  /** Vero per il consuntivo, falso per un monitoraggio intermedio. */
  final: boolean;
  /** Codice dell'indicatore. */
  indicator: string;
  /** Nota. */
  note?: string | null | undefined;
  /** Numeratore di un rapporto. Si indica il valore, oppure numeratore e denominatore. */
  numerator?: number | null | undefined;
  /** Valore nell'unità dell'indicatore: 80 significa 80 %. Si indica il valore, oppure numeratore e denominatore. */
  value?: number | null | undefined;
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
  /** Fase rinviata. */
  | 'PHASE_POSTPONED'
  /** Fase eliminata. */
  | 'PHASE_REMOVED'
  /** Target modificato. */
  | 'TARGET_CHANGED'
  /** Target inserito dove mancava: una rettifica, non uno sconto. */
  | 'TARGET_INSERTED';

/** Se una persona ha verificato una modifica letta da un testo libero. */
export type RevisionStatus =
  /** Confermata da una persona. */
  | 'CONFIRMED'
  /** Corretta da una persona. */
  | 'CORRECTED'
  /** Scartata da una persona: non conta. */
  | 'DISCARDED'
  /** Proposta: letta dal programma, non ancora verificata; conta nei calcoli. */
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

/** Che cosa si è trovato. */
export type SearchKind =
  /** Area strategica. */
  | 'AREA'
  /** Indicatore. */
  | 'INDICATOR'
  /** Obiettivo. */
  | 'OBJECTIVE'
  /** Settore, anche per il nome del responsabile. */
  | 'SECTOR';

/** Verso di un ordinamento. */
export type SortDirection =
  /** Crescente; i valori mancanti per ultimi. */
  | 'ASC'
  /** Decrescente; i valori mancanti per ultimi. */
  | 'DESC';

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

/** Come si è fatta la media dei risultati. */
export type Weighting =
  /** Media semplice: almeno un peso non è disponibile. */
  | 'UNWEIGHTED'
  /** Media ponderata: tutti i pesi sono noti. */
  | 'WEIGHTED';

export type AreaPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: TargetBasis;
  id: string | number;
}>;


export type AreaPageQuery = { plan: { id: string, area: { id: string, name: string, kind: AreaKind, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null, compared: number }, statusCounts: { achieved: number, partial: number, missed: number, notReported: number, notMeasurable: number }, sectors: Array<{ id: string, name: string }>, objectives: Array<{ code: string, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, indicators: Array<{ code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null } }> }> } | null } | null };

export type CampaignsPageQueryVariables = Exact<{
  municipality: string;
  year: number;
}>;


export type CampaignsPageQuery = { plan: { id: string, closed: boolean } | null, campaigns: Array<{ asOf: string, final: boolean, dueOn: string, overdue: boolean, sectors: Array<{ reported: number, total: number, state: SubmissionState, remindedAt: string | null, reachable: boolean, sector: { id: string, name: string }, missing: Array<{ code: string, title: string }> }> }> };

export type OpenCampaignMutationVariables = Exact<{
  municipality: string;
  year: number;
  asOf: string;
  final: boolean;
  dueOn: string;
}>;


export type OpenCampaignMutation = { openCampaign: { asOf: string, final: boolean, dueOn: string } };

export type SendRemindersMutationVariables = Exact<{
  municipality: string;
  year: number;
  asOf: string;
  final: boolean;
}>;


export type SendRemindersMutation = { sendReminders: { sent: number, unreachable: Array<{ id: string, name: string }> } };

export type ComparedScoreFragment = { id: string, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null, compared: number, notComparable: Array<{ code: string, title: string, current: { state: AttainmentState }, initial: { state: AttainmentState } }> } };

export type ComparisonAreasQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  by: ComparisonLevel;
  basis: TargetBasis;
}>;


export type ComparisonAreasQuery = { plan: { id: string, comparison: Array<{ id: string, status: IndicatorStatus | null }>, areas: Array<{ id: string, name: string, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null } }>, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null, compared: number, notComparable: Array<{ code: string, title: string, current: { state: AttainmentState }, initial: { state: AttainmentState } }> } } | null };

export type ComparisonSectorsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  by: ComparisonLevel;
  basis: TargetBasis;
}>;


export type ComparisonSectorsQuery = { plan: { id: string, comparison: Array<{ id: string, status: IndicatorStatus | null }>, sectors: Array<{ id: string, name: string, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null } }>, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null, compared: number, notComparable: Array<{ code: string, title: string, current: { state: AttainmentState }, initial: { state: AttainmentState } }> } } | null };

export type ComparisonObjectivesQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  by: ComparisonLevel;
  basis: TargetBasis;
}>;


export type ComparisonObjectivesQuery = { plan: { id: string, comparison: Array<{ id: string, status: IndicatorStatus | null }>, objectives: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null } }> }, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null, compared: number, notComparable: Array<{ code: string, title: string, current: { state: AttainmentState }, initial: { state: AttainmentState } }> } } | null };

export type ComparisonIndicatorsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  by: ComparisonLevel;
  basis: TargetBasis;
}>;


export type ComparisonIndicatorsQuery = { plan: { id: string, comparison: Array<{ id: string, target: number | null, actual: number | null, deviation: number | null, status: IndicatorStatus | null }>, indicators: { totalCount: number, nodes: Array<{ id: string, code: string, title: string, kind: IndicatorKind, weight: number | null, attainment: { state: AttainmentState, value: number | null, raw: number | null }, objective: { code: string, weight: number | null, initialWeight: number | null, weightReduced: boolean } }> }, current: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, initial: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null, compared: number, notComparable: Array<{ code: string, title: string, current: { state: AttainmentState }, initial: { state: AttainmentState } }> } } | null };

export type BetweenActsQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
}>;


export type BetweenActsQuery = { plan: { id: string, variations: Array<{ id: string, decision: string | null, act: { ordinal: number }, objective: { code: string, title: string }, revisions: Array<{ id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null }> }> } | null };

export type IndicatorPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: TargetBasis;
  code: string;
}>;


export type IndicatorPageQuery = { plan: { id: string, atAct: number, discrepancies: Array<{ id: string, message: string, indicator: { code: string } | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, indicator: { formula: string | null, purpose: string | null, kindInferred: boolean, directionInferred: boolean, rangeMin: number | null, rangeMax: number | null, deviation: number | null, code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, explained: { explanation: string }, inForce: { state: AttainmentState }, targets: Array<{ atAct: number, value: string | null, act: { ordinal: number } | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, titles: Array<{ atAct: number, value: string | null, act: { ordinal: number } | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, formulas: Array<{ atAct: number, value: string | null, act: { ordinal: number } | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, weights: Array<{ atAct: number, value: string | null, act: { ordinal: number } | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, series: Array<{ year: number, title: string, kind: IndicatorKind, target: number | null, actual: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null } }>, objective: { code: string, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, area: { id: string, name: string }, sector: { id: string, name: string } }, readings: Array<{ id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, revisions: Array<{ id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null }>, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null, attainment: { state: AttainmentState, value: number | null, raw: number | null } } | null } | null };

export type IndicatorsPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: TargetBasis;
  where?: IndicatorFilter | null | undefined;
  orderBy?: Array<IndicatorOrder> | IndicatorOrder | null | undefined;
  first: number;
}>;


export type IndicatorsPageQuery = { plan: { id: string, all: { totalCount: number }, indicators: { totalCount: number, nodes: Array<{ code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, objective: { code: string, sector: { name: string } }, attainment: { state: AttainmentState, value: number | null, raw: number | null } }> } } | null };

export type ObjectivesPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: TargetBasis;
  where?: ObjectiveFilter | null | undefined;
  orderBy?: Array<ObjectiveOrder> | ObjectiveOrder | null | undefined;
  first: number;
}>;


export type ObjectivesPageQuery = { plan: { id: string, all: { totalCount: number }, objectives: { totalCount: number, nodes: Array<{ code: string, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, sector: { name: string } }> } } | null };

export type ObjectivePageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: TargetBasis;
  code: string;
}>;


export type ObjectivePageQuery = { plan: { id: string, discrepancies: Array<{ id: string, message: string, objective: { code: string } | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, objective: { definition: string | null, code: string, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, weights: Array<{ atAct: number, value: string | null, act: { ordinal: number } | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, definitions: Array<{ atAct: number, value: string | null, act: { ordinal: number } | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, area: { id: string, name: string }, sector: { id: string, name: string }, easing: { value: number | null, compared: number, notComparable: Array<{ code: string, title: string, current: { state: AttainmentState }, initial: { state: AttainmentState } }> }, weightChanges: Array<{ from: number | null, to: number, reduced: boolean, initiative: Initiative, sectorEffect: number | null, effectUnknownBecause: string | null, act: { ordinal: number }, objective: { code: string, title: string }, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null }>, variations: Array<{ id: string, request: string | null, motivation: string | null, decision: string | null, readable: boolean, outcome: DecisionOutcome, act: { ordinal: number }, objective: { code: string, title: string }, indicator: { code: string, title: string } | null, revisions: Array<{ id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null }>, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, indicators: Array<{ code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null } }> } | null } | null };

export type OverviewPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: TargetBasis;
}>;


export type OverviewPageQuery = { plan: { id: string, stage: CycleStage, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null, compared: number }, statusCounts: { achieved: number, partial: number, missed: number, notReported: number, notMeasurable: number }, areas: Array<{ id: string, name: string, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number } }>, sectors: Array<{ id: string, name: string, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number } }>, objectives: { totalCount: number }, indicators: { totalCount: number }, belowHalf: { totalCount: number }, reduced: { totalCount: number }, weightChanges: Array<{ from: number | null, to: number, reduced: boolean, initiative: Initiative, sectorEffect: number | null, effectUnknownBecause: string | null, act: { ordinal: number }, objective: { code: string, title: string }, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null }>, variations: Array<{ id: string, outcome: DecisionOutcome, decision: string | null, act: { ordinal: number }, objective: { code: string, title: string }, indicator: { code: string, title: string } | null, revisions: Array<{ id: string, kind: RevisionKind }> }>, incomplete: { totalCount: number, nodes: Array<{ code: string, title: string, attainment: { state: AttainmentState }, objective: { code: string, sector: { name: string } } }> } } | null };

export type EvidenceFilePartsFragment = { id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string };

export type ReadingPartsFragment = { id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null };

export type SheetRowPartsFragment = { indicator: { code: string, title: string, formula: string | null, kind: IndicatorKind, direction: Direction, target: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null }, objective: { code: string, title: string }, readings: Array<{ id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null }> }, latest: { id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } | null, draft: { version: number, value: string | null, numerator: string | null, denominator: string | null, note: string | null, savedAt: string, savedBy: string } | null, evidence: Array<{ id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string }> };

export type SheetPartsFragment = { asOf: string, final: boolean, state: SubmissionState, reason: string | null, canWrite: boolean, sector: { id: string, name: string }, history: Array<{ state: SubmissionState, reason: string | null, recordedAt: string, recordedBy: string }> };

export type ReadingSheetPageQueryVariables = Exact<{
  municipality: string;
  year: number;
  sector: string;
  asOf: string;
  final: boolean;
}>;


export type ReadingSheetPageQuery = { plan: { id: string, closed: boolean } | null, readingSheet: { asOf: string, final: boolean, state: SubmissionState, reason: string | null, canWrite: boolean, rows: Array<{ indicator: { code: string, title: string, formula: string | null, kind: IndicatorKind, direction: Direction, target: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null }, objective: { code: string, title: string }, readings: Array<{ id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null }> }, latest: { id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } | null, draft: { version: number, value: string | null, numerator: string | null, denominator: string | null, note: string | null, savedAt: string, savedBy: string } | null, evidence: Array<{ id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string }> }>, sector: { id: string, name: string }, history: Array<{ state: SubmissionState, reason: string | null, recordedAt: string, recordedBy: string }> } };

export type SaveReadingDraftsMutationVariables = Exact<{
  municipality: string;
  year: number;
  asOf: string;
  final: boolean;
  drafts: Array<ReadingDraftInput> | ReadingDraftInput;
}>;


export type SaveReadingDraftsMutation = { saveReadingDrafts: { drafts: Array<{ indicator: { code: string, title: string, formula: string | null, kind: IndicatorKind, direction: Direction, target: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null }, objective: { code: string, title: string }, readings: Array<{ id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null }> }, latest: { id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } | null, draft: { version: number, value: string | null, numerator: string | null, denominator: string | null, note: string | null, savedAt: string, savedBy: string } | null, evidence: Array<{ id: string, filename: string, mediaType: string, size: number, uploadedAt: string, uploadedBy: string }> }>, conflicts: Array<{ indicator: string, draft: { version: number, value: string | null, numerator: string | null, denominator: string | null, note: string | null, savedAt: string, savedBy: string } | null }>, issues: Array<{ code: string, message: string, subject: string | null, field: string | null }> } };

export type RecordReadingsMutationVariables = Exact<{
  municipality: string;
  year: number;
  readings: Array<ReadingInput> | ReadingInput;
}>;


export type RecordReadingsMutation = { recordReadings: { saved: Array<{ id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null }>, conflicts: Array<{ indicator: string, expected: string | null, found: { id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } | null }>, issues: Array<{ code: string, message: string, subject: string | null, field: string | null }> } };

export type SubmitReadingsMutationVariables = Exact<{
  municipality: string;
  year: number;
  sector: string;
  asOf: string;
  final: boolean;
}>;


export type SubmitReadingsMutation = { submitReadings: { asOf: string, final: boolean, state: SubmissionState, reason: string | null, canWrite: boolean, sector: { id: string, name: string }, history: Array<{ state: SubmissionState, reason: string | null, recordedAt: string, recordedBy: string }> } };

export type ReturnReadingsMutationVariables = Exact<{
  municipality: string;
  year: number;
  sector: string;
  asOf: string;
  final: boolean;
  reason: string;
}>;


export type ReturnReadingsMutation = { returnReadings: { asOf: string, final: boolean, state: SubmissionState, reason: string | null, canWrite: boolean, sector: { id: string, name: string }, history: Array<{ state: SubmissionState, reason: string | null, recordedAt: string, recordedBy: string }> } };

export type WithdrawReadingMutationVariables = Exact<{
  reading: string | number;
  reason: string;
}>;


export type WithdrawReadingMutation = { withdrawReading: { id: string, value: number | null, numerator: number | null, denominator: number | null, asOf: string, final: boolean, note: string | null, demonstration: boolean, withdrawn: boolean, supersededBy: string | null, measuresAct: number, recordedAt: string, recordedBy: string | null } };

export type RemoveEvidenceMutationVariables = Exact<{
  evidence: string | number;
}>;


export type RemoveEvidenceMutation = { removeEvidence: boolean };

export type SectorPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  basis: TargetBasis;
  id: string | number;
}>;


export type SectorPageQuery = { plan: { id: string, sector: { id: string, name: string, manager: string | null, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, easing: { value: number | null, compared: number }, statusCounts: { achieved: number, partial: number, missed: number, notReported: number, notMeasurable: number }, areas: Array<{ id: string, name: string }>, objectives: Array<{ code: string, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, indicators: Array<{ code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null } }> }> } | null } | null };

export type PaletteQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
  words: string;
  first: number;
}>;


export type PaletteQuery = { plan: { id: string, search: Array<{ kind: SearchKind, id: string, code: string | null, label: string, context: string | null }> } | null };

export type ScorePartsFragment = { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number };

export type StatusCountPartsFragment = { achieved: number, partial: number, missed: number, notReported: number, notMeasurable: number };

export type SourcePartsFragment = { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } };

export type HistoryPartsFragment = { atAct: number, value: string | null, act: { ordinal: number } | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null };

export type EvidencePartsFragment = { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } };

export type RevisionPartsFragment = { id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null };

export type VariationPartsFragment = { id: string, request: string | null, motivation: string | null, decision: string | null, readable: boolean, outcome: DecisionOutcome, act: { ordinal: number }, objective: { code: string, title: string }, indicator: { code: string, title: string } | null, revisions: Array<{ id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null }>, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null };

export type WeightChangePartsFragment = { from: number | null, to: number, reduced: boolean, initiative: Initiative, sectorEffect: number | null, effectUnknownBecause: string | null, act: { ordinal: number }, objective: { code: string, title: string }, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null };

export type IndicatorRowPartsFragment = { code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null } };

export type ObjectiveRowPartsFragment = { code: string, title: string, weight: number | null, initialWeight: number | null, weightReduced: boolean, score: { value: number | null, coverage: number, lowerBound: number | null, upperBound: number | null, weighting: Weighting, unknownWeights: number, reported: number, total: number }, indicators: Array<{ code: string, title: string, kind: IndicatorKind, direction: Direction, weight: number | null, initialTarget: number | null, target: number | null, actual: number | null, status: IndicatorStatus, attainment: { state: AttainmentState, value: number | null, raw: number | null } }> };

export type PlanFrameQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
}>;


export type PlanFrameQuery = { plans: Array<{ id: string, year: number, municipality: { slug: string, name: string } }>, plan: { id: string, year: number, period: string | null, atAct: number, demonstration: boolean, municipality: { slug: string, name: string }, acts: Array<{ ordinal: number, title: string, document: { importedAt: string } | null }>, areas: Array<{ id: string, name: string, kind: AreaKind }>, sectors: Array<{ id: string, name: string }> } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string | null, email: string | null, roles: Array<{ role: Role, municipality: { slug: string, name: string } | null, sectors: Array<{ id: string, name: string }> }> } };

export type VariationsPageQueryVariables = Exact<{
  municipality?: string | null | undefined;
  year?: number | null | undefined;
  atAct?: number | null | undefined;
}>;


export type VariationsPageQuery = { plan: { id: string, variations: Array<{ id: string, request: string | null, motivation: string | null, decision: string | null, readable: boolean, outcome: DecisionOutcome, objective: { code: string, title: string, area: { id: string }, sector: { id: string } }, act: { ordinal: number }, indicator: { code: string, title: string } | null, revisions: Array<{ id: string, kind: RevisionKind, initiative: Initiative, from: string | null, to: string | null, status: RevisionStatus, act: { ordinal: number }, fields: Array<{ field: string, from: string | null, to: string | null }>, objective: { code: string }, indicator: { code: string, title: string, kind: IndicatorKind } | null, evidence: { text: string, start: number | null, end: number | null, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } } | null }>, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }>, weightChanges: Array<{ reduced: boolean, act: { ordinal: number }, objective: { code: string } }>, discrepancies: Array<{ id: string, message: string, act: { ordinal: number }, source: { line: number | null, page: number | null, sheet: string | null, text: string, document: { id: string, filename: string } } | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ScorePartsFragmentDoc = new TypedDocumentString(`
    fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}
    `, {"fragmentName":"ScoreParts"}) as unknown as TypedDocumentString<ScorePartsFragment, unknown>;
export const ComparedScoreFragmentDoc = new TypedDocumentString(`
    fragment ComparedScore on Plan {
  id
  current: score(basis: CURRENT) {
    ...ScoreParts
  }
  initial: score(basis: INITIAL) {
    ...ScoreParts
  }
  easing {
    value
    compared
    notComparable {
      code
      title
      current: attainment(basis: CURRENT) {
        state
      }
      initial: attainment(basis: INITIAL) {
        state
      }
    }
  }
}
    fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}`, {"fragmentName":"ComparedScore"}) as unknown as TypedDocumentString<ComparedScoreFragment, unknown>;
export const ReadingPartsFragmentDoc = new TypedDocumentString(`
    fragment ReadingParts on Reading {
  id
  value
  numerator
  denominator
  asOf
  final
  note
  demonstration
  withdrawn
  supersededBy
  measuresAct
  recordedAt
  recordedBy
}
    `, {"fragmentName":"ReadingParts"}) as unknown as TypedDocumentString<ReadingPartsFragment, unknown>;
export const EvidenceFilePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceFileParts on EvidenceFile {
  id
  filename
  mediaType
  size
  uploadedAt
  uploadedBy
}
    `, {"fragmentName":"EvidenceFileParts"}) as unknown as TypedDocumentString<EvidenceFilePartsFragment, unknown>;
export const SheetRowPartsFragmentDoc = new TypedDocumentString(`
    fragment SheetRowParts on ReadingSheetRow {
  indicator {
    code
    title
    formula
    kind
    direction
    target
    status
    attainment {
      state
      value
      raw
    }
    objective {
      code
      title
    }
    readings {
      ...ReadingParts
    }
  }
  latest {
    ...ReadingParts
  }
  draft {
    version
    value
    numerator
    denominator
    note
    savedAt
    savedBy
  }
  evidence {
    ...EvidenceFileParts
  }
}
    fragment EvidenceFileParts on EvidenceFile {
  id
  filename
  mediaType
  size
  uploadedAt
  uploadedBy
}
fragment ReadingParts on Reading {
  id
  value
  numerator
  denominator
  asOf
  final
  note
  demonstration
  withdrawn
  supersededBy
  measuresAct
  recordedAt
  recordedBy
}`, {"fragmentName":"SheetRowParts"}) as unknown as TypedDocumentString<SheetRowPartsFragment, unknown>;
export const SheetPartsFragmentDoc = new TypedDocumentString(`
    fragment SheetParts on ReadingSheet {
  sector {
    id
    name
  }
  asOf
  final
  state
  reason
  canWrite
  history {
    state
    reason
    recordedAt
    recordedBy
  }
}
    `, {"fragmentName":"SheetParts"}) as unknown as TypedDocumentString<SheetPartsFragment, unknown>;
export const StatusCountPartsFragmentDoc = new TypedDocumentString(`
    fragment StatusCountParts on StatusCounts {
  achieved
  partial
  missed
  notReported
  notMeasurable
}
    `, {"fragmentName":"StatusCountParts"}) as unknown as TypedDocumentString<StatusCountPartsFragment, unknown>;
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const HistoryPartsFragmentDoc = new TypedDocumentString(`
    fragment HistoryParts on HistoryEntry {
  atAct
  value
  act {
    ordinal
  }
  source {
    ...SourceParts
  }
}
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}`, {"fragmentName":"HistoryParts"}) as unknown as TypedDocumentString<HistoryPartsFragment, unknown>;
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}`, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const RevisionPartsFragmentDoc = new TypedDocumentString(`
    fragment RevisionParts on Revision {
  id
  kind
  initiative
  from
  to
  status
  act {
    ordinal
  }
  fields {
    field
    from
    to
  }
  objective {
    code
  }
  indicator {
    code
    title
    kind
  }
  evidence {
    ...EvidenceParts
  }
}
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}`, {"fragmentName":"RevisionParts"}) as unknown as TypedDocumentString<RevisionPartsFragment, unknown>;
export const VariationPartsFragmentDoc = new TypedDocumentString(`
    fragment VariationParts on Variation {
  id
  request
  motivation
  decision
  readable
  outcome
  act {
    ordinal
  }
  objective {
    code
    title
  }
  indicator {
    code
    title
  }
  revisions {
    ...RevisionParts
  }
  source {
    ...SourceParts
  }
}
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}
fragment RevisionParts on Revision {
  id
  kind
  initiative
  from
  to
  status
  act {
    ordinal
  }
  fields {
    field
    from
    to
  }
  objective {
    code
  }
  indicator {
    code
    title
    kind
  }
  evidence {
    ...EvidenceParts
  }
}`, {"fragmentName":"VariationParts"}) as unknown as TypedDocumentString<VariationPartsFragment, unknown>;
export const WeightChangePartsFragmentDoc = new TypedDocumentString(`
    fragment WeightChangeParts on WeightChange {
  act {
    ordinal
  }
  objective {
    code
    title
  }
  from
  to
  reduced
  initiative
  sectorEffect
  effectUnknownBecause
  evidence {
    ...EvidenceParts
  }
}
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}`, {"fragmentName":"WeightChangeParts"}) as unknown as TypedDocumentString<WeightChangePartsFragment, unknown>;
export const IndicatorRowPartsFragmentDoc = new TypedDocumentString(`
    fragment IndicatorRowParts on Indicator {
  code
  title
  kind
  direction
  weight
  initialTarget
  target
  actual
  status
  attainment(basis: $basis) {
    state
    value
    raw
  }
}
    `, {"fragmentName":"IndicatorRowParts"}) as unknown as TypedDocumentString<IndicatorRowPartsFragment, unknown>;
export const ObjectiveRowPartsFragmentDoc = new TypedDocumentString(`
    fragment ObjectiveRowParts on Objective {
  code
  title
  weight
  initialWeight
  weightReduced
  score(basis: $basis) {
    ...ScoreParts
  }
  indicators {
    ...IndicatorRowParts
  }
}
    fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}
fragment IndicatorRowParts on Indicator {
  code
  title
  kind
  direction
  weight
  initialTarget
  target
  actual
  status
  attainment(basis: $basis) {
    state
    value
    raw
  }
}`, {"fragmentName":"ObjectiveRowParts"}) as unknown as TypedDocumentString<ObjectiveRowPartsFragment, unknown>;
export const AreaPageDocument = new TypedDocumentString(`
    query AreaPage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $id: ID!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    area(id: $id) {
      id
      name
      kind
      score(basis: $basis) {
        ...ScoreParts
      }
      easing {
        value
        compared
      }
      statusCounts {
        ...StatusCountParts
      }
      sectors {
        id
        name
      }
      objectives {
        ...ObjectiveRowParts
      }
    }
  }
}
    fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}
fragment StatusCountParts on StatusCounts {
  achieved
  partial
  missed
  notReported
  notMeasurable
}
fragment IndicatorRowParts on Indicator {
  code
  title
  kind
  direction
  weight
  initialTarget
  target
  actual
  status
  attainment(basis: $basis) {
    state
    value
    raw
  }
}
fragment ObjectiveRowParts on Objective {
  code
  title
  weight
  initialWeight
  weightReduced
  score(basis: $basis) {
    ...ScoreParts
  }
  indicators {
    ...IndicatorRowParts
  }
}`) as unknown as TypedDocumentString<AreaPageQuery, AreaPageQueryVariables>;
export const CampaignsPageDocument = new TypedDocumentString(`
    query CampaignsPage($municipality: String!, $year: Int!) {
  plan(municipality: $municipality, year: $year) {
    id
    closed
  }
  campaigns(municipality: $municipality, year: $year) {
    asOf
    final
    dueOn
    overdue
    sectors {
      sector {
        id
        name
      }
      reported
      total
      state
      missing {
        code
        title
      }
      remindedAt
      reachable
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignsPageQuery, CampaignsPageQueryVariables>;
export const OpenCampaignDocument = new TypedDocumentString(`
    mutation OpenCampaign($municipality: String!, $year: Int!, $asOf: Date!, $final: Boolean!, $dueOn: Date!) {
  openCampaign(
    municipality: $municipality
    year: $year
    asOf: $asOf
    final: $final
    dueOn: $dueOn
  ) {
    asOf
    final
    dueOn
  }
}
    `) as unknown as TypedDocumentString<OpenCampaignMutation, OpenCampaignMutationVariables>;
export const SendRemindersDocument = new TypedDocumentString(`
    mutation SendReminders($municipality: String!, $year: Int!, $asOf: Date!, $final: Boolean!) {
  sendReminders(
    municipality: $municipality
    year: $year
    asOf: $asOf
    final: $final
  ) {
    sent
    unreachable {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SendRemindersMutation, SendRemindersMutationVariables>;
export const ComparisonAreasDocument = new TypedDocumentString(`
    query ComparisonAreas($municipality: String, $year: Int, $atAct: Int, $by: ComparisonLevel!, $basis: TargetBasis!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    ...ComparedScore
    comparison(by: $by, basis: $basis) {
      id
      status
    }
    areas {
      id
      name
      score(basis: $basis) {
        ...ScoreParts
      }
      easing {
        value
      }
    }
  }
}
    fragment ComparedScore on Plan {
  id
  current: score(basis: CURRENT) {
    ...ScoreParts
  }
  initial: score(basis: INITIAL) {
    ...ScoreParts
  }
  easing {
    value
    compared
    notComparable {
      code
      title
      current: attainment(basis: CURRENT) {
        state
      }
      initial: attainment(basis: INITIAL) {
        state
      }
    }
  }
}
fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}`) as unknown as TypedDocumentString<ComparisonAreasQuery, ComparisonAreasQueryVariables>;
export const ComparisonSectorsDocument = new TypedDocumentString(`
    query ComparisonSectors($municipality: String, $year: Int, $atAct: Int, $by: ComparisonLevel!, $basis: TargetBasis!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    ...ComparedScore
    comparison(by: $by, basis: $basis) {
      id
      status
    }
    sectors {
      id
      name
      score(basis: $basis) {
        ...ScoreParts
      }
      easing {
        value
      }
    }
  }
}
    fragment ComparedScore on Plan {
  id
  current: score(basis: CURRENT) {
    ...ScoreParts
  }
  initial: score(basis: INITIAL) {
    ...ScoreParts
  }
  easing {
    value
    compared
    notComparable {
      code
      title
      current: attainment(basis: CURRENT) {
        state
      }
      initial: attainment(basis: INITIAL) {
        state
      }
    }
  }
}
fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}`) as unknown as TypedDocumentString<ComparisonSectorsQuery, ComparisonSectorsQueryVariables>;
export const ComparisonObjectivesDocument = new TypedDocumentString(`
    query ComparisonObjectives($municipality: String, $year: Int, $atAct: Int, $by: ComparisonLevel!, $basis: TargetBasis!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    ...ComparedScore
    comparison(by: $by, basis: $basis) {
      id
      status
    }
    objectives(first: 1000) {
      totalCount
      nodes {
        id
        code
        title
        weight
        initialWeight
        weightReduced
        score(basis: $basis) {
          ...ScoreParts
        }
        easing {
          value
        }
      }
    }
  }
}
    fragment ComparedScore on Plan {
  id
  current: score(basis: CURRENT) {
    ...ScoreParts
  }
  initial: score(basis: INITIAL) {
    ...ScoreParts
  }
  easing {
    value
    compared
    notComparable {
      code
      title
      current: attainment(basis: CURRENT) {
        state
      }
      initial: attainment(basis: INITIAL) {
        state
      }
    }
  }
}
fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}`) as unknown as TypedDocumentString<ComparisonObjectivesQuery, ComparisonObjectivesQueryVariables>;
export const ComparisonIndicatorsDocument = new TypedDocumentString(`
    query ComparisonIndicators($municipality: String, $year: Int, $atAct: Int, $by: ComparisonLevel!, $basis: TargetBasis!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    ...ComparedScore
    comparison(by: $by, basis: $basis) {
      id
      target
      actual
      deviation
      status
    }
    indicators(first: 1000) {
      totalCount
      nodes {
        id
        code
        title
        kind
        weight
        attainment(basis: $basis) {
          state
          value
          raw
        }
        objective {
          code
          weight
          initialWeight
          weightReduced
        }
      }
    }
  }
}
    fragment ComparedScore on Plan {
  id
  current: score(basis: CURRENT) {
    ...ScoreParts
  }
  initial: score(basis: INITIAL) {
    ...ScoreParts
  }
  easing {
    value
    compared
    notComparable {
      code
      title
      current: attainment(basis: CURRENT) {
        state
      }
      initial: attainment(basis: INITIAL) {
        state
      }
    }
  }
}
fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}`) as unknown as TypedDocumentString<ComparisonIndicatorsQuery, ComparisonIndicatorsQueryVariables>;
export const BetweenActsDocument = new TypedDocumentString(`
    query BetweenActs($municipality: String, $year: Int, $atAct: Int) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    variations {
      id
      decision
      act {
        ordinal
      }
      objective {
        code
        title
      }
      revisions {
        ...RevisionParts
      }
    }
  }
}
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}
fragment RevisionParts on Revision {
  id
  kind
  initiative
  from
  to
  status
  act {
    ordinal
  }
  fields {
    field
    from
    to
  }
  objective {
    code
  }
  indicator {
    code
    title
    kind
  }
  evidence {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<BetweenActsQuery, BetweenActsQueryVariables>;
export const IndicatorPageDocument = new TypedDocumentString(`
    query IndicatorPage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $code: String!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    atAct
    discrepancies {
      id
      message
      indicator {
        code
      }
      source {
        ...SourceParts
      }
    }
    indicator(code: $code) {
      ...IndicatorRowParts
      formula
      purpose
      kindInferred
      directionInferred
      rangeMin
      rangeMax
      deviation
      explained: attainment(basis: $basis) {
        explanation
      }
      inForce: attainment(basis: CURRENT) {
        state
      }
      targets: history(field: TARGET) {
        ...HistoryParts
      }
      titles: history(field: TITLE) {
        ...HistoryParts
      }
      formulas: history(field: FORMULA) {
        ...HistoryParts
      }
      weights: history(field: WEIGHT) {
        ...HistoryParts
      }
      series {
        year
        title
        kind
        target
        actual
        status
        attainment {
          state
          value
          raw
        }
      }
      objective {
        code
        title
        weight
        initialWeight
        weightReduced
        area {
          id
          name
        }
        sector {
          id
          name
        }
      }
      readings {
        id
        value
        numerator
        denominator
        asOf
        final
        note
        demonstration
        supersededBy
        measuresAct
        recordedAt
        recordedBy
        source {
          ...SourceParts
        }
      }
      revisions {
        ...RevisionParts
      }
      source {
        ...SourceParts
      }
    }
  }
}
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment HistoryParts on HistoryEntry {
  atAct
  value
  act {
    ordinal
  }
  source {
    ...SourceParts
  }
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}
fragment RevisionParts on Revision {
  id
  kind
  initiative
  from
  to
  status
  act {
    ordinal
  }
  fields {
    field
    from
    to
  }
  objective {
    code
  }
  indicator {
    code
    title
    kind
  }
  evidence {
    ...EvidenceParts
  }
}
fragment IndicatorRowParts on Indicator {
  code
  title
  kind
  direction
  weight
  initialTarget
  target
  actual
  status
  attainment(basis: $basis) {
    state
    value
    raw
  }
}`) as unknown as TypedDocumentString<IndicatorPageQuery, IndicatorPageQueryVariables>;
export const IndicatorsPageDocument = new TypedDocumentString(`
    query IndicatorsPage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $where: IndicatorFilter, $orderBy: [IndicatorOrder!], $first: Int!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    all: indicators(first: 1) {
      totalCount
    }
    indicators(where: $where, orderBy: $orderBy, first: $first) {
      totalCount
      nodes {
        ...IndicatorRowParts
        objective {
          code
          sector {
            name
          }
        }
      }
    }
  }
}
    fragment IndicatorRowParts on Indicator {
  code
  title
  kind
  direction
  weight
  initialTarget
  target
  actual
  status
  attainment(basis: $basis) {
    state
    value
    raw
  }
}`) as unknown as TypedDocumentString<IndicatorsPageQuery, IndicatorsPageQueryVariables>;
export const ObjectivesPageDocument = new TypedDocumentString(`
    query ObjectivesPage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $where: ObjectiveFilter, $orderBy: [ObjectiveOrder!], $first: Int!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    all: objectives(first: 1) {
      totalCount
    }
    objectives(where: $where, orderBy: $orderBy, first: $first) {
      totalCount
      nodes {
        code
        title
        weight
        initialWeight
        weightReduced
        score(basis: $basis) {
          ...ScoreParts
        }
        sector {
          name
        }
      }
    }
  }
}
    fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}`) as unknown as TypedDocumentString<ObjectivesPageQuery, ObjectivesPageQueryVariables>;
export const ObjectivePageDocument = new TypedDocumentString(`
    query ObjectivePage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $code: String!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    discrepancies {
      id
      message
      objective {
        code
      }
      source {
        ...SourceParts
      }
    }
    objective(code: $code) {
      ...ObjectiveRowParts
      definition
      weights: history(field: WEIGHT) {
        ...HistoryParts
      }
      definitions: history(field: DEFINITION) {
        ...HistoryParts
      }
      area {
        id
        name
      }
      sector {
        id
        name
      }
      easing {
        value
        compared
        notComparable {
          code
          title
          current: attainment(basis: CURRENT) {
            state
          }
          initial: attainment(basis: INITIAL) {
            state
          }
        }
      }
      weightChanges {
        ...WeightChangeParts
      }
      variations {
        ...VariationParts
      }
      source {
        ...SourceParts
      }
    }
  }
}
    fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}
fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment HistoryParts on HistoryEntry {
  atAct
  value
  act {
    ordinal
  }
  source {
    ...SourceParts
  }
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}
fragment RevisionParts on Revision {
  id
  kind
  initiative
  from
  to
  status
  act {
    ordinal
  }
  fields {
    field
    from
    to
  }
  objective {
    code
  }
  indicator {
    code
    title
    kind
  }
  evidence {
    ...EvidenceParts
  }
}
fragment VariationParts on Variation {
  id
  request
  motivation
  decision
  readable
  outcome
  act {
    ordinal
  }
  objective {
    code
    title
  }
  indicator {
    code
    title
  }
  revisions {
    ...RevisionParts
  }
  source {
    ...SourceParts
  }
}
fragment WeightChangeParts on WeightChange {
  act {
    ordinal
  }
  objective {
    code
    title
  }
  from
  to
  reduced
  initiative
  sectorEffect
  effectUnknownBecause
  evidence {
    ...EvidenceParts
  }
}
fragment IndicatorRowParts on Indicator {
  code
  title
  kind
  direction
  weight
  initialTarget
  target
  actual
  status
  attainment(basis: $basis) {
    state
    value
    raw
  }
}
fragment ObjectiveRowParts on Objective {
  code
  title
  weight
  initialWeight
  weightReduced
  score(basis: $basis) {
    ...ScoreParts
  }
  indicators {
    ...IndicatorRowParts
  }
}`) as unknown as TypedDocumentString<ObjectivePageQuery, ObjectivePageQueryVariables>;
export const OverviewPageDocument = new TypedDocumentString(`
    query OverviewPage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    stage
    score(basis: $basis) {
      ...ScoreParts
    }
    easing {
      value
      compared
    }
    statusCounts {
      ...StatusCountParts
    }
    areas {
      id
      name
      score(basis: $basis) {
        ...ScoreParts
      }
    }
    sectors {
      id
      name
      score(basis: $basis) {
        ...ScoreParts
      }
    }
    objectives(first: 1) {
      totalCount
    }
    indicators(first: 1) {
      totalCount
    }
    belowHalf: indicators(where: {attainment: {lt: 50}}, first: 1) {
      totalCount
    }
    reduced: objectives(where: {weightReduced: {eq: true}}, first: 1) {
      totalCount
    }
    weightChanges(direction: REDUCED) {
      ...WeightChangeParts
    }
    variations {
      id
      outcome
      decision
      act {
        ordinal
      }
      objective {
        code
        title
      }
      indicator {
        code
        title
      }
      revisions {
        id
        kind
      }
    }
    incomplete: indicators(
      where: {status: {in: [NOT_REPORTED, NOT_MEASURABLE]}}
      first: 12
    ) {
      totalCount
      nodes {
        code
        title
        attainment {
          state
        }
        objective {
          code
          sector {
            name
          }
        }
      }
    }
  }
}
    fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}
fragment StatusCountParts on StatusCounts {
  achieved
  partial
  missed
  notReported
  notMeasurable
}
fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}
fragment WeightChangeParts on WeightChange {
  act {
    ordinal
  }
  objective {
    code
    title
  }
  from
  to
  reduced
  initiative
  sectorEffect
  effectUnknownBecause
  evidence {
    ...EvidenceParts
  }
}`) as unknown as TypedDocumentString<OverviewPageQuery, OverviewPageQueryVariables>;
export const ReadingSheetPageDocument = new TypedDocumentString(`
    query ReadingSheetPage($municipality: String!, $year: Int!, $sector: String!, $asOf: Date!, $final: Boolean!) {
  plan(municipality: $municipality, year: $year) {
    id
    closed
  }
  readingSheet(
    municipality: $municipality
    year: $year
    sector: $sector
    asOf: $asOf
    final: $final
  ) {
    ...SheetParts
    rows {
      ...SheetRowParts
    }
  }
}
    fragment EvidenceFileParts on EvidenceFile {
  id
  filename
  mediaType
  size
  uploadedAt
  uploadedBy
}
fragment ReadingParts on Reading {
  id
  value
  numerator
  denominator
  asOf
  final
  note
  demonstration
  withdrawn
  supersededBy
  measuresAct
  recordedAt
  recordedBy
}
fragment SheetRowParts on ReadingSheetRow {
  indicator {
    code
    title
    formula
    kind
    direction
    target
    status
    attainment {
      state
      value
      raw
    }
    objective {
      code
      title
    }
    readings {
      ...ReadingParts
    }
  }
  latest {
    ...ReadingParts
  }
  draft {
    version
    value
    numerator
    denominator
    note
    savedAt
    savedBy
  }
  evidence {
    ...EvidenceFileParts
  }
}
fragment SheetParts on ReadingSheet {
  sector {
    id
    name
  }
  asOf
  final
  state
  reason
  canWrite
  history {
    state
    reason
    recordedAt
    recordedBy
  }
}`) as unknown as TypedDocumentString<ReadingSheetPageQuery, ReadingSheetPageQueryVariables>;
export const SaveReadingDraftsDocument = new TypedDocumentString(`
    mutation SaveReadingDrafts($municipality: String!, $year: Int!, $asOf: Date!, $final: Boolean!, $drafts: [ReadingDraftInput!]!) {
  saveReadingDrafts(
    municipality: $municipality
    year: $year
    asOf: $asOf
    final: $final
    drafts: $drafts
  ) {
    drafts {
      ...SheetRowParts
    }
    conflicts {
      indicator
      draft {
        version
        value
        numerator
        denominator
        note
        savedAt
        savedBy
      }
    }
    issues {
      code
      message
      subject
      field
    }
  }
}
    fragment EvidenceFileParts on EvidenceFile {
  id
  filename
  mediaType
  size
  uploadedAt
  uploadedBy
}
fragment ReadingParts on Reading {
  id
  value
  numerator
  denominator
  asOf
  final
  note
  demonstration
  withdrawn
  supersededBy
  measuresAct
  recordedAt
  recordedBy
}
fragment SheetRowParts on ReadingSheetRow {
  indicator {
    code
    title
    formula
    kind
    direction
    target
    status
    attainment {
      state
      value
      raw
    }
    objective {
      code
      title
    }
    readings {
      ...ReadingParts
    }
  }
  latest {
    ...ReadingParts
  }
  draft {
    version
    value
    numerator
    denominator
    note
    savedAt
    savedBy
  }
  evidence {
    ...EvidenceFileParts
  }
}`) as unknown as TypedDocumentString<SaveReadingDraftsMutation, SaveReadingDraftsMutationVariables>;
export const RecordReadingsDocument = new TypedDocumentString(`
    mutation RecordReadings($municipality: String!, $year: Int!, $readings: [ReadingInput!]!) {
  recordReadings(municipality: $municipality, year: $year, readings: $readings) {
    saved {
      ...ReadingParts
    }
    conflicts {
      indicator
      expected
      found {
        ...ReadingParts
      }
    }
    issues {
      code
      message
      subject
      field
    }
  }
}
    fragment ReadingParts on Reading {
  id
  value
  numerator
  denominator
  asOf
  final
  note
  demonstration
  withdrawn
  supersededBy
  measuresAct
  recordedAt
  recordedBy
}`) as unknown as TypedDocumentString<RecordReadingsMutation, RecordReadingsMutationVariables>;
export const SubmitReadingsDocument = new TypedDocumentString(`
    mutation SubmitReadings($municipality: String!, $year: Int!, $sector: String!, $asOf: Date!, $final: Boolean!) {
  submitReadings(
    municipality: $municipality
    year: $year
    sector: $sector
    asOf: $asOf
    final: $final
  ) {
    ...SheetParts
  }
}
    fragment SheetParts on ReadingSheet {
  sector {
    id
    name
  }
  asOf
  final
  state
  reason
  canWrite
  history {
    state
    reason
    recordedAt
    recordedBy
  }
}`) as unknown as TypedDocumentString<SubmitReadingsMutation, SubmitReadingsMutationVariables>;
export const ReturnReadingsDocument = new TypedDocumentString(`
    mutation ReturnReadings($municipality: String!, $year: Int!, $sector: String!, $asOf: Date!, $final: Boolean!, $reason: String!) {
  returnReadings(
    municipality: $municipality
    year: $year
    sector: $sector
    asOf: $asOf
    final: $final
    reason: $reason
  ) {
    ...SheetParts
  }
}
    fragment SheetParts on ReadingSheet {
  sector {
    id
    name
  }
  asOf
  final
  state
  reason
  canWrite
  history {
    state
    reason
    recordedAt
    recordedBy
  }
}`) as unknown as TypedDocumentString<ReturnReadingsMutation, ReturnReadingsMutationVariables>;
export const WithdrawReadingDocument = new TypedDocumentString(`
    mutation WithdrawReading($reading: ID!, $reason: String!) {
  withdrawReading(reading: $reading, reason: $reason) {
    ...ReadingParts
  }
}
    fragment ReadingParts on Reading {
  id
  value
  numerator
  denominator
  asOf
  final
  note
  demonstration
  withdrawn
  supersededBy
  measuresAct
  recordedAt
  recordedBy
}`) as unknown as TypedDocumentString<WithdrawReadingMutation, WithdrawReadingMutationVariables>;
export const RemoveEvidenceDocument = new TypedDocumentString(`
    mutation RemoveEvidence($evidence: ID!) {
  removeEvidence(evidence: $evidence)
}
    `) as unknown as TypedDocumentString<RemoveEvidenceMutation, RemoveEvidenceMutationVariables>;
export const SectorPageDocument = new TypedDocumentString(`
    query SectorPage($municipality: String, $year: Int, $atAct: Int, $basis: TargetBasis!, $id: ID!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    sector(id: $id) {
      id
      name
      manager
      score(basis: $basis) {
        ...ScoreParts
      }
      easing {
        value
        compared
      }
      statusCounts {
        ...StatusCountParts
      }
      areas {
        id
        name
      }
      objectives {
        ...ObjectiveRowParts
      }
    }
  }
}
    fragment ScoreParts on Score {
  value
  coverage
  lowerBound
  upperBound
  weighting
  unknownWeights
  reported
  total
}
fragment StatusCountParts on StatusCounts {
  achieved
  partial
  missed
  notReported
  notMeasurable
}
fragment IndicatorRowParts on Indicator {
  code
  title
  kind
  direction
  weight
  initialTarget
  target
  actual
  status
  attainment(basis: $basis) {
    state
    value
    raw
  }
}
fragment ObjectiveRowParts on Objective {
  code
  title
  weight
  initialWeight
  weightReduced
  score(basis: $basis) {
    ...ScoreParts
  }
  indicators {
    ...IndicatorRowParts
  }
}`) as unknown as TypedDocumentString<SectorPageQuery, SectorPageQueryVariables>;
export const PaletteDocument = new TypedDocumentString(`
    query Palette($municipality: String, $year: Int, $atAct: Int, $words: String!, $first: Int!) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    search(text: $words, first: $first) {
      kind
      id
      code
      label
      context
    }
  }
}
    `) as unknown as TypedDocumentString<PaletteQuery, PaletteQueryVariables>;
export const PlanFrameDocument = new TypedDocumentString(`
    query PlanFrame($municipality: String, $year: Int, $atAct: Int) {
  plans {
    id
    year
    municipality {
      slug
      name
    }
  }
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    year
    period
    atAct
    demonstration
    municipality {
      slug
      name
    }
    acts {
      ordinal
      title
      document {
        importedAt
      }
    }
    areas {
      id
      name
      kind
    }
    sectors {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PlanFrameQuery, PlanFrameQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    email
    roles {
      role
      municipality {
        slug
        name
      }
      sectors {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const VariationsPageDocument = new TypedDocumentString(`
    query VariationsPage($municipality: String, $year: Int, $atAct: Int) {
  plan(municipality: $municipality, year: $year, atAct: $atAct) {
    id
    variations {
      ...VariationParts
      objective {
        area {
          id
        }
        sector {
          id
        }
      }
    }
    weightChanges(direction: REDUCED) {
      reduced
      act {
        ordinal
      }
      objective {
        code
      }
    }
    discrepancies {
      id
      message
      act {
        ordinal
      }
      source {
        ...SourceParts
      }
    }
  }
}
    fragment SourceParts on Source {
  document {
    id
    filename
  }
  line
  page
  sheet
  text
}
fragment EvidenceParts on Evidence {
  text
  start
  end
  source {
    ...SourceParts
  }
}
fragment RevisionParts on Revision {
  id
  kind
  initiative
  from
  to
  status
  act {
    ordinal
  }
  fields {
    field
    from
    to
  }
  objective {
    code
  }
  indicator {
    code
    title
    kind
  }
  evidence {
    ...EvidenceParts
  }
}
fragment VariationParts on Variation {
  id
  request
  motivation
  decision
  readable
  outcome
  act {
    ordinal
  }
  objective {
    code
    title
  }
  indicator {
    code
    title
  }
  revisions {
    ...RevisionParts
  }
  source {
    ...SourceParts
  }
}`) as unknown as TypedDocumentString<VariationsPageQuery, VariationsPageQueryVariables>;