import type { words as italian } from '#words/it/revision.js';

/** The English sentences of the forms for a revision and for the act that it belongs to. */
export const words = {
  act: {
    reason: 'Reason for the corrected date',
    undone: 'Correction undone',
    number: 'Number of the deliberation',
    date: 'Date of adoption',
    link: 'Address of the published deliberation',
    linkHint: 'Begins with https://',
    published: 'Published deliberation',
    saved: 'Details of the act saved.',
  },
  form: {
    title: 'Correct the change',
    newTitle: 'New change',
    add: 'Add a change',
    kind: 'What changes',
    initiative: 'Who wanted it',
    sector: 'The sector, by a request',
    board: 'The Board, of its own motion',
    objective: 'Code of the objective',
    indicator: 'Code of the indicator',
    before: 'Before',
    after: 'After',
    none: 'not said',
    note: 'Note',
    noteHint: 'Optional: why it is corrected.',
    save: 'Save the change',
    cancel: 'Cancel',
    leave: {
      title: 'Leave the change without saving it?',
      note: 'What is written in the form would be lost.',
      stay: 'Go on writing',
    },
    example: 'Numbers the Italian way, like 1.234,5. Empty = the decision does not say it.',
    problem: {
      needed: 'A value is needed: write it as it stands in the decision.',
      number: 'This is no number: write it like 1.234,5.',
    },
    problems: (count) => (count === 1 ? 'One field has to be mended.' : `${count} fields have to be mended.`),
  },
} satisfies typeof italian;
