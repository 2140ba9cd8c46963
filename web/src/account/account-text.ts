import type { Language } from '@traguardo/schema/format';
import { englishAccount } from '#words/en/account.js';
import { italianAccount } from '#words/it/account.js';
import { useLanguage } from '#words/language.js';

export type AccountText = {
  title: string;
  lead: string;
  email: string;
  password: string;
  enter: string;
  enterWith: (provider: string) => string;
  or: string;
  noLocal: string;
  forgotten: string;
  wrong: string;
  emailMissing: string;
  passwordMissing: string;
  you: string;
  youLead: string;
  yourRoles: string;
  everywhere: string;
  noRoles: string;
  leave: string;
  goOn: string;
  tokens: string;
  delegations: string;
  forgottenTitle: string;
  forgottenLead: string;
  forgottenSend: string;
  forgottenDone: string;
  forgottenNote: string;
  back: string;
  passwordTitle: string;
  passwordLead: string;
  newPassword: string;
  passwordHint: (length: number) => string;
  repeated: string;
  notTheSame: string;
  tooShort: (missing: number) => string;
  longEnough: string;
  setup: string;
  setupLead: string;
  name: string;
  savePassword: string;
  noToken: string;
  noTokenNote: string;
  haveLoggedIn: string;
  expiredTitle: string;
  expiredLead: string;
};

const texts: Record<Language, AccountText> = { it: italianAccount, en: englishAccount };

export function useAccountText(): AccountText {
  return texts[useLanguage().language];
}
