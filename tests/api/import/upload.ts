import type { StaffMember } from '../../harness/people/staff.js';

interface UploadAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of what was uploaded.
  readonly body: any;
}

/** Uploads a file as the form of the screen does; the fields come before it. */
export async function upload(
  url: string,
  file: { readonly name: string; readonly content: Uint8Array | string },
  who: Pick<StaffMember, 'cookie'> | null,
  fields: Readonly<Record<string, string>> = {},
): Promise<UploadAnswer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const bytes =
    typeof file.content === 'string' ? new TextEncoder().encode(file.content) : new Uint8Array(file.content);
  form.append('file', new Blob([bytes]), file.name);
  const headers = who === null ? {} : { cookie: who.cookie };
  const response = await fetch(`${url}/imports`, { method: 'POST', body: form, headers });
  return { status: response.status, body: await response.json() };
}
