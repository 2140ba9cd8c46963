/** What the server has written beside the page: how it should look, and the answers to what it asks first. */
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
    /** When the data that are shown were stored, ISO 8601; null = unknown. */
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

/** Nothing where the page does not come from the server: in development, or in a test. */
function found(): PageData {
  const text = typeof document === 'undefined' ? null : document.getElementById('page-data')?.textContent;
  return text ? JSON.parse(text) : NOTHING;
}

export const pageData = found();
