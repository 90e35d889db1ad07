module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test', '<rootDir>/rules'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  coverageProvider: 'babel',
  // Files with nothing but types have nothing to run.
  collectCoverageFrom: [
    'rules/**/*.ts',
    '!rules/{fund,keptFile,lesson,outcome,principal,question,reasons}.ts',
    '!rules/reminders/{draft,plannedReminder,planContext}.ts',
    '!rules/changes/change.ts',
    '!rules/history/chainReport.ts',
    '!rules/requests/requestChange.ts',
  ],
  coverageReporters: ['text-summary'],
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100 } },
}
