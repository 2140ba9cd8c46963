import type { SubmissionState } from '#gql';

export const italianCampaigns = {
  title: 'Chi deve ancora rendicontare?',
  kicker: 'Monitoraggio',
  lead: 'Per ogni data di monitoraggio: quali settori hanno trasmesso i valori, e che cosa manca.',
  none: 'Per quest’anno non è ancora aperta nessuna campagna di monitoraggio.',
  name: (date: string, final: boolean) => `${final ? 'Consuntivo' : 'Monitoraggio'} al ${date}`,
  due: (date: string) => `Scadenza: ${date}`,
  overdue: 'Scaduta',
  summary: (done: number, total: number) =>
    `${done === 1 ? '1 settore ha trasmesso' : `${done} settori hanno trasmesso`} su ${total}`,
  column: {
    sector: 'Settore',
    reported: 'Rendicontati',
    state: 'Stato',
    missing: 'Che cosa manca',
    reminded: 'Ultimo sollecito',
  },
  of: (part: number, whole: number) => `${part} su ${whole}`,
  state: {
    NOT_SUBMITTED: 'Da trasmettere',
    SUBMITTED: 'Trasmesso',
    RETURNED: 'Restituito',
  } satisfies Record<SubmissionState, string>,
  stateSign: { NOT_SUBMITTED: '○', SUBMITTED: '●', RETURNED: '↩' } satisfies Record<SubmissionState, string>,
  late: 'in ritardo',
  missing: (count: number) => (count === 1 ? '1 indicatore' : `${count} indicatori`),
  nothingMissing: 'nulla',
  notReminded: 'mai',
  unreachable: 'nessun indirizzo e-mail',
  remind: 'Invia i solleciti',
  remindNote: 'Un messaggio a chi è responsabile dei settori che non hanno ancora trasmesso.',
  reminded: (sent: number) =>
    sent === 0 ? 'Nessun sollecito da inviare' : `Inviati ${sent === 1 ? '1 sollecito' : `${sent} solleciti`}`,
  notReached: (sectors: string) => `Senza un indirizzo a cui scrivere: ${sectors}. Avvisarli in altro modo.`,
  open: {
    title: 'Apri una campagna',
    date: 'Situazione al',
    dates: { '06-30': '30 giugno', '09-30': '30 settembre', '12-31': '31 dicembre', other: 'un’altra data' },
    other: 'Altra data',
    final: 'È il consuntivo dell’anno',
    due: 'Da trasmettere entro il',
    send: 'Apri la campagna',
    done: 'Campagna aperta',
    dateNeeded: 'Scegliere la data a cui i valori si riferiscono.',
    dueNeeded: 'Scegliere entro quando i settori devono trasmettere.',
    dueEarly: 'La scadenza non può venire prima della data a cui i valori si riferiscono.',
    closed: 'L’anno è chiuso: non si aprono altre campagne.',
  },
};

export type CampaignsText = typeof italianCampaigns;
