import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../schema/schema.graphql',
  documents: 'src/**/*.graphql',
  importExtension: '.js',
  config: { scalars: { Date: 'string', DateTime: 'string' } },
  generates: {
    'src/gql.generated.ts': { plugins: ['typescript-operations'], config: { generateOperationTypes: false } },
    'src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts' },
      plugins: ['typescript-operations', './query-texts.ts'],
      config: { importSchemaTypesFrom: 'src/gql.generated.ts' },
    },
  },
};

export default config;
