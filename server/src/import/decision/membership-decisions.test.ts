import { describe, expect, it } from 'vitest';
import { decisions, decisionText } from './decision-table.fixture.js';

describe('indicators and objectives are added, removed or moved', () => {
  it.each(
    decisions(`
parks |  | Viene eliminato l'indicatore 2102 | ACCEPTED | INDICATOR_REMOVED 2102 Aree verdi manutenute>null BOARD
parks | Si chiede di eliminare l'indicatore 2102 | L'indicatore 2102 viene soppresso | ACCEPTED | INDICATOR_REMOVED 2102 Aree verdi manutenute>null SECTOR
areas | Si chiede di eliminare l'indicatore | SI ACCOGLIE LO STRALCIO DELL'INDICATORE | ACCEPTED | INDICATOR_REMOVED 2102 Aree verdi manutenute>null SECTOR
parks |  | Si inserisce il nuovo indicatore 1999 'Numero incontri' target 5 peso 20 formula n. incontri svolti | ACCEPTED | INDICATOR_ADDED 1999 null>Numero incontri BOARD +target null>5 +weight null>20 +formula null>n. incontri svolti
parks |  | VIENE AGGIUNTO L'INDICATORE "NUMERO INCONTRI CON I CITTADINI" CON TARGET 5 | ACCEPTED | INDICATOR_ADDED C1_0001 null>Numero incontri con i cittadini BOARD +target null>5
parks |  | L'obiettivo viene eliminato | ACCEPTED | OBJECTIVE_REMOVED C1_0001 Parchi e giardini>null BOARD
parks |  | L'obiettivo C1_0001 viene trasferito al Settore Polizia Locale | ACCEPTED | OBJECTIVE_MOVED C1_0001 Settore Ambiente>Polizia Locale BOARD +sector Settore Ambiente>Polizia Locale
parks |  | Viene inserito il nuovo obiettivo C9_0009 "Mobilità dolce" | ACCEPTED | OBJECTIVE_ADDED C9_0009 null>Mobilità dolce BOARD
areas |  | L'indicatore viene spostato all'obiettivo C2_0002 | ACCEPTED | INDICATOR_MOVED 2102 C1_0001>C2_0002 BOARD +objective C1_0001>C2_0002
areas |  | L'indicatore viene neutralizzato per cause non imputabili al settore | ACCEPTED | NEUTRALISED 2102 null>null BOARD
areas |  | L'obiettivo è sterilizzato | ACCEPTED | NEUTRALISED C1_0001 null>null BOARD
parks |  | L'obiettivo transita dal Settore Ambiente alla Polizia Locale | ACCEPTED | OBJECTIVE_MOVED C1_0001 Settore Ambiente>Polizia Locale BOARD +sector Settore Ambiente>Polizia Locale
parks |  | L'indicatore 2102 non sarà considerato ai fini della valutazione | ACCEPTED | NEUTRALISED 2102 null>null BOARD
parks |  | L'indicatore 2102 viene eliminato e il peso dell'indicatore 2101 passa da 20 a 60 | ACCEPTED | INDICATOR_REMOVED 2102 Aree verdi manutenute>null BOARD | INDICATOR_WEIGHT_CHANGED 2101 20>60 BOARD
build | Aggiungere l'obiettivo OB_12 | Si accoglie: è aggiunto l'obiettivo OB_12 - Rigenerazione urbana, peso 6 | ACCEPTED | OBJECTIVE_ADDED OB_12 null>Rigenerazione urbana SECTOR +weight null>6
build | Inserire un nuovo obiettivo | Si accoglie l'inserimento del nuovo obiettivo "Rigenerazione urbana" | ACCEPTED | OTHER
build |  | Si inserisce il presente obiettivo "Governo del territorio" | ACCEPTED | OBJECTIVE_ADDED OB_4 null>Governo del territorio BOARD +weight null>8
trees | aggiungere l'indicatore "Siepi", target 5, peso 20 | Si accoglie: si istituisce l'indicatore 2109: Siepi potate - target 5 - peso 20. Il peso dell'indicatore 2102 passa da 40 a 20 | ACCEPTED | INDICATOR_ADDED 2109 null>Siepi potate SECTOR +target null>5 +weight null>20 | INDICATOR_WEIGHT_CHANGED 2102 40>20 BOARD
trees | togliere l'indicatore 2102 e dare il suo peso al 2101 | Accolta: è soppresso l'indicatore 2102 e il peso dell'indicatore 2101 passa da 20 a 60 | ACCEPTED | INDICATOR_REMOVED 2102 Aree verdi manutenute>null SECTOR | INDICATOR_WEIGHT_CHANGED 2101 20>60 SECTOR
trees | Si chiede l'inserimento dell'indicatore "Numero sopralluoghi" con target 12 | Si accoglie | ACCEPTED | INDICATOR_ADDED C1_0001 null>Numero sopralluoghi SECTOR +target null>12
trees | Si chiede di ridurre il target da 200 a 150 e di eliminare l'indicatore 2102 | Si accoglie l'eliminazione dell'indicatore 2102, non la riduzione del target | PARTLY_ACCEPTED | INDICATOR_REMOVED 2102 Aree verdi manutenute>null SECTOR
trees | Si chiede di ridurre il target da 200 a 150 e di eliminare l'indicatore 2102 | Si accoglie la riduzione del target. L'indicatore 2102 viene eliminato | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR | INDICATOR_REMOVED 2102 Aree verdi manutenute>null SECTOR
trees | Si chiede di ridurre il target da 200 a 150 e di eliminare l'indicatore 2102 | Si accoglie. L'indicatore 2102 viene eliminato | ACCEPTED | OTHER | INDICATOR_REMOVED 2102 Aree verdi manutenute>null SECTOR
parks |  | Si integra l'obiettivo con un ulteriore indicatore: "Numero incontri", target 5 | ACCEPTED | INDICATOR_ADDED C1_0001 null>Numero incontri BOARD +target null>5
parks |  | Soppressione dell'indicatore 2102, non più misurabile | ACCEPTED | INDICATOR_REMOVED 2102 Aree verdi manutenute>null BOARD
parks |  | Obiettivo non valutabile per fatti non dipendenti dal settore | ACCEPTED | NEUTRALISED C1_0001 null>null BOARD
`),
  )('%s · %s · %s', (place, request, decision, expected) => {
    expect(decisionText(place, request, decision)).toEqual(expected);
  });
});
