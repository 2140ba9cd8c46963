import { dateText } from '../../plan/italian-day.js';

export interface DelegationNotice {
  readonly name: string;
  readonly delegatedBy: string;
  readonly sector: string;
  /** ISO date of the last day; null = until it is ended. */
  readonly until: string | null;
  readonly link: string;
}

/** The message to the delegate about the sector whose values can now be reported. */
export function delegationText(notice: DelegationNotice): { readonly subject: string; readonly text: string } {
  const { name, delegatedBy, sector, until, link } = notice;
  const lasting = until === null ? 'fino a revoca' : `fino al ${dateText(until)} compreso`;
  const lines = [
    `Buongiorno ${name},`,
    '',
    `${delegatedBy} le ha delegato la rendicontazione di ${sector}, ${lasting}: può inserire e trasmettere i valori del settore.`,
    '',
    `La rendicontazione del settore: ${link}`,
  ];
  return { subject: `Rendicontazione: delega per ${sector}`, text: `${lines.join('\n')}\n` };
}
