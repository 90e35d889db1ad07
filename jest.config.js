module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  coverageProvider: 'v8',
  collectCoverageFrom: ['rules/**/*.ts'],
  coverageReporters: ['text-summary'],
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100 } },
}
