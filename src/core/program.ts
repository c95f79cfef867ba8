/** The program's name and version, as bundles, custody logs and windows state it. A test keeps it equal to package.json. */
export const program = { name: 'Dossier', version: '0.1.0' } as const;
