/** How the municipality wants its pages to look, for the web client. */
export interface PageSettings {
  /** The name in the header; null = the name of the municipality that is shown. */
  readonly entityName: string | null;
  /** Path of the coat of arms, relative to `<base href>`; null = none. */
  readonly logo: string | null;
  readonly accessibilityUrl: string | null;
  readonly feedbackUrl: string | null;
  readonly version: string;
}

export type PageLanguage = 'it' | 'en';

/** What all pages of a service have in common. */
export interface PageSite {
  /** Begins and ends with a slash. */
  readonly basePath: string;
  readonly settings: PageSettings;
}

/** Answers a question of a page; null = it is left to the page in the browser. */
export type AskForPage = (query: string, variables: object) => Promise<{ readonly data: unknown } | null>;

/** A page as the web client draws it. */
export interface DrawnPage {
  /** Empty where the page draws itself in the browser alone. */
  readonly html: string;
  readonly title: string;
  /** Whether the address leads to something. */
  readonly isFound: boolean;
  /** The path of its route; empty where nothing was drawn. */
  readonly route: string;
  /** The questions that the page has asked, with their answers. */
  readonly answers: readonly { readonly query: string; readonly variables: object; readonly data: unknown }[];
}

/** What the built web client exports for the server. */
export interface DrawingProgram {
  draw(
    drawing: PageSite & { readonly url: string; readonly language: PageLanguage; readonly ask: AskForPage },
  ): Promise<DrawnPage>;
}

/** A page to be drawn, or the answer to one of its questions as JSON; null = there is none. */
export type DrawingOrder =
  | { readonly kind: 'DRAW'; readonly page: number; readonly url: string; readonly language: PageLanguage }
  | { readonly kind: 'ANSWER'; readonly question: number; readonly data: string | null };

/** A question of a page, and what became of it: its parts as they stand in the file that is sent. */
export type DrawingMessage =
  | {
      readonly kind: 'ASK';
      readonly page: number;
      readonly question: number;
      readonly query: string;
      readonly variables: object;
    }
  | { readonly kind: 'DRAWN'; readonly page: number; readonly parts: PageParts }
  | { readonly kind: 'FAILED'; readonly page: number; readonly reason: string };

export interface PageParts {
  readonly language: PageLanguage;
  readonly html: string;
  readonly title: string;
  readonly isFound: boolean;
  readonly route: string;
  /** What the page finds beside its HTML, as JSON. */
  readonly data: string;
}

/** What the thread that draws is given when it starts. */
export interface DrawingStart extends PageSite {
  /** The file of the program. */
  readonly program: string;
}
