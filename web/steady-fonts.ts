import type { Plugin } from 'vite';

/** The font files that every page needs first. */
const FIRST = /titillium-web-latin-(?:400|600|700)-normal-[\w-]+\.woff2$/;

/**
 * Text never changes its font after it is drawn: a late font is not used until the next page, and the first ones are
 * preloaded beside the script.
 */
export function steadyFonts(): Plugin {
  return {
    name: 'steady-fonts',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css') && typeof file.source === 'string')
          file.source = file.source.replace(/font-display:\s*swap/g, 'font-display:optional');
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((name) => FIRST.test(name))
          .map((name) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${name}`, crossorigin: true },
            injectTo: 'head',
          })),
    },
  };
}
