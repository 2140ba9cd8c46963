import type { words as italian } from '#words/it/saving.js';

const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);
const values = (count: number) => (count === 1 ? '1 value' : `${count} values`);

export const words = {
  action: {
    draft: 'Save',
    record: 'Save and calculate',
    submit: 'Submit to the Segreteria Generale',
    undo: 'Undo',
    redo: 'Redo',
    retry: 'Try again now',
    working: 'Saving…',
    takeBack: 'Take the recording back',
  },
  status: {
    unsaved: (count) => `${rows(count)} to be saved`,
    allSaved: 'Everything is saved',
    toMend: (count) => (count === 1 ? '1 cell to be mended' : `${count} cells to be mended`),
    contested: (count) => `${rows(count)} written by others meanwhile: choose which value to keep.`,
    drafted: (count) => (count === 0 ? 'No change to be saved' : `Draft saved: ${rows(count)}`),
    recorded: (count) => (count === 0 ? 'No new value to be recorded' : `Recorded ${values(count)}`),
    submitted: 'Submitted to the Segreteria Generale',
    typedOn:
      'Somebody has typed on meanwhile: what was typed later was not sent. Check the cells and press the button again.',
    waiting:
      'The save did not arrive. What was typed stays here and in this browser: it is tried again as soon as the network is back.',
    nextTry: (seconds) => `Next try in ${seconds} seconds.`,
    pasted: (cells) => (cells === 1 ? '1 cell pasted' : `${cells} cells pasted`),
    pastedLeft: (left) => (left === 1 ? '1 cell without a place' : `${left} cells without a place`),
    pastedUnknown: (codes) => `codes that the sector does not have: ${codes}`,
    notKept: 'This browser keeps nothing: save a draft before leaving.',
    restored: (date) => `The unsaved changes of ${date} are back.`,
    setAside: (count) =>
      `This browser keeps ${count === 1 ? '1 row that was typed and never saved' : `${count} rows that were typed and never saved`}: nobody else sees them. They return to their cells when the values can be changed again.`,
    discard: 'Discard the changes',
    confirmed: 'The value is confirmed: press “Save and calculate” again.',
    kept: 'Your choice is made: press again to save.',
    takenBack: (count) => `${values(count)} taken back`,
  },
  submit: {
    title: 'Submit with values missing?',
    missing: (count, total) =>
      `${count === 1 ? 'The value of 1 indicator is' : `The values of ${count} indicators are`} missing, of ${total}: write why. Once submitted, the sector can only read the values.`,
    reason: (code) => `Reason for ${code}`,
    forAll: 'The same reason for all missing values',
    forAllHint: 'It holds where no other is written below.',
    without: 'Submit without a reason where none is written',
    needed: 'Write the reason.',
    left: (count) =>
      count === 1
        ? '1 reason is missing: write it, then submit.'
        : `${count} reasons are missing: write them, then submit.`,
    sure: 'Once submitted, the sector can only read the values until the Segreteria Generale returns them.',
    unexplained: (count) =>
      count === 1
        ? 'One indicator misses its target and has no note: write the reason of the deviation, which the report prints.'
        : `${count} indicators miss their targets and have no note: write the reasons of the deviations, which the report prints.`,
    explain: 'Back to the notes',
    sureTitle: 'Submit the values?',
    yes: 'Submit',
    no: 'Not yet',
  },
  leave: {
    title: 'There are unsaved changes',
    note: 'They stay in this browser and are back at the next visit, but nobody else sees them.',
    stay: 'Stay here',
    draft: 'Save and leave',
    go: 'Leave without saving',
  },
} satisfies typeof italian;
