import type { Plugin } from 'vite';

/**
 * GraphiQL's style sheet embeds half a megabyte of fonts as data addresses; they are replaced by files, which the CSP
 * requires.
 */
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
