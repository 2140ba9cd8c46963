import { describe, expect, it } from 'vitest';
import { decisions, decisionText } from './decision-table.fixture.js';

describe('a weight is read in all usual wordings', () => {
  it.each(
    decisions(`
events | Si chiede di ridurre il target da 2500 a 2000 | Si accoglie ma il peso dell'obiettivo scende da 10 a 8 | ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C2_0002 10>8 BOARD | TARGET_CHANGED 2201 2500>2000 SECTOR
events | Si chiede di ridurre il target da 2500 a 2000 | Si accoglie solo la riduzione del peso dell'obiettivo da 10 a 8 | PARTLY_ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C2_0002 10>8 BOARD
trees | @target | NON SI ACCOGLIE LA RIDUZIONE DEL TARGET. IL PESO DELL'OBIETTIVO È RIDOTTO DA 10 A 7 | REJECTED | OBJECTIVE_WEIGHT_CHANGED C1_0001 10>7 BOARD
trees | @target | NON SI ACCOGLIE PERCHE' TARDIVA IL PESO DELL'OBIETTIVO È RIDOTTO DA 10 A 7 | REJECTED | OBJECTIVE_WEIGHT_CHANGED C1_0001 10>7 BOARD
trees |  | IL PESO DELL'OBIETTIVO VIENE RIDOTTO DA 8 PUNTI A 5 | ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C1_0001 8>5 BOARD
events |  | Il peso dell'obiettivo passa a 12 | ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C2_0002 10>12 BOARD
trees |  | Il peso dell'obiettivo è elevato da 3 a 6 | ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C1_0001 3>6 BOARD
trees |  | Viene ridotto da otto a cinque il peso dell'obiettivo | ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C1_0001 8>5 BOARD
trees | Si chiede di ridurre il peso dell'obiettivo | Il peso dell'obiettivo viene ridotto da 8 a 5 | ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C1_0001 8>5 SECTOR
trees | Si chiede di ridurre il peso dell'indicatore | Il peso dell'obiettivo viene ridotto da 8 a 5 | ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C1_0001 8>5 BOARD
trees |  | il peso dell'indicatore 2101 passa da 20 a 30 e quello del 2102 da 40 a 30 | ACCEPTED | INDICATOR_WEIGHT_CHANGED 2101 20>30 BOARD | INDICATOR_WEIGHT_CHANGED 2102 40>30 BOARD
trees |  | I pesi degli indicatori 2101 e 2102 passano rispettivamente da 20 a 30 e da 40 a 30 | ACCEPTED | INDICATOR_WEIGHT_CHANGED 2101 20>30 BOARD | INDICATOR_WEIGHT_CHANGED 2102 40>30 BOARD
trees |  | Il peso passa da 20 a 25 | ACCEPTED | INDICATOR_WEIGHT_CHANGED 2101 20>25 BOARD
events |  | Il peso passa da 10 a 7 | ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C2_0002 10>7 BOARD
trees | @target | Si accoglie la riduzione del target a 150 e il peso dell'indicatore è portato a 15 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR | INDICATOR_WEIGHT_CHANGED 2101 20>15 BOARD
trees | @target | SI ACCOGLIE LA RICHIESTA CON CONTESTUALE RIDUZIONE DEL PESO DELL'OBIETTIVO DA 8 A 5 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR | OBJECTIVE_WEIGHT_CHANGED C1_0001 8>5 BOARD
trees | Si chiede di ridurre il target da 200 a 150 e il peso dell'indicatore da 20 a 10 | Si accoglie | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR | INDICATOR_WEIGHT_CHANGED 2101 20>10 SECTOR
trees | @target | Si accoglie la richiesta di modifica del target (da 200 a 150). Si riduce conseguentemente il peso dell'obiettivo da 10 a 8. | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR | OBJECTIVE_WEIGHT_CHANGED C1_0001 10>8 BOARD
trees |  | Si assegna all'obiettivo un peso di 6 punti in luogo dei precedenti 3 | ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C1_0001 3>6 BOARD
trees |  | Il peso degli indicatori è così rideterminato: 2101 da 20 a 30; 2102 da 40 a 30 | ACCEPTED | INDICATOR_WEIGHT_CHANGED 2101 20>30 BOARD | INDICATOR_WEIGHT_CHANGED 2102 40>30 BOARD
trees | @target | Si esprime parere favorevole e si ridetermina il peso dell'indicatore in 15 e quello dell'obiettivo in 7 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR | INDICATOR_WEIGHT_CHANGED 2101 20>15 BOARD | OBJECTIVE_WEIGHT_CHANGED C1_0001 null>7 BOARD
trees |  | L'obiettivo scende da sette a quattro punti | ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C1_0001 7>4 BOARD
trees |  | Aumento del peso dell'obiettivo da punti 3 a punti 6 | ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C1_0001 3>6 BOARD
trees |  | Il peso dell'obiettivo scende da 10 a 8; quello dell'indicatore 2101 sale da 20 a 30 | ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C1_0001 10>8 BOARD | INDICATOR_WEIGHT_CHANGED 2101 20>30 BOARD
trees | Ridurre il target a 150 e il peso da 20 a 10 | È confermato il target di 200 e ridotto il peso dell'indicatore da 20 a 10 | PARTLY_ACCEPTED | INDICATOR_WEIGHT_CHANGED 2101 20>10 SECTOR
trees | Si chiede un target di 180 alberi e un peso di 30 | Accolta: n. 180 alberi, peso 30 | ACCEPTED | TARGET_CHANGED 2101 200>180 SECTOR | INDICATOR_WEIGHT_CHANGED 2101 20>30 SECTOR
trees | Ridurre il target da 200 a 150 e il peso da 20 a 15 | Accolta per il target, respinta per il peso | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | Ridurre il target da 200 a 150 e il peso da 20 a 15 | Si accoglie la riduzione del target; il peso rimane invariato | PARTLY_ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR
trees | Rivedere i pesi: 2101 da 20 a 30, 2102 da 40 a 30 | Pesi rideterminati: indicatore 2101 da 20 a 30, indicatore 2102 da 40 a 30 | ACCEPTED | INDICATOR_WEIGHT_CHANGED 2101 20>30 SECTOR | INDICATOR_WEIGHT_CHANGED 2102 40>30 SECTOR
trees | @target | Si conferma il target originario; il peso dell'obiettivo è ridotto da 10 a 8 | REJECTED | OBJECTIVE_WEIGHT_CHANGED C1_0001 10>8 BOARD
trees | @target | Il target è ridotto a 150 con peso 15 | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR | INDICATOR_WEIGHT_CHANGED 2101 20>15 BOARD
trees |  | Il peso dell'obiettivo viene abbassato di 2 punti (da 9 a 7) | ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C1_0001 9>7 BOARD
events |  | Viene aumentato a 12 il peso dell'obiettivo, già fissato in 10 | ACCEPTED | OBJECTIVE_WEIGHT_CHANGED C2_0002 10>12 BOARD
trees | Modificare target e peso | Si modifica il target (150) e il peso (10) | ACCEPTED | TARGET_CHANGED 2101 200>150 SECTOR | INDICATOR_WEIGHT_CHANGED 2101 20>10 SECTOR
`),
  )('%s · %s · %s', (place, request, decision, expected) => {
    expect(decisionText(place, request, decision)).toEqual(expected);
  });
});
