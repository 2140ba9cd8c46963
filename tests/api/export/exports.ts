import { parse } from 'csv-parse/sync';
import type { Service } from '../../harness/service/service.js';

/** The columns that end every export. */
export const LAST = ['anno', 'variazione', 'data_estrazione', 'filtri', 'dimostrativo'];
export const KINDS = ['indicators', 'objectives', 'variations', 'comparison'];

/** The address of an export. */
export function address(
  { url }: Service,
  file: string,
  where: Record<string, unknown> | null = null,
  more: Record<string, string> = {},
): string {
  return `${url}/export/${file}?${new URLSearchParams({ ...(where && { where: JSON.stringify(where) }), ...more })}`;
}

/** The rows of a CSV as a spreadsheet reads them. */
export async function csvOf(url: string): Promise<Record<string, string>[]> {
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
  return parse(bytes, { bom: true, columns: true, delimiter: ';', record_delimiter: '\r\n' });
}

export async function jsonOf(url: string): Promise<Record<string, unknown>[]> {
  return await (await fetch(url)).json();
}
