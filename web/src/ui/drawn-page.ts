import { hashKey } from '@tanstack/react-query';
import { createContext, useContext } from 'react';

export type PageQuestion = { query: string; variables: object };

/** What a page says of itself while the server draws it. */
export type DrawnPage = {
  title: string;
  isFound: boolean;
  /** What it needs to know, each question once. */
  readonly questions: Map<string, PageQuestion>;
};

/** Null in a browser, where a page sets its title and asks its questions itself. */
export const DrawnPageContext = createContext<DrawnPage | null>(null);

/** Tells the server that draws the page what it asks. */
export function useDrawnQuestion(query: string, variables: unknown, enabled: boolean): void {
  const drawn = useContext(DrawnPageContext);
  if (drawn && enabled && typeof variables === 'object' && variables !== null)
    drawn.questions.set(hashKey([query, variables]), { query, variables });
}
