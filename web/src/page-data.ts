/** Data that the server writes into the page: settings, and the answers to its first queries. */
export type PageData = {
  settings: {
    /** The name in the header; null = the name of the municipality that is shown. */
    entityName: string | null;
    /** Address of the coat of arms, relative to `<base href>`; null = none. */
    logo: string | null;
    accessibilityUrl: string | null;
    /** `mailto:` or `https:`; null = none. */
    feedbackUrl: string | null;
    version: string;
    /** When the shown data were stored, ISO 8601; null = unknown. */
    dataDate: string | null;
  };
  answers: { query: string; variables: object; data: unknown }[];
};

const NOTHING: PageData = {
  settings: {
    entityName: null,
    logo: null,
    accessibilityUrl: null,
    feedbackUrl: null,
    version: __VERSION__,
    dataDate: null,
  },
  answers: [],
};

/** Empty where the page is not served by the server: in development, or in a test. */
function readPageData(): PageData {
  const text = typeof document === 'undefined' ? null : document.getElementById('page-data')?.textContent;
  return text ? JSON.parse(text) : NOTHING;
}

export const pageData = readPageData();
