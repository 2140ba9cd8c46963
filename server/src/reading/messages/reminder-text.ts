import { dateText } from '../../plan/italian-day.js';

/** The values that one sector still has to report. */
export interface OwedBySector {
  readonly sector: string;
  readonly missing: readonly { readonly code: string; readonly title: string }[];
}

export interface Reminder {
  readonly name: string;
  readonly municipality: string;
  readonly year: number;
  /** ISO dates. */
  readonly asOf: string;
  readonly dueOn: string;
  readonly final: boolean;
  readonly sectors: readonly OwedBySector[];
  readonly link: string;
}

/** A reminder to one person, about all sectors that the person manages. */
export function reminderText(reminder: Reminder): { readonly subject: string; readonly text: string } {
  const { name, municipality, year, sectors, link } = reminder;
  const what = `${reminder.final ? 'consuntivo' : 'monitoraggio'} al ${dateText(reminder.asOf)}`;
  const due = dateText(reminder.dueOn);
  const lines = [
    `Buongiorno ${name},`,
    '',
    `per il ${what} del piano ${year} ${ofBody(municipality)} mancano ancora dei valori, da trasmettere alla Segreteria Generale entro il ${due}.`,
    ...sectors.flatMap(({ sector, missing }) => ['', sector, ...missingLines(missing)]),
    '',
    `Per inserirli: ${link}`,
  ];
  return { subject: `Rendicontazione ${year}: ${what}, entro il ${due}`, text: `${lines.join('\n')}\n` };
}

/** "del Comune di Cremona", "dell’Unione dei Comuni", "della Provincia di Lodi": of a body, in a sentence. */
export function ofBody(name: string): string {
  if (/^(?:Comune|Consorzio|Municipio)\b/i.test(name)) return `del ${name}`;
  if (/^(?:Città|Provincia|Comunità|Regione)(?=\s)/i.test(name)) return `della ${name}`;
  return /^(?:Unione|Ente|Azienda|Agenzia)\b/i.test(name) ? `dell’${name}` : `di ${name}`;
}

function missingLines(missing: OwedBySector['missing']): string[] {
  if (missing.length === 0) return ['- tutti i valori sono inseriti: restano da trasmettere'];
  return missing.map(({ code, title }) => `- ${code} ${title}`);
}
