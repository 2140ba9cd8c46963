import * as v from 'valibot';
import { parameter, typedText } from '#search';

/** Only a path of this site: anything that a browser would read as another host is as if it were not there. */
const ownPath = v.pipe(
  v.string(),
  v.regex(/^\/(?![/\\])/),
  v.check((path) => !/[\p{Cc}\\]/u.test(path)),
);

/** The search of the login page: where to go afterwards. */
export const accessSearch = v.object({ da: parameter(ownPath) });

/** The search of the page of a one-time link; `avvio`: the link of a first start, which belongs to nobody yet. */
export const passwordSearch = v.object({ token: parameter(typedText), avvio: parameter(v.literal('primo')) });
