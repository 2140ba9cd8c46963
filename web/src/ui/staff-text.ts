import type { Language } from '@traguardo/schema/format';
import type { Role } from '#gql';
import { englishStaff } from '#words/en/staff.js';
import { italianStaff } from '#words/it/staff.js';
import { useLanguage } from '#words/language.js';

/** A page of those who work with the plan. */
export type StaffPage =
  | '/importazione'
  | '/revisione'
  | '/rendicontazione'
  | '/monitoraggio'
  | '/chiusura'
  | '/deleghe'
  | '/amministrazione';

/** The sentences that the pages of the staff share. They come with those pages, never with a reader's first visit. */
export type StaffText = {
  area: string;
  pages: Record<StaffPage, string>;
  roles: Record<Role, string>;
  loginFirst: string;
  loginFirstNote: string;
  toLogin: string;
  notYours: string;
  whoMay: (roles: string) => string;
  signedInAs: (name: string) => string;
  askAccess: string;
  cancel: string;
  close: string;
  save: string;
  saved: string;
  copy: string;
  copied: string;
  optional: string;
  required: string;
  notADate: string;
  notALink: string;
  all: string;
  nothing: string;
  /** Of a number that can be meant in these ways. */
  asked: (meant: readonly string[]) => string;
  leave: { title: string; note: string; leave: string; stay: string };
};

const texts: Record<Language, StaffText> = { it: italianStaff, en: englishStaff };

export function useStaffText(): StaffText {
  return texts[useLanguage().language];
}
