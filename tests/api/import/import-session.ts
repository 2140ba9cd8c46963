import { expect } from 'vitest';
import { actText } from '../../harness/documents/act-text.js';
import type { StaffMember } from '../../harness/people/staff.js';
import type { Service } from '../../harness/service/service.js';
import { upload } from './upload.js';

/** An act of Pieve: one row in its place, one that cannot be placed, one with a decision. */
export const PIEVE_ACT = actText({
  municipality: 'COMUNE DI PIEVE',
  year: 2021,
  heading: 'Primo provvedimento di variazione',
  areas: [
    {
      name: 'Città sicura',
      rows: [
        {
          manager: 'Rossi Maria',
          sector: 'Polizia Locale',
          objective: 'C1_0001',
          objectiveTitle: 'Controlli',
          indicator: '11',
          title: 'Numero controlli',
          target: '40',
          weight: '60',
          request: 'Si chiede di ridurre il target a 30',
          decision: 'VIENE ACCOLTA LA RICHIESTA: TARGET PREVENTIVO 40 COME SEGUE: TARGET PREVENTIVO 30',
        },
        { formula: 'parole', purpose: 'fuori', target: 'posto', weight: 'senza codici' },
        { indicator: '12', title: 'Numero di corsi', target: '3', weight: '40' },
      ],
    },
  ],
});
/** The line of its first row. */
export const FIRST_LINE = 1 + PIEVE_ACT.split('\n').findIndex((line) => line.includes('C1_0001'));

const PENDING = `id kind filename counts { objectives indicators decisions } issues { code line column found }
  plan { municipality slug year act } obstacles { code message }
  rows { line state text shift area cells { column found edited isEdited inherited suggested } issues { code } }
  variations { line outcome revisions { id kind objective indicator from to status addedByPerson evidence fields { field to } } }
  comparison { newRows unchanged objectives { code isNew isRemoved } indicators { code isNew isRemoved fields { field from to } } }`;
const EDIT = `mutation($id: ID!, $rows: [RowEditInput!], $revisions: [PendingRevisionInput!], $reset: Boolean) {
  editImport(id: $id, rows: $rows, revisions: $revisions, reset: $reset) { issues { code message subject field } import { ${PENDING} } } }`;
const CONFIRM = `mutation($id: ID!) { confirmImport(id: $id) { changed issues { code } document { id issues { code line found message } } plan { year acts { ordinal } } } }`;

/** What the Segreteria does on the import's screen. */
export function importing(service: Service, secretary: StaffMember) {
  const uploaded = async (content: string | Uint8Array = PIEVE_ACT, name = 'pieve.txt'): Promise<string> => {
    const { status, body } = await upload(service.url, { name, content }, secretary);
    expect(status).toBe(201);
    return body.id;
  };
  const pending = async (id: string, who: StaffMember = secretary) => {
    const { data, errors } = await service.ask(
      `query($id: ID!) { pendingImport(id: $id) { ${PENDING} } }`,
      { id },
      who,
    );
    expect(errors).toBeUndefined();
    return data.pendingImport;
  };
  const edit = async (id: string, edits: object) => {
    const { data, errors } = await service.ask(EDIT, { id, ...edits }, secretary);
    expect(errors).toBeUndefined();
    return data.editImport;
  };
  const confirm = (id: string) => service.ask(CONFIRM, { id }, secretary);
  const undo = async (document: string) => {
    const { errors } = await service.ask(
      'mutation($document: ID!) { undoImport(document: $document) { removed } }',
      { document },
      secretary,
    );
    expect(errors).toBeUndefined();
  };
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query.
  const rowAt = (found: any, line: number) => found.rows.find((row: { line: number }) => row.line === line);
  return { uploaded, pending, edit, confirm, undo, rowAt };
}
