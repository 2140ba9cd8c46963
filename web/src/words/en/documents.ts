import type { words as italian } from '#words/it/documents.js';

const countText = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** The English sentences of the lists of documents: loaded, and to confirm. */
export const words = {
  kind: { ACT: 'Plan or variation', READINGS: 'Actual values' },
  document: 'Document',
  contents: 'Contents',
  loaded: 'Loaded',
  waiting: 'Waiting',
  actions: 'Actions',
  act: (ordinal) => (ordinal === 0 ? 'original plan' : `variation no. ${ordinal}`),
  pendingTitle: 'To be completed',
  pendingNone: 'No document is waiting for confirmation.',
  resumeOf: (filename) => `Resume “${filename}”`,
  discard: 'Delete the preview',
  discardOf: (filename) => `Delete the preview of “${filename}”`,
  discarded: 'Preview deleted.',
  discardQuestion: (filename) => `Delete the preview of “${filename}”?`,
  discardNote: 'Corrections made in this preview are lost. The data of the plan do not change.',
  expires: (when) => `expires ${when}`,
  unknownPlan: 'municipality, year or act to be recognised',
  loadedTitle: 'Documents loaded',
  loadedNone: 'No document has been loaded yet.',
  loadedOn: (when) => `loaded on ${when}`,
  replacedBy: (filename) => `replaced by “${filename}”`,
  loadedBy: (who) => `by ${who}`,
  issueCount: (count) => (count === 0 ? 'no reading problem' : countText(count, 'reading problem', 'reading problems')),
  undo: 'Revoke the import',
  undoOf: (filename) => `Revoke the import of “${filename}”`,
  undoQuestion: (filename) => `Revoke the import of “${filename}”?`,
  undoNote:
    'Everything that this document brought is taken out and the plan is as it was before. The operation stays in the log.',
  putBack: {
    button: 'Go back to the previous document',
    of: (filename) => `Go back to the document that came before “${filename}”`,
    question: (filename) => `Go back to “${filename}”?`,
    note: (filename) =>
      `The document “${filename}” will no longer count: reviews, answers and values are again what they were before the replacement. The log keeps a trace.`,
    done: (filename) => `Replacement undone: “${filename}” counts again.`,
  },
  undone: (removed) => `Import revoked: ${countText(removed, 'datum removed', 'data removed')}.`,
  reopen: 'Reopen the questions',
  reopenOf: (filename) => `Reopen the questions about “${filename}”`,
  reopenQuestion: (filename) => `Reopen the questions about “${filename}”?`,
  reopenNote:
    'The document is among those to be confirmed again, without the answers given: you can answer differently, for example name another objective or indicator. The plan changes only when you confirm, with a reason that stays in the log.',
  reopened: 'Questions reopened.',
  keep: 'Cancel',
} satisfies typeof italian;
