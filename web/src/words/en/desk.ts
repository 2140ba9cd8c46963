import type { words as italian } from '#words/it/desk.js';

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The English sentences of the desk. */
export const words = {
  title: 'What is to be done?',
  kicker: 'My desk',
  of: (name, roles) => `${name} · ${roles}`,
  tasks: 'To do',
  nothing: 'Nothing to do at the moment.',
  noPlan: 'No plan of this municipality has been loaded yet.',
  noSectors:
    'No sector is assigned to this account: an administrator can assign one, or a sector manager can delegate one.',
  task: {
    firstPlan: {
      what: () => 'Load the first document of the plan: PEG, performance plan or PIAO',
      step: 'Go to the import',
    },
    imports: {
      what: (count) => counted(count, 'document waits for confirmation', 'documents wait for confirmation'),
      step: 'Resume',
    },
    questions: {
      what: (count) => counted(count, 'open question about loaded documents', 'open questions about loaded documents'),
      step: 'Answer',
    },
    doubtful: {
      what: (count) =>
        counted(count, 'doubtful change to confirm: not applied yet', 'doubtful changes to confirm: not applied yet'),
      step: 'Review',
    },
    proposed: {
      what: (count) => counted(count, 'change to review: already applied', 'changes to review: already applied'),
      step: 'Review',
    },
    targets: { what: (count) => counted(count, 'target to clarify', 'targets to clarify'), step: 'Clarify' },
    readings: {
      what: (count) =>
        counted(
          count,
          'indicator with kind or direction inferred from the text',
          'indicators with kind or direction inferred from the text',
        ),
      step: 'Confirm',
    },
    weights: {
      what: (count) => counted(count, 'objective without a weight', 'objectives without a weight'),
      step: 'State the weights',
    },
    deferred: {
      what: (count) =>
        counted(count, 'decision deferred to the year-end to settle', 'decisions deferred to the year-end to settle'),
      step: 'Record the outcome',
    },
    demonstration: {
      what: (count) =>
        counted(count, 'demonstration value still in the plan', 'demonstration values still in the plan'),
      step: 'Remove the demonstration data',
    },
    due: {
      what: (count) => counted(count, 'sheet to submit', 'sheets to submit'),
      step: 'Enter the values',
    },
    returned: {
      what: (count) => counted(count, 'returned sheet to correct', 'returned sheets to correct'),
      step: 'Correct',
    },
    late: {
      what: (count) =>
        counted(count, 'sector past its due date has not submitted', 'sectors past their due date have not submitted'),
      step: 'Send reminders',
    },
    campaign: {
      what: () => 'No reporting campaign is open: the sectors have no due date',
      step: 'Open a campaign',
    },
    adoption: { what: () => 'Year closed: the report is to be adopted', step: 'Record the adoption' },
    validation: { what: () => 'Report adopted: it is to be validated', step: 'Record the validation' },
    mail: {
      what: () => 'E-mail is not set up: invitations, reminders and notices are not sent',
      step: 'See the state of the service',
    },
    secretariat: { what: () => 'Nobody has the role of Segreteria Generale', step: 'Add a person' },
    unassigned: {
      what: (count) => counted(count, 'sector without a manager', 'sectors without a manager'),
      step: 'Assign',
    },
    waiting: {
      what: (count) =>
        counted(count, 'person has not accepted the invitation yet', 'people have not accepted the invitation yet'),
      step: 'See the people',
    },
  },
  moment: (day, final) => `${final ? 'Year-end account' : 'Monitoring'} at ${day}`,
  due: (day) => `To be submitted by ${day}.`,
  overdue: (day) => `To be submitted by ${day}: the due date has passed.`,
  noDue: 'No due date: there is no campaign for this date.',
  submitted: (count, total) =>
    total === 1
      ? `The sector has ${count === 1 ? 'submitted' : 'not submitted yet'}`
      : `${count === 1 ? '1 sector' : `${count} sectors`} of ${total} ${count === 1 ? 'has' : 'have'} submitted`,
  onBehalf: (by, until) => `On behalf of ${by}${until === null ? '' : `, until ${until}`}`,
  column: { sector: 'Sector', state: 'State', reported: 'Values recorded', step: 'Next step' },
  partOf: (part, whole) => `${part} of ${whole}`,
  state: { NOT_SUBMITTED: 'To be submitted', SUBMITTED: 'Submitted', RETURNED: 'Returned' },
  expired: 'overdue',
  step: {
    enter: 'Enter the values',
    submit: 'Check and submit',
    mend: 'Correct and submit',
    read: 'View',
    examine: 'Examine',
    open: 'Open',
  },
  analyst: 'Consult and reuse the data',
  explore: 'Explore the data',
  tokens: 'My tokens',
} satisfies typeof italian;
