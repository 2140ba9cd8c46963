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
  generates: {
    './src/gql/': { ...preset, documents: ['src/**/*.graphql', '!src/**/*.staff.graphql'] },
    // One module is one chunk: what only staff ask stands apart, so that no reader loads it.
    './src/gql/staff/': { ...preset, documents: ['src/**/*.staff.graphql', 'src/ui/parts.graphql'] },
  },
  importExtension: '.js',
};

export default config;
