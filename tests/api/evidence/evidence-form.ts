import type { StaffMember } from '../../harness/people/staff.js';

/** The value of Pieve's plan that files are sent for by default. */
export const PLACE = { municipality: 'pieve', year: '2021', indicator: '101', asOf: '2021-12-31', final: 'true' };
/** A PDF without pages. */
export const PDF = `%PDF-1.7
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [] /Count 0>> endobj
trailer <</Root 1 0 R>>
%%EOF
`;

export interface SentForm {
  readonly content?: string | Uint8Array<ArrayBuffer>;
  readonly name?: string;
  readonly place?: object;
  readonly who?: StaffMember;
}

export function cookieOf(who?: StaffMember): Record<string, string> {
  return who ? { cookie: who.cookie } : {};
}

/** Sends a file as a browser does. */
export async function sendEvidence(url: string, form: SentForm) {
  const { content = PDF, name = 'relazione.pdf', place = PLACE, who } = form;
  const body = new FormData();
  for (const [field, value] of Object.entries(place)) body.append(field, value);
  body.append('file', new Blob([content]), name);
  const response = await fetch(`${url}/evidence`, { method: 'POST', body, headers: cookieOf(who) });
  return { status: response.status, body: await response.json() };
}
