import type { PageDraft } from '../../cards/tab/pageDraft'
import { readPageDraft } from '../../cards/tab/pageDraft'
import type { ListPage } from '../../cards/tab/pagePath'
import type { Principal } from '../../rules/principal'
import { draftPlace } from '../claims/draftPlace'
import type { Store } from '../claims/ports'

/** Which page of which claim, and whose. */
export interface DraftOf {
  who: Principal
  page: ListPage
  claimId: string
}

/** A draft with when it was kept (epoch ms). */
export interface KeptDraft {
  at: number
  draft: PageDraft
}

/** What is typed into pages and not saved. */
export interface PageDrafts {
  find(of: DraftOf): Promise<KeptDraft | undefined>
  /** Keeps it in the place of the last one; undefined forgets it. */
  keep(of: DraftOf, draft: PageDraft | undefined): Promise<void>
}

/**
 * Keeps drafts beside the positions of conversations: as disposable, and exported and forgotten with them, or with
 * the claim. In a browser
 * they could not be kept: where other sites' data is blocked, a page within Teams has no storage.
 */
export function pageDrafts(store: Store, now: () => number): PageDrafts {
  return {
    async find(of) {
      const { tenantId, userId } = of.who
      const kept = (await store.reader.dialogStates.find(tenantId, draftPlace.of(of.page, of.claimId), userId)) as
        | Partial<KeptDraft>
        | undefined
      const draft = readPageDraft({ draft: kept?.draft })
      return draft && typeof kept?.at === 'number' ? { at: kept.at, draft } : undefined
    },
    async keep(of, draft) {
      const { tenantId, userId } = of.who
      const state = draft && { at: now(), draft }
      await store.write((tables) =>
        tables.dialogStates.save(tenantId, draftPlace.of(of.page, of.claimId), userId, state),
      )
    },
  }
}
