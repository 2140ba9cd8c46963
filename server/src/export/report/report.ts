import { date } from '@traguardo/schema/italian-format';
import { italianWords } from '@traguardo/schema/words/it';
import { situation } from '../extract-facts.js';
import { citizensSection } from './citizens-section.js';
import { easingSection, gapSection } from './gap-section.js';
import { methodSection, readingGuide } from './method-section.js';
import { objectiveSection } from './objective-section.js';
import { processSection } from './process-section.js';
import { heading, paragraph, type Report, type ReportBlock } from './report-block.js';
import type { ReportFacts } from './report-facts.js';
import { resultsSection } from './results-section.js';
import { neutralisedSection, readingSection, sourceSection } from './source-section.js';
import { resolutionText, variationSection } from './variation-section.js';
import { signatureSection, writtenBlocks, writtenSection } from './written-section.js';

export const DEMONSTRATION = 'Dati dimostrativi: i consuntivi sono di prova, non sono risultati reali dell’ente';

/** The Relazione sulla performance of a plan, as a document without a format. */
export function report(facts: ReportFacts): Report {
  const { municipality, year, period, atAct, demonstration, coat } = facts;
  return {
    layout: 'BOOK',
    title: `Relazione sulla performance ${year}`,
    running: `Relazione sulla performance ${year}`,
    municipality,
    subtitle: `Piano della Performance ${period ?? year}. ${situation(atAct)}`,
    mark: markOf(facts),
    warning: demonstration ? DEMONSTRATION : null,
    coat: coat === null ? null : { bytes: coat, words: `Stemma: ${municipality}` },
    facts: coverFacts(facts),
    blocks: [
      ...citizensSection(facts),
      ...foreword(facts),
      ...writtenSection(facts, 'CONTEXT', 'RESOURCES'),
      ...readingGuide(facts),
      ...resultsSection(facts),
      ...objectiveSection(facts),
      ...variationSection(facts),
      ...easingSection(facts),
      ...neutralisedSection(facts),
      ...gapSection(facts),
      ...writtenSection(facts, 'ISSUES', 'EQUALITY'),
      ...processSection(facts),
      ...sourceSection(facts),
      ...signatureSection(facts),
      { ...heading(1, 'Allegato tecnico'), ownPages: true },
      ...methodSection(facts),
      ...readingSection(facts),
    ],
  };
}

/** What the document is until the Giunta adopts it. */
function markOf({ closed, adopted }: ReportFacts): string | null {
  if (adopted !== null) return null;
  return closed ? 'PROPOSTA PER LA GIUNTA' : 'BOZZA';
}

function coverFacts(facts: ReportFacts): [string, string][] {
  const { closed, adopted, validated, extractedOn, dataDate } = facts;
  const open: [string, string] = ['Ciclo della performance', 'aperto: i valori possono ancora cambiare'];
  return [
    ...(closed ? [] : [open]),
    ['Adozione della Giunta', adopted === null ? 'non ancora adottata' : resolutionText(adopted)],
    [
      'Validazione del Nucleo di Valutazione',
      validated === null
        ? 'non ancora validata'
        : `${italianWords.validationOutcome[validated.outcome].toLowerCase()}: ${resolutionText(validated)}`,
    ],
    ['Documento prodotto il', date(extractedOn)],
    ['Dati registrati fino al', date(dataDate)],
  ];
}

function foreword(facts: ReportFacts): ReportBlock[] {
  const { municipalityInSentence, year, closed, adopted, demonstration } = facts;
  return [
    heading(1, 'Premessa'),
    ...writtenBlocks(facts, 'FOREWORD'),
    paragraph(
      `La Relazione sulla performance ${year} ${municipalityInSentence} evidenzia a consuntivo i risultati raggiunti rispetto agli obiettivi programmati, con la rilevazione degli scostamenti, come prevede l’art. 10, comma 1, lettera b), del decreto legislativo 27 ottobre 2009, n. 150.`,
    ),
    paragraph(
      'Le variazioni degli obiettivi e degli indicatori intervenute durante l’anno sono riportate nella Relazione, e l’organismo di valutazione le considera per la validazione, come prevede l’art. 6 dello stesso decreto: stanno nel capitolo «Variazioni del piano».',
    ),
    paragraph(
      'I risultati riguardano obiettivi, settori e aree: nessun risultato è riferito a persone. Da dove viene ogni valore è detto nel capitolo «Fonti».',
    ),
    ...(adopted !== null
      ? []
      : [
          paragraph(
            closed
              ? 'Il ciclo dell’anno è chiuso; la Relazione non è ancora adottata.'
              : 'Il ciclo dell’anno non è chiuso: questo documento è una bozza.',
            'Avvertenza',
          ),
        ]),
    ...(demonstration ? [paragraph(`${DEMONSTRATION}.`, 'Avvertenza')] : []),
  ];
}
