import { englishWords } from '@traguardo/schema/words/en';
import type { words as italian } from '#words/it/closing.js';
import { ordinalOf } from './ordinal.js';

const countText = (count: number, word: string) => `${count} ${count === 1 ? word : `${word}s`}`;

/** The English sentences of the closing of a year's cycle. */
export const words = {
  title: (year) => `Closing of the ${year} cycle`,
  lead: 'What is missing, what closing does, and the steps up to the validated Report.',
  stage: 'The cycle is',
  stages: { OPEN: 'open', CLOSED: 'closed', ADOPTED: 'closed, Report adopted', VALIDATED: 'closed, Report validated' },
  done: 'done',
  missing: 'to be done',
  steps: {
    check: '1. What is missing',
    policy: '2. Method of computation',
    close: '3. Closing',
    report: '4. Report',
    next: '5. Next year',
    publication: '6. Publication',
    history: 'Steps taken',
  },
  deferred: {
    title: (count) => (count === 0 ? 'Deferred decisions: none to settle' : `Deferred decisions to settle: ${count}`),
    note: 'The Board has deferred its assessment to the year’s end: before closing, say how it ended.',
    of: (act) => (act === 0 ? 'original plan' : `${ordinalOf(act)} variation`),
    settle: 'Settle',
    settleFor: (code) => `Settle the decision on ${code}`,
    outcome: 'Outcome',
    choose: 'Choose the outcome',
    chooseMissing: 'Please choose the outcome of the decision.',
    changes: 'What changes in the plan',
    changesNote:
      'It holds after the last act, also where another one is loaded later. Results are computed again at once.',
    redefines:
      'Values of the redefined indicator that are recorded already measure the definition before: they have to be reported again.',
    noChanges: 'Nothing: targets, weights and phases stay as they are.',
    removeChange: 'Remove',
    openChange: 'There is a change that is not saved yet: save it, or leave it, and then settle the decision.',
    changeCount: (count) =>
      count === 0
        ? 'Nothing changes in the plan.'
        : count === 1
          ? '1 change to the plan.'
          : `${count} changes to the plan.`,
    reason: 'Reason',
    decidedOn: 'Date of the decision',
    settled: 'Decision settled.',
    settledAs: (outcome, reason) => `Settled: ${outcome}. ${reason}`,
    blocks: 'Keeps the cycle from being closed',
    correct: 'Correct',
    correctFor: (code) => `Correct the decision on ${code}`,
    by: (who, when, decidedOn) =>
      `${decidedOn === null ? '' : `Decision of ${decidedOn}. `}${who === null ? when : `${who}, ${when}`}.`,
  },
  owing: {
    title: (count) =>
      count === 0 ? 'Monitoring campaigns: none waits for a sector' : `Campaigns that still wait for sectors: ${count}`,
    note: 'These sectors have not submitted their values yet. The cycle can be closed all the same: what is not reported counts 0.',
    name: (date, final) => `${final ? 'Final values' : 'Interim values'} as of ${date}`,
    returned: 'returned',
    link: 'Go to the monitoring',
  },
  proposed: {
    doubtful: (count) =>
      count === 1
        ? '1 is doubtful and not applied: closing leaves it so.'
        : `${count} are doubtful and not applied: closing leaves them so.`,
    title: (count) => (count === 0 ? 'Proposed changes: all reviewed' : `Proposed changes to review: ${count}`),
    note: 'They were read from the document and nobody has confirmed them yet. The cycle can be closed all the same.',
    link: 'Go to the review',
  },
  demonstration: {
    title: (count) => (count === 0 ? 'Demonstration data: none' : `Demonstration values: ${count}`),
    note: 'They are trial values: remove them before closing.',
    remove: 'Remove the demonstration data',
    removeTitle: (count) => `Remove ${countText(count, 'demonstration value')}?`,
    removeNote: 'Indicators that have only trial values become “Not reported” again. Real values stay.',
    removed: (count) => `${countText(count, 'demonstration value')} removed.`,
  },
  unreported: {
    title: (count) => (count === 0 ? 'Indicators not reported: none' : `Indicators not reported: ${count}`),
    note: 'They count 0 once the cycle is closed. Where the cause is beyond the sector they can be neutralised.',
    caption: 'Indicators not reported',
  },
  notApplicable: {
    title: (count) => (count === 0 ? 'Not applicable: none' : `Not applicable: ${count}`),
    note: 'For example a ratio with denominator zero: they do not count, their weight goes to the others.',
    caption: 'Indicators not applicable',
  },
  neutralised: {
    title: (count) => (count === 0 ? 'Neutralised: none' : `Neutralised: ${count}`),
    note: 'For causes beyond the sector: their weight goes to the other indicators.',
    caption: 'Neutralised indicators',
    add: 'Neutralise an indicator',
    neutralise: 'Neutralise',
    code: 'Code of the indicator',
    reason: 'Reason',
    decision: 'Decision that says so',
    decisionHint: 'Number and date, for example “Evaluation Board, minutes 3 of 12/02/2020”.',
    done: (code) => `Indicator ${code} neutralised.`,
    takeBack: 'Take the neutralisation back',
    takeBackTitle: (code) => `Take back the neutralisation of indicator ${code}?`,
    takenBack: (code) => `Indicator ${code} counts again.`,
  },
  indicator: 'Indicator',
  sector: 'Sector',
  source: 'Reason and decision',
  actions: 'Actions',
  policy: {
    now: 'Method in use',
    achieved: 'Achieved from',
    partial: 'Partly achieved from',
    lowerRule: 'Lower is better',
    rules: { MIRROR: 'mirrored: 100 × (2 − result ÷ target)', RATIO: 'ratio: 100 × target ÷ result' },
    phaseShare: 'Share of the phases in the level of an objective',
    phaseShareHint:
      'A phase done in time counts 100, late as a date does, not done its progress. 0 = phases are shown and do not count.',
    noPhaseShare: 'phases do not count',
    notAShare: 'Write a percentage from 0 to 100.',
    lateDays: 'Days of grace after a date',
    lateDaysHint:
      'For targets that are dates: when late, the level falls from 100 to 0 over these days. 0 = late counts 0.',
    notDays: 'Write a whole number of days, from 0 to 365.',
    article: 'Article of the local rules',
    articleHint: 'For example “art. 12 of the performance measurement system”.',
    standard: 'standard method',
    change: 'Change the method',
    changeNote: 'All results of the year are computed anew at once.',
    notANumber: 'Please write a number above 0 and up to 100, for example 87,5.',
    order: 'It must be below the threshold of “Achieved”.',
    saved: 'Method saved, results computed anew.',
    frozen: 'The cycle is closed: the method no longer changes.',
  },
  close: {
    scoreNow: 'Degree of achievement now',
    scoreClosed: 'Once closed',
    same: 'Closing does not change the result.',
    button: (year) => `Close the ${year} cycle`,
    blocked: 'It cannot be closed yet: complete what is missing in step 1.',
    title: (year) => `Close the ${year} cycle?`,
    consequences: (unreported, neutralised) => [
      unreported === 0
        ? 'Every indicator is reported.'
        : `${countText(unreported, 'indicator')} not reported will count 0.`,
      neutralised === 0
        ? 'No indicator is neutralised.'
        : `The weight of ${countText(neutralised, 'neutralised indicator')} goes to the others.`,
      'Results are frozen with the name of the method: from here on nothing can be written.',
      'The cycle can be reopened, with a reason that stays in the log.',
    ],
    becomes: (score) => `Degree of achievement once closed: ${score}.`,
    date: 'Day of the closing',
    dateHint:
      'The Report cannot be adopted before this day. It can be earlier than today, where the closing is recorded late.',
    early: (year) => `${year} had not ended yet on that day`,
    earlyNone: 'Choose',
    earlyYes: 'Close all the same, before the end of the year',
    earlyMissing: (year) => `Confirm the closing before the end of ${year}, or correct the day.`,
    type: (year) => `To confirm, write the year (${year})`,
    typeWrong: (year) => `Please write ${year} to confirm.`,
    note: 'Note',
    closed: (year) => `The ${year} cycle is closed.`,
    reopen: 'Reopen the cycle',
    reopenTitle: (year) => `Reopen the ${year} cycle?`,
    reopenNote:
      'Results become provisional and can be written again. Adoption and validation that are recorded stay in the history and must be repeated.',
    reason: 'Reason',
    reopened: (year) => `The ${year} cycle is open again.`,
    onlySecretariat: 'The General Secretariat closes and reopens.',
  },
  report: {
    draft: 'Draft Performance Report',
    final: 'Performance Report',
    adopt: 'Record the adoption by the Executive',
    adopted: 'Adoption recorded.',
    validate: 'Record the validation by the Board',
    validated: 'Validation recorded.',
    number: 'Number',
    date: 'Date',
    link: 'Link',
    outcome: 'Outcome',
    chooseOutcome: 'Choose the outcome',
    outcomeMissing: 'Choose the outcome of the validation.',
    outcomes: englishWords.validationOutcome,
    reasons: 'Reasons and remarks',
    reasonsHint:
      'Required where the report is validated with remarks or not validated. They are printed in the report.',
    onBehalfOf: 'Recorded on behalf of',
    onBehalfHint: 'If left empty, on behalf of the Evaluation Board. It is printed in the report.',
    remarks: 'Reasons for deviations written by the sectors',
    remarksHint: 'The file of the report is kept as it is now, and everybody reads it.',
    chooseRemarks: 'Choose',
    withRemarks: 'Part of the published report',
    withoutRemarks: 'Not part of it: kept for the municipality',
    remarksMissing: 'Choose whether the report contains the reasons.',
    write: 'Write the texts of the report',
    notValidated: 'The latest recorded outcome is “Not validated”: another validation can be recorded.',
    closeFirst: 'The adoption is recorded once the cycle is closed.',
    adoptFirst: 'The validation is recorded once the Report is adopted.',
  },
  history: {
    caption: 'Steps taken in the cycle',
    none: 'No step taken so far.',
    step: 'Step',
    names: englishWords.cycleStep,
    document: 'Act',
    numbered: (number, date) =>
      [number === null ? null : `no. ${number}`, date === null ? null : `of ${date}`]
        .filter((part) => part !== null)
        .join(' '),
    details: 'Reason or method',
    found: (outcome, reason, onBehalfOf) =>
      `${outcome}${onBehalfOf === null ? '' : `, recorded on behalf of ${onBehalfOf}`}.${reason === null ? '' : ` ${reason}`}`,
    correct: 'Correction',
    correctDate: 'Correct the day',
    correctFor: (step) => `Correct the day: ${step}`,
    correctNote: 'The cycle stays as it is. The reason and the day before stay in the audit log.',
    date: 'Right day',
    reason: 'Reason of the correction',
    dateCorrected: 'Day corrected.',
    recorded: 'Recorded',
    by: (date, name) => (name === null ? date : `${date}, ${name}`),
    open: 'Published text',
    without: 'none',
  },
  next: {
    exists: (year) => `The ${year} plan exists already.`,
    go: (year) => `Go to the ${year} plan`,
    lead: (year) =>
      `The ${year} plan begins with the areas, sectors and objectives of this one. Untick what does not go on. Targets are to be confirmed, except those that this plan states for ${year} already.`,
    legend: 'Objectives that go on',
    indicators: 'Choose the indicators as well',
    indicatorsLegend: 'Indicators that go on',
    phases: (count, total) => `Phases that go on: ${count} of ${total}`,
    phasesLegend: 'Phases that go on',
    phasesNote:
      'The days proposed are those of this year, one year on: ticking a phase confirms them. They can be corrected in the draft.',
    days: (start, due) =>
      [start === null ? null : `from ${start}`, due === null ? null : `by ${due}`]
        .filter((part) => part !== null)
        .join(' '),
    noDays: 'days to be set',
    confirmPhases: (count) =>
      count === 1
        ? '1 phase goes on, with the days proposed one year on.'
        : `${count} phases go on, with the days proposed one year on.`,
    confirmTitle: (year) => `Start the ${year} plan?`,
    confirm: (objectives, indicators) =>
      `${countText(objectives, 'objective')} and ${countText(indicators, 'indicator')} go on.`,
    confirmNote:
      'The plan begins as a draft: only those who work for the municipality see it until it is published. You can edit it, replace it with the approved document, or undo it in the list of loaded documents.',
    prepare: (year) => `Prepare the draft of the ${year} plan`,
    chosen: (count, total) => `${count} of ${countText(total, 'objective')} go on.`,
    all: 'Choose all',
    none: 'Choose none',
    nothing: 'Please choose at least one objective.',
    tooMany: (shown) =>
      `The plan has more than ${shown} objectives, too many to choose from here. Start it with the operation startNextPlan.`,
    start: (year) => `Start the ${year} plan`,
    started: (year) => `The ${year} plan is started.`,
    onlySecretariat: 'The General Secretariat starts the plan of the next year.',
  },
} satisfies typeof italian;
