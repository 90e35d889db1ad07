import { checkPackage } from './checkPackage'
import type { PackageFinding } from './findingCodes'
import type { PackageConfig } from './readPackageConfig'
import { teamsManifest } from './teamsManifest'
import { english } from './text/english'
import { zipPackage } from './zipPackage'

/** A package that was checked, or all that speaks against it. */
export type BuiltPackage = { ok: true; zip: Uint8Array } | { ok: false; findings: PackageFinding[] }

/** The package of a publisher's settings and the two pictures, checked as it will be uploaded. */
export function buildPackage(config: PackageConfig, icons: { color: Uint8Array; outline: Uint8Array }): BuiltPackage {
  const zip = zipPackage({ manifest: teamsManifest(config, english), ...icons })
  const findings = checkPackage(zip)
  return findings.length === 0 ? { ok: true, zip } : { ok: false, findings }
}
