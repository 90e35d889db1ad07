import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['/usr/lib/x86_64-linux-gnu/faketime', '/usr/lib/aarch64-linux-gnu/faketime', '/usr/lib/faketime']

/** Debian's libfaketime, when it is installed: processes then see the time that a file says. */
export const fakeTimeLibrary: string | undefined = folders
  .map((folder) => join(folder, 'libfaketimeMT.so.1'))
  .find((file) => existsSync(file))

/** Makes the clock of a process go on from `at` (epoch ms) from here on; its timers go by the real time. */
export function stepTo(file: string, at: number): void {
  writeFileSync(file, `@${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}\n`)
}

/** The environment of a process whose clock is in `file`. */
export function fakedTime(file: string): NodeJS.ProcessEnv {
  return {
    LD_PRELOAD: fakeTimeLibrary,
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    TZ: 'UTC',
  }
}
