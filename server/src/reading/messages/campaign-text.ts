import { dateText } from '../../plan/italian-day.js';
import { ofBody } from './reminder-text.js';

interface AskedDate {
  readonly name: string;
  readonly municipality: string;
  readonly year: number;
  /** ISO date. */
  readonly asOf: string;
  readonly final: boolean;
  readonly link: string;
}

export interface OpenedNotice extends AskedDate {
  /** ISO date. */
  readonly dueOn: string;
  readonly sectors: readonly { readonly sector: string; readonly values: number }[];
}

export interface SubmittedNotice extends AskedDate {
  /** The sectors that have just submitted, with who did so. */
  readonly submitted: readonly { readonly sector: string; readonly by: string }[];
  /** How many sectors have submitted for the date in all. */
  readonly done: number;
}

/** The message to one person that the person's sectors are asked for their values. */
export function openedText(notice: OpenedNotice): { readonly subject: string; readonly text: string } {
  const { name, municipality, year, dueOn, sectors, link } = notice;
  const what = whatOf(notice);
  const lines = [
    `Buongiorno ${name},`,
    '',
    `la Segreteria Generale chiede i valori per il ${what} del piano ${year} ${ofBody(municipality)}, da trasmettere entro il ${dateText(dueOn)}.`,
    '',
    ...sectors.map(({ sector, values }) => `- ${sector}: ${values === 1 ? '1 indicatore' : `${values} indicatori`}`),
    '',
    `Per inserirli: ${link}`,
  ];
  const subject = `Rendicontazione ${year}: ${what}, entro il ${dateText(dueOn)}`;
  return { subject, text: `${lines.join('\n')}\n` };
}

/** The message to one person of the Segreteria about all sectors that have submitted since the last one. */
export function submittedText(notice: SubmittedNotice): { readonly subject: string; readonly text: string } {
  const { name, municipality, year, submitted, done, link } = notice;
  const what = whatOf(notice);
  const lines = [
    `Buongiorno ${name},`,
    '',
    `per il ${what} del piano ${year} ${ofBody(municipality)} ${submitted.length === 1 ? 'ha trasmesso' : 'hanno trasmesso'}:`,
    '',
    ...submitted.map(({ sector, by }) => `- ${sector} (${by})`),
    '',
    `In tutto ${done === 1 ? 'ha trasmesso 1 settore' : `hanno trasmesso ${done} settori`}.`,
    '',
    `Per esaminarli: ${link}`,
  ];
  const who = submitted.length === 1 ? (submitted[0]?.sector ?? '') : `${submitted.length} settori`;
  return { subject: `Rendicontazione ${year}: trasmesso il ${what}, ${who}`, text: `${lines.join('\n')}\n` };
}

function whatOf({ asOf, final }: AskedDate): string {
  return `${final ? 'consuntivo' : 'monitoraggio'} al ${dateText(asOf)}`;
}
