/** The arrows of docs/architecture.md: who may import whom. Checked by `npm run arch` and by tests/architecture. */
const rule = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    rule('core-imports-only-core', { path: '^src/core' }, { path: '^(src/(?!core)|node_modules/(?!temporal-polyfill))' }, 'The core knows no world.'),
    rule('core-knows-no-node', { path: '^src/core' }, { dependencyTypes: ['core'] }, 'The core is pure.'),
    rule('contract-imports-core-and-zod', { path: '^src/contract' }, { path: '^(src/(?!core|contract)|node_modules/(?!zod))' }, 'The contract is types and bounds.'),
    rule('contract-knows-no-node', { path: '^src/contract' }, { dependencyTypes: ['core'] }, 'The page reads it too.'),
    rule('locker-imports-core', { path: '^src/main/locker' }, { path: '^src/(?!core|main/locker)' }, 'Verbs ask the world through ports.'),
    rule('locker-needs-no-packages', { path: '^src/main/locker' }, { path: '^node_modules' }, 'Packages live behind adapters.'),
    rule('adapters-know-no-shell', { path: '^src/main/adapters' }, { path: '^src/(cli|preload|renderer|contract|main/shell)' }, 'Adapters serve any shell.'),
    rule('electron-only-in-shell', { path: '^src/', pathNot: '^src/(main/shell|main/index\\.ts|preload)' }, { path: '^(node_modules/)?electron($|/)' }, 'Only the shell names Electron.'),
    rule('preload-imports-contract-types', { path: '^src/preload' }, { path: '^src/(?!contract|core|preload)' }, 'The bridge, nothing else.'),
    rule('renderer-imports-contract-and-core', { path: '^src/renderer' }, { path: '^src/(?!contract|core|renderer)' }, 'The page reaches the world only through the bridge.'),
    rule('renderer-takes-contract-as-types', { path: '^src/renderer' }, { path: '^src/contract', dependencyTypesNot: ['type-only'] }, 'zod stays out of the page.'),
    rule('renderer-knows-no-node', { path: '^src/renderer' }, { dependencyTypes: ['core'] }, 'The page is a sandbox.'),
    rule('cli-imports', { path: '^src/cli' }, { path: '^src/(?!cli|core|main/locker|main/adapters)' }, 'The command line is a thin shell over the same verbs.'),
    rule('no-circles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, 'A circle has no inside.'),
    rule('no-orphans', { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' }, {}, 'Dead file.'),
    rule('no-dev-dependencies', { path: '^src/(core|contract|main/(locker|adapters)|cli)' }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }, 'Would be missing for users.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
