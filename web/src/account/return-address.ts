import * as v from 'valibot';
import { parameter, typedText } from '#search';

/** Accepts only a path of this site: a text that a browser would resolve to another host is ignored. */
const ownPath = v.pipe(
  v.string(),
  v.regex(/^\/(?![/\\])/),
  v.check((path) => !/[\p{Cc}\\]/u.test(path)),
);

/** The search of the login page: the address to open after the login. */
export const accessSearch = v.object({ da: parameter(ownPath) });

/** The search of the page of a one-time link; `avvio`: the link of the first start, which has no person yet. */
export const passwordSearch = v.object({ token: parameter(typedText), avvio: parameter(v.literal('primo')) });
