import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'

/** Lets a plain Node process load our TypeScript. */
const loader = `require.extensions['.ts'] = (module, file) => module._compile(require('@swc/core').transformFileSync(file, {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }).code, file);
require(process.argv[1])`

/** Runs a TypeScript file in a Node process of its own: own memory, own time zone, and free to be killed. */
export function freshProcess(
  file: string,
  args: string[],
  env: Record<string, string> = {},
): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, ['-e', loader, resolve(file), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
