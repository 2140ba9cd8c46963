import { date } from '@traguardo/schema/italian-format';
import { situation } from '../extract-facts.js';
import { easingSection, gapSection } from './gap-section.js';
import { methodSection } from './method-section.js';
import { objectiveSection } from './objective-section.js';
import { heading, paragraph, type Report, type ReportBlock } from './report-block.js';
import type { ReportFacts } from './report-facts.js';
import { resultsSection } from './results-section.js';
import { sourceSection } from './source-section.js';
import { resolutionText, variationSection } from './variation-section.js';

export const DEMONSTRATION = 'Dati dimostrativi: i consuntivi sono di prova, non sono risultati reali dell’ente';

/** The Relazione sulla performance of a plan, as a document without a format. */
export function report(facts: ReportFacts): Report {
  const { municipality, year, period, atAct, closed, demonstration } = facts;
  return {
    title: `Relazione sulla performance ${year}`,
    municipality,
    subtitle: `Piano della Performance ${period ?? year}. ${situation(atAct)}`,
    mark: closed ? null : 'BOZZA',
    warning: demonstration ? DEMONSTRATION : null,
    facts: coverFacts(facts),
    blocks: [
      ...foreword(facts),
      ...methodSection(facts),
      ...resultsSection(facts),
      ...objectiveSection(facts),
      ...variationSection(facts),
      ...easingSection(facts),
      ...gapSection(facts),
      ...sourceSection(facts),
    ],
  };
}

function coverFacts({ closed, adopted, validated, extractedOn, dataDate }: ReportFacts): [string, string][] {
  return [
    ['Ciclo della performance', closed ? 'chiuso' : 'aperto: i valori possono ancora cambiare'],
    ['Adozione della Giunta', adopted === null ? 'non ancora adottata' : resolutionText(adopted)],
    ['Validazione del Nucleo di Valutazione', validated === null ? 'non ancora validata' : resolutionText(validated)],
    ['Data di estrazione', date(extractedOn)],
    ['Data dei dati', date(dataDate)],
  ];
}

function foreword({ municipality, closed, demonstration }: ReportFacts): ReportBlock[] {
  return [
    heading(1, 'Premessa'),
    paragraph(
      `La Relazione sulla performance evidenzia a consuntivo i risultati raggiunti rispetto agli obiettivi programmati, con la rilevazione degli scostamenti (art. 10, comma 1, lettera b, del decreto legislativo 27 ottobre 2009, n. 150). Ente: ${municipality}.`,
    ),
    paragraph(
      'I risultati riguardano obiettivi, settori e aree: nessun risultato è riferito a persone. I valori sono quelli registrati e pubblicati dall’ente; ogni valore deriva da un documento elencato fra le fonti.',
    ),
    ...(closed ? [] : [paragraph('Il ciclo dell’anno non è chiuso: questo documento è una bozza.', 'Avvertenza')]),
    ...(demonstration ? [paragraph(`${DEMONSTRATION}.`, 'Avvertenza')] : []),
  ];
}
