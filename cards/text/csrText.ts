import type { CsrBasis } from '../../rules/csr/csr'
import type { CsrDifference } from '../../rules/csr/csrDifference'
import type { CsrField } from '../../rules/csr/csrRowTyped'
import type { CsrSignerField } from '../../rules/csr/readCsrSigner'
import type { Named } from './catalogueText'

/** A line of a CSR in words; all of it formatted. */
export interface CsrLineWords {
  number: string
  person: string
  role: string
  task: string
  on: string
  hours: string
  rate: string
  amount: string
  /** Empty where the line names none. */
  basis: string
}

/** Words of the Certification Statement and Report: cards, sentences, and the document itself. */
export interface CsrText {
  bases: Record<CsrBasis, Named>
  /** Labels of the fields of a line, and an example of each. */
  fields: Record<CsrField, { label: string; example: string }>
  signerFields: Record<CsrSignerField, { label: string; example: string }>
  title: string
  about: string
  none: string
  lineWho(words: CsrLineWords): string
  lineWhat(words: CsrLineWords): string
  moreLines(n: number, count: string): string
  hours(n: string): string
  total(hours: string, sum: string): string
  personTotal(person: string, hours: string, sum: string): string
  difference: {
    [K in CsrDifference['is']]: (values: { by: string; lines: string; own: string }) => string
  }
  signer(name: string, role: string, on: string): string
  noSigner: string
  pick: string
  pickChoice(number: string, person: string, task: string): string
  add: string
  oneDay: string
  typed(rate: string): string
  lineTitle(number: string): string
  gone: string
  signerTitle: string
  signerAbout: string
  locked: string
  say: {
    added(line: string): string
    changed(line: string): string
    removed(line: string): string
    signer(name: string): string
    noSigner: string
    whichLine: string
    noLines: string
    changedSince(who: string, when: string): string
    refused(field: string, sentence: string): string
    /** Where the signed CSR goes: the number of its item. */
    issued(item: string): string
    issuedUnlisted: string
    description(claim: string): string
    declined: string
    uploaded(name: string): string
    uploadFailed: string
  }
  buttons: {
    enter: string
    open: string
    addLine: string
    saveLine: string
    removeLine: string
    whoSigns: string
    saveSigner: string
    back: string
    issue: string
  }
  /** A row of the values for Partner Center and of the package's index. */
  value: { label: string; sum(lines: string, hours: string, amount: string): string }
  document: {
    fileName: string
    title: string
    notAForm: string
    activity: string
    statementHeading: string
    statement: readonly string[]
    requirement(source: string): string
    linesHeading: string
    columns: readonly [string, string, string, string, string, string, string]
    notSaid: string
    totalsHeading: string
    totalColumns: readonly [string, string, string]
    everybody: string
    signatureHeading: string
    name: string
    role: string
    on: string
    signature: string
    footer(claim: string): string
  }
}
