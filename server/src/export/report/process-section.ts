import { date } from '@traguardo/schema/italian-format';
import { italianWords } from '@traguardo/schema/words/it';
import type { Validation } from '../../plan/report/report-decision.js';
import { heading, paragraph, type ReportBlock, table, words } from './report-block.js';
import type { ReportFacts, SubmissionFacts } from './report-facts.js';
import { resolutionText } from './variation-section.js';
import { writtenBlocks } from './written-section.js';

/** How the report came about: the municipality's own words, who sent what and when, who adopted and who validated it. */
export function processSection(facts: ReportFacts): ReportBlock[] {
  return [
    heading(1, italianWords.reportSection.PROCESS),
    ...writtenBlocks(facts, 'PROCESS'),
    heading(2, 'Trasmissione dei consuntivi'),
    ...submissionBlocks(facts.submissions),
    heading(2, 'Adozione e validazione'),
    ...decisionBlocks(facts),
  ];
}

function submissionBlocks(submissions: readonly SubmissionFacts[]): ReportBlock[] {
  if (submissions.every(({ state }) => state === 'MISSING')) {
    return [paragraph('Nessun settore ha trasmesso i consuntivi con la procedura di trasmissione.')];
  }
  return table(
    'I settori che hanno trasmesso i consuntivi alla Segreteria Generale',
    [words('Settore', 55), words('Trasmissione', 45)],
    submissions.map((submission) => [submission.sector, submissionText(submission)]),
  );
}

function submissionText({ state, on, by }: SubmissionFacts): string {
  if (state === 'MISSING') return 'non trasmessi con la procedura';
  const when = `${state === 'SUBMITTED' ? 'trasmessi' : 'restituiti al settore'} il ${date(on)}`;
  return by === null ? when : `${when} da ${by}`;
}

function decisionBlocks({ adopted, validated }: ReportFacts): ReportBlock[] {
  return [
    paragraph(
      adopted === null
        ? 'Non ancora adottata.'
        : `Adottata dalla Giunta: ${resolutionText(adopted)} (art. 10 del decreto legislativo n. 150 del 2009).`,
      'Adozione',
    ),
    ...validationBlocks(validated),
  ];
}

function validationBlocks(validated: Validation | null): ReportBlock[] {
  if (validated === null) return [paragraph('Non ancora validata.', 'Validazione')];
  const { outcome, reason, recordedBy, onBehalfOf } = validated;
  const recorder = [
    ...(recordedBy === null ? [] : [`da ${recordedBy}`]),
    ...(onBehalfOf === null ? [] : [`per conto di ${onBehalfOf}`]),
  ].join(', ');
  return [
    paragraph(`${italianWords.validationOutcome[outcome]}: ${resolutionText(validated)}.`, 'Validazione'),
    ...(reason === null ? [] : [paragraph(reason, 'Motivi')]),
    ...(recorder === '' ? [] : [paragraph(`Esito registrato ${recorder}.`)]),
  ];
}
