import { createContext } from 'react';

/** What a page says of itself while the server draws it. */
export type DrawnPage = { title: string; isFound: boolean };

/** Null in a browser, where a page sets its title itself. */
export const DrawnPageContext = createContext<DrawnPage | null>(null);
