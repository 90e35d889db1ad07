import { execFileSync } from 'node:child_process'

const subject = (host: string) => ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`]

/** A certificate that a host signs itself for two days, and its key, both as PEM. Nothing of it touches the disk. */
export function selfSignedCertificate(host: string): { cert: string; key: string } {
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const args = ['req', '-x509', ...curve, ...subject(host), '-days', '2', '-keyout', '-', '-out', '-']
  const pem = runOpenssl(args)
  const part = (label: string) => new RegExp(`-----BEGIN ${label}-----[^]*?-----END ${label}-----`).exec(pem)?.[0]
  const cert = part('CERTIFICATE')
  const key = part('PRIVATE KEY')
  if (!cert || !key) throw new Error(`openssl made no certificate for ${host}:\n${pem}`)
  return { cert, key }
}

function runOpenssl(args: readonly string[]): string {
  try {
    // Named, as Jest gives its tests an environment of their own.
    return execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: process.env })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Error('A page in Teams needs https, and its certificate needs openssl, which is not installed here', {
      cause: error,
    })
  }
}
