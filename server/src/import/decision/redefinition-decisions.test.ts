import { describe, expect, it } from 'vitest';
import { decisions, decisionText } from './decision-table.fixture.js';

describe('a new wording redefines an indicator', () => {
  it.each(
    decisions(`
trees | Si chiede di modificare l'indicatore | L'INDICATORE VIENE SOSTITUITO DAL SEGUENTE: NUMERO ARBUSTI MESSI A DIMORA | ACCEPTED | INDICATOR_REDEFINED 2101 Numero alberi piantati>Numero arbusti messi a dimora SECTOR
trees | Si chiede di modificare l'indicatore | Si sostituisce l'indicatore "Numero alberi piantati" con "Numero arbusti piantati" | ACCEPTED | INDICATOR_REDEFINED 2101 Numero alberi piantati>Numero arbusti piantati SECTOR
trees | Si chiede di modificare l'indicatore | L'indicatore è riformulato come segue: Percentuale alberi sopravvissuti - Formula: alberi vivi/alberi piantati*100 - Target: 80% | ACCEPTED | INDICATOR_REDEFINED 2101 Numero alberi piantati>Percentuale alberi sopravvissuti SECTOR +formula n. alberi piantati>alberi vivi / alberi piantati * 100 +target 200>80 +kind NUMBER>PERCENT
trees | Si chiede di modificare l'indicatore | L'indicatore viene ridenominato "Alberi e arbusti piantati" | ACCEPTED | INDICATOR_REDEFINED 2101 Numero alberi piantati>Alberi e arbusti piantati SECTOR
areas | Si chiede di modificare la formula | La formula viene modificata come segue: mq manutenuti/mq totali*100 | ACCEPTED | INDICATOR_REDEFINED 2102 Aree verdi manutenute>Aree verdi manutenute SECTOR +formula n. aree manutenute/n. aree totali*100>mq manutenuti / mq totali * 100
trees | rivedere l'indicatore | Si accoglie la richiesta di riformulare l'indicatore in "Superficie alberata", con target 3.500 e formula "mq alberati" | ACCEPTED | INDICATOR_REDEFINED 2101 Numero alberi piantati>Superficie alberata SECTOR +formula n. alberi piantati>mq alberati +target 200>3500
areas | rivedere la formula | La formula dell'indicatore 2101 è così modificata: alberi piantati + alberi sostituiti | ACCEPTED | INDICATOR_REDEFINED 2101 Numero alberi piantati>Numero alberi piantati BOARD +formula n. alberi piantati>alberi piantati + alberi sostituiti
roads | Riformulare l'indicatore | L'indicatore è riformulato come segue: Metri di marciapiede rifatti - target 900 | ACCEPTED | INDICATOR_REDEFINED IND14 Percentuale di strade asfaltate>Metri di marciapiede rifatti SECTOR +formula km asfaltati/km totali*100>null +target 15>900 +kind PERCENT>NUMBER
trees | Si chiede di sostituire l'indicatore | Si accoglie. Titolo: Stesura del piano del verde; formula: 1=fatto 0=non fatto; target: fatto | ACCEPTED | INDICATOR_REDEFINED 2101 Numero alberi piantati>Stesura del piano del verde SECTOR +formula n. alberi piantati>1=fatto 0=non fatto +target 200>1 +kind NUMBER>BINARY
trees | Si chiede di sostituire l'indicatore con il seguente: Numero alberi curati - target 50 | SI ACCOGLIE CON TARGET 40 | ACCEPTED | INDICATOR_REDEFINED 2101 Numero alberi piantati>Numero alberi curati SECTOR +target 200>40
trees | Si chiede di sostituire l'indicatore | Si accoglie. Nuovo indicatore: numero siepi messe a dimora. Formula: n. siepi. Target: 40 | ACCEPTED | INDICATOR_REDEFINED 2101 Numero alberi piantati>Numero siepi messe a dimora SECTOR +formula n. alberi piantati>n. siepi +target 200>40
trees | Si chiede di modificare l'indicatore | In sostituzione dell'indicatore vigente si adotta "Numero siepi potate" con target 30 | ACCEPTED | INDICATOR_REDEFINED 2101 Numero alberi piantati>Numero siepi potate SECTOR +target 200>30
trees | Si chiede di modificare la formula in n. alberi/n. aiuole*100 | Accolta | ACCEPTED | INDICATOR_REDEFINED 2101 Numero alberi piantati>Numero alberi piantati SECTOR +formula n. alberi piantati>n. alberi / n. aiuole * 100 +kind NUMBER>PERCENT
trees |  | Il nuovo titolo dell'indicatore è "Numero siepi potate", target 50 | ACCEPTED | INDICATOR_REDEFINED 2101 Numero alberi piantati>Numero siepi potate BOARD +target 200>50
trees |  | Finalità dell'indicatore: misurare la cura del verde | ACCEPTED | INDICATOR_REDEFINED 2101 Numero alberi piantati>Numero alberi piantati BOARD +purpose null>Misurare la cura del verde
`),
  )('%s · %s · %s', (place, request, decision, expected) => {
    expect(decisionText(place, request, decision)).toEqual(expected);
  });
});
