// Lets a child process of a test load our TypeScript, as jest does in its own process.
const { transformFileSync } = require('@swc/core')

require.extensions['.ts'] = (module, file) => {
  const { code } = transformFileSync(file, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  })
  module._compile(code, file)
}
