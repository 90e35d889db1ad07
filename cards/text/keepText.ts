import type { StaysWhy } from '../../rules/keep/mayGo'

/** Words about a person's data: getting it, and what of it can be deleted when. Titles are plain text, dates written out. */
export interface KeepText {
  export: {
    making: string
    running: string
    failed: string
    /** `size` written out; `parts` are zips. */
    ready(parts: number, size: string): string
    description(part: string, parts: string): string
    declined: string
    uploaded(name: string): string
    uploadFailed: string
    outdated: string
    /** Of the file: without extension, ASCII. */
    fileName: string
    /** What the zip holds, a line each, for its README. */
    readme(made: string): readonly string[]
  }
  delete: {
    title: string
    goes: string
    claim(title: string): string
    more(count: string): string
    noClaims: string
    files(count: number): string
    profile: string
    stays: string
    staysBecause: string
    exportFirst: string
    cannotUndo: string
    confirm: string
    sure: string
    tick: string
    changed: string
    nothing: string
    done: string
    deleted(claims: number, files: number): string
    profileGone: string
    sweep: string
  }
  purge: {
    title(claim: string): string
    what: string
    sure: string
    tick: string
    stays(claim: string, because: string): string
    done: string
    deleted(claim: string, files: number): string
    another(files: number): string
  }
  /** Why a claim stays, and until when as far as that is known (else empty). */
  stays: Record<StaysWhy, (until: string) => string>
  line(title: string, because: string): string
  already: string
  whatToDelete: string
  kept: string
  /** `mine` leads to what can be exported and deleted. */
  buttons: { mine: string; export: string; delete: string; deleteFiles: string }
}
