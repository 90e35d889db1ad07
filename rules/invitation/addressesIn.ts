const endings =
  'com|net|org|info|biz|eu|de|at|ch|fr|be|lu|kr|br|tw|hk|uk|us|ca|pt|es|it|nl|asia|cloud|tech|dev|app|online|events'
const mail = '(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+'
const path = '[!#-&*-;=?-~]*'
const web = `(?:https?://|www\\.)${path}|(?<![\\w@.-])[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:${endings})(?![\\w-])(?:/${path})?`
// Each begins only where no address can have begun before, so that no text takes long to search.
const address = new RegExp(`${mail}|${web}`, 'giu')
const microsofts =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:microsoft\.com|microsoftevents\.com|office\.com|aka\.ms)(?:[/?#:]|$)/i

/** A mail or web address in a text. */
export interface Address {
  kind: 'mail' | 'web'
  text: string
  /** A page of Microsoft's, such as a Teams meeting: nobody reaches the partner there. */
  isMicrosofts: boolean
}

/** The mail and web addresses in a text, in the order written. */
export function addressesIn(text: string): Address[] {
  return [...text.normalize('NFKC').matchAll(address)].map(([found]) => {
    const plain = found.replace(/[.,;:!?]+$/, '')
    return { kind: plain.includes('@') ? 'mail' : 'web', text: plain, isMicrosofts: microsofts.test(plain) }
  })
}
