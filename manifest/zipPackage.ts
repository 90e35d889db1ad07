import { strToU8, type Zippable, zipSync } from 'fflate'

/** The files of a Teams app package. */
export interface PackageFiles {
  manifest: object
  color: Uint8Array
  outline: Uint8Array
}

// fflate reads the parts of this date in local time, so it is made in local time: equal bytes in every zone.
const always = { mtime: new Date(1980, 0, 1, 12), os: 3, attrs: 0o100644 * 0x10000 } as const

/** The zip that is uploaded. The same files give the same bytes, on every day and machine. */
export function zipPackage({ manifest, color, outline }: PackageFiles): Uint8Array {
  const files: Zippable = {
    'manifest.json': [strToU8(`${JSON.stringify(manifest, null, 2)}\n`), always],
    'color.png': [color, always],
    'outline.png': [outline, always],
  }
  return zipSync(files, { level: 9 })
}
