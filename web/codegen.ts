import type { CodegenConfig } from '@graphql-codegen/cli';

const preset = {
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false },
  config: {
    documentMode: 'string',
    enumsAsTypes: true,
    useTypeImports: true,
    pureMagicComment: true,
    scalars: { Date: 'string', DateTime: 'string' },
  },
};

const config: CodegenConfig = {
  schema: '../schema/schema.graphql',
  // One module is one chunk, and holds every question of its folder: what the first screen asks, what readers' pages
  // ask, and what only staff ask stand apart, so that nobody waits for questions that are not theirs.
  generates: {
    './src/gql/': { ...preset, documents: ['src/**/*.graphql', '!src/**/*.staff.graphql'] },
    './src/gql/frame/': { ...preset, documents: ['src/ui/plan/plan-frame.graphql', 'src/ui/staff/viewer.graphql'] },
    './src/gql/staff/': { ...preset, documents: ['src/**/*.staff.graphql', 'src/ui/parts.graphql'] },
  },
  importExtension: '.js',
};

export default config;
