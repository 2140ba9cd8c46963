import { dateText } from '../../plan/italian-day.js';
import { ofBody } from './reminder-text.js';

export interface ReturnNotice {
  readonly name: string;
  readonly sector: string;
  readonly municipality: string;
  readonly year: number;
  /** ISO date. */
  readonly asOf: string;
  readonly final: boolean;
  readonly reason: string;
  readonly link: string;
}

/** The message to a manager whose sector's values were returned, with the reason. */
export function returnText(notice: ReturnNotice): { readonly subject: string; readonly text: string } {
  const { name, sector, municipality, year, reason, link } = notice;
  const what = `${notice.final ? 'consuntivo' : 'monitoraggio'} al ${dateText(notice.asOf)}`;
  const lines = [
    `Buongiorno ${name},`,
    '',
    `la Segreteria Generale ha restituito i valori di ${sector} per il ${what} del piano ${year} ${ofBody(municipality)}. Il motivo:`,
    '',
    reason,
    '',
    `Per correggerli e trasmetterli di nuovo: ${link}`,
  ];
  return { subject: `Rendicontazione ${year}: restituito il ${what}, ${sector}`, text: `${lines.join('\n')}\n` };
}
