/** The layers of the tree: who may import whom. docs/architecture.md shows the same as a table. */
const layers = {
  domain: [],
  documents: ['domain'],
  pdf: [],
  db: ['domain', 'env'],
  services: ['documents', 'domain', 'db', 'env'],
  imports: ['services', 'domain', 'db', 'env'],
  http: ['documents', 'services', 'domain', 'db', 'messages', 'env'],
  network: ['services', 'domain', 'db', 'env'],
  sandbox: ['network', 'domain', 'demo/random'],
  jobs: ['imports', 'services', 'domain', 'db', 'messages', 'env'],
  graphql: ['documents', 'services', 'domain', 'db', 'messages', 'env'],
  demo: ['services', 'domain', 'db', 'env'],
  app: [
    'graphql/server/execute',
    'graphql/generated',
    'pdf/drawing',
    'messages',
    'env',
    'domain/values/(calendar-day|typed-day|civil-day|digits|money|pasted-text|row-id|same-origin)',
    'domain/licenses/(license-number|holder-name|vehicle-plate)',
    'domain/references/payment-number',
    'domain/documents/(pasted-document|pasted-links)',
    'domain/accounts/(permissions|session)',
    'domain/imports/(file-import|import-undo)',
  ],
}

const own =
  '^(domain|documents|pdf|db|services|imports|http|network|sandbox|jobs|graphql|demo|app|start|commands|messages|tests|env|server|proxy)(/|\\.ts|$)'

const layerRules = Object.entries(layers).map(([layer, allowed]) => ({
  name: `${layer}-imports-only-what-its-layer-may`,
  severity: 'error',
  from: { path: `^${layer}/` },
  to: { dependencyTypesNot: ['core'], path: own, pathNot: `^(${[layer, ...allowed].join('|')})(/|\\.tsx?$|\\.json$)` },
}))

module.exports = {
  forbidden: [
    ...layerRules,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-has-no-dependencies',
      severity: 'error',
      from: { path: '^domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'next-and-react-stay-in-app',
      severity: 'error',
      from: { path: '^(db|documents|services|imports|http|network|sandbox|jobs|graphql|demo)/' },
      to: { path: 'node_modules/(next|react|react-dom)/' },
    },
    {
      name: 'sql-stays-below-graphql',
      severity: 'error',
      from: { path: '^(graphql|documents|pdf|app|http|network|sandbox|jobs)/' },
      to: { path: 'node_modules/(drizzle-orm|postgres)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules|\\.next|dist|bench|audit/node_modules|\\.data)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
