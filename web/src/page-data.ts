import type { Language } from '@traguardo/schema/format';
import { createContext, useContext } from 'react';

/** How the municipality wants its pages to look. */
export type PageSettings = {
  /** The name in the header; null = the name of the municipality that is shown. */
  entityName: string | null;
  /** Address of the coat of arms, relative to `<base href>`; null = none. */
  logo: string | null;
  accessibilityUrl: string | null;
  /** `mailto:` or `https:`; null = none. */
  feedbackUrl: string | null;
  version: string;
};

/** An answer that is known before the page asks. */
export type PageAnswer = { query: string; variables: object; data: unknown };

/** Data that the server writes into the page. */
export type PageData = {
  settings: PageSettings;
  /** The language of the page, which its address or its reader's browser has asked for. */
  language: Language;
  answers: readonly PageAnswer[];
};

/** For a page that is not served by the server: in development, or in a test. */
const UNSERVED: PageData = {
  settings: { entityName: null, logo: null, accessibilityUrl: null, feedbackUrl: null, version: __VERSION__ },
  language: 'it',
  answers: [],
};

export function readPageData(): PageData {
  const text = document.getElementById('page-data')?.textContent;
  return text ? JSON.parse(text) : UNSERVED;
}

export const SettingsContext = createContext(UNSERVED.settings);

export function useSettings(): PageSettings {
  return useContext(SettingsContext);
}
