import { registerHooks } from 'node:module';

/** Lets Node run the tests' sources, which name each other as they would be compiled: `x.js` is `x.ts`. */
registerHooks({
  resolve: (specifier, context, next) => {
    const isOwn = specifier.startsWith('.') && /\/tests\/(?!node_modules\/)/.test(context.parentURL ?? '');
    return next(
      isOwn && !context.parentURL?.includes('/node_modules/') ? specifier.replace(/\.js$/, '.ts') : specifier,
      context,
    );
  },
});
