import type { Plugin } from 'vite';

/** The cuts that every page begins with. */
const FIRST = /titillium-web-latin-(?:400|600|700)-normal-[\w-]+\.woff2$/;

/**
 * Letters never change under the reader's eyes: a font that is late stays away until the next page, and the first
 * ones are fetched beside the script instead of after it.
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
