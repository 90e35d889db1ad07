const privateEndings = ['localhost', 'local', 'internal', 'lan', 'home', 'corp', 'test', 'invalid', 'onion']

/** Whether a host, in lower case, is a name that the whole world may look up: no address in digits, none of a network. */
export function isPublicHost(host: string): boolean {
  const labels = host.split('.')
  const areWords = labels.every((label) => /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/.test(label))
  const ending = labels.at(-1) ?? ''
  return areWords && labels.length > 1 && /[a-z]/.test(ending) && !privateEndings.includes(ending)
}
