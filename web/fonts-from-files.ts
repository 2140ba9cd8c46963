import type { Plugin } from 'vite';

/** GraphiQL's style sheet carries half a megabyte of fonts as data addresses; ours come as files, which the CSP asks for. */
export function fontsFromFiles(): Plugin {
  return {
    name: 'fonts-from-files',
    enforce: 'pre',
    transform: {
      filter: { id: /graphiql[\\/]dist[\\/]style\.css$/ },
      handler: (css) => css.replace(/@font-face\s*\{[^}]*url\(\s*["']?data:[^}]*\}/g, ''),
    },
  };
}
