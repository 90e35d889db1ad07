import { readFileSync } from 'node:fs'
import type { TeamsManifest } from '../../manifest/manifestShape'
import { readPackageConfig } from '../../manifest/readPackageConfig'
import { teamsManifest } from '../../manifest/teamsManifest'
import { english } from '../../manifest/text/english'
import type { PackageFiles } from '../../manifest/zipPackage'
import { publisher } from './publisher'

export const icons = {
  color: readFileSync('manifest/icons/color.png'),
  outline: readFileSync('manifest/icons/outline.png'),
}

/** The settings of the made-up publisher, read. */
export function goodConfig() {
  const read = readPackageConfig(publisher, '1.2.3')
  if (!read.ok) throw new Error(JSON.stringify(read.wrong))
  return read.value
}

/** The files of a package that is good, fresh each time so that a test may spoil them. */
export function goodPackage(): PackageFiles & { manifest: TeamsManifest } {
  return { manifest: teamsManifest(goodConfig(), english), ...icons }
}
