import { costsView } from '../../cards/tab/costsView'
import { csrView } from '../../cards/tab/csrView'
import { readPageDraft } from '../../cards/tab/pageDraft'
import type { ListPage } from '../../cards/tab/pagePath'
import { readSubmission } from '../../cards/tab/readSubmission'
import type { Text } from '../../cards/text/text'
import { textFor } from '../../cards/text/textFor'
import type { Acting } from '../../dialogs/acting'
import type { Claims } from '../../dialogs/claims'
import { pageKey } from '../../dialogs/pages/pageKey'
import { savePage } from '../../dialogs/pages/savePage'
import { wordsOf } from '../../dialogs/session'
import type { CoOpClaim } from '../../rules/claim'
import { localDate } from '../../rules/localDate'
import { localTime } from '../../rules/localTime'
import type { Params } from '../../rules/outcome'
import type { Principal } from '../../rules/principal'
import type { TabAnswer, TabCall, TabEndpoint, TabPerson } from './endpoint'
import type { DraftOf, PageDrafts } from './pageDrafts'

interface ListNeeds {
  claims: Pick<Claims, 'find' | 'change' | 'policyOf' | 'people'>
  drafts: PageDrafts
  /** Epoch milliseconds. */
  now: () => number
  /** A claim was changed here: the cards in chat follow. */
  changed: (who: Principal, claimId: string) => void
}

/** Who calls, with their day and words. */
interface Asker {
  who: Principal
  text: Text
  timeZone: string
  today: string
}

function askerOf({ person }: TabPerson, now: number): Asker {
  const { tenantId, id, locale, timeZone } = person
  return { who: { tenantId, userId: id }, text: textFor(locale), timeZone, today: localDate(now, timeZone) }
}

/** The pages that edit a list of a claim, outside a dialog: what they show, and what they save. */
class ListDesk {
  constructor(
    private readonly needs: ListNeeds,
    private readonly page: ListPage,
  ) {}

  readonly show = async (call: TabCall): Promise<TabAnswer> => {
    const asker = askerOf(call, this.needs.now())
    const claim = await this.claimOf(asker, call)
    if (!claim) return { kind: 'notFound' }
    const kept = await this.needs.drafts.find(this.draftOf(asker, claim))
    return { kind: 'json', body: { ...this.viewOf(asker, claim), ...(kept ? { kept } : {}) } }
  }

  /** Keeps what is typed and not saved, or forgets it. */
  readonly keep = async (call: TabCall): Promise<TabAnswer> => {
    const asker = askerOf(call, this.needs.now())
    const claim = await this.claimOf(asker, call)
    if (!claim) return { kind: 'notFound' }
    const draft = readPageDraft(await call.json())
    if (draft === undefined) return badRequest
    await this.needs.drafts.keep(this.draftOf(asker, claim), draft ?? undefined)
    return { kind: 'json', status: 202, body: {} }
  }

  readonly save = async (call: TabCall): Promise<TabAnswer> => {
    const { claims, drafts, now, changed } = this.needs
    const asker = askerOf(call, now())
    const { who, text, timeZone, today } = asker
    const claim = await this.claimOf(asker, call)
    if (!claim) return { kind: 'notFound' }
    const given = readSubmission(await call.json())
    if (given?.page !== this.page || given.claimId !== claim.id) return badRequest
    const acting: Acting = { who, timeZone, today, words: wordsOf(text), key: pageKey(given) }
    const saved = await savePage({ claims, text, acting }, claim, given)
    if (saved.is === 'problems')
      return { kind: 'json', status: 400, body: { code: 'problems', problems: saved.problems } }
    if (saved.is === 'refused') return this.refused(asker, claim, saved)
    await drafts.keep(this.draftOf(asker, claim), undefined)
    changed(who, claim.id)
    return { kind: 'json', body: { sentence: saved.sentence, view: this.viewOf(asker, saved.claim) } }
  }

  /** Not saved: why, who was faster, and what stands now. */
  private async refused(
    asker: Asker,
    claim: CoOpClaim,
    { reason, params }: { reason: keyof Text['reasons']; params: Params },
  ): Promise<TabAnswer> {
    if (reason === 'notFound') return { kind: 'notFound' }
    const found = await this.needs.claims.find(asker.who, claim.id)
    const view = this.viewOf(asker, found.ok ? found.value : claim)
    const sentence = asker.text.reasons[reason](params)
    const body = { code: reason, sentence, changed: await this.changedBy(asker, params), view }
    return { kind: 'json', status: 409, body }
  }

  private async changedBy({ who, text, timeZone, today }: Asker, { by, at }: Params) {
    const person = (await this.needs.claims.people(who)).find(({ id }) => id === by)
    const name = by === who.userId ? text.roles.you : person?.name || text.roles.person.somebody
    if (at === undefined) return { who: name, when: '' }
    const on = localDate(Number(at), timeZone)
    const time = localTime(Number(at), timeZone)
    return { who: name, when: on === today ? time : `${time}, ${text.formats.shortDate(on)}` }
  }

  private viewOf({ text, today }: Asker, claim: CoOpClaim) {
    const of = { claim, policy: this.needs.claims.policyOf(claim), today }
    return this.page === 'csr' ? csrView(text, of) : costsView(text, of)
  }

  private draftOf({ who }: Asker, { id: claimId }: CoOpClaim): DraftOf {
    return { who, page: this.page, claimId }
  }

  private async claimOf({ who }: Asker, { params }: TabCall): Promise<CoOpClaim | undefined> {
    const found = await this.needs.claims.find(who, params.id ?? '')
    return found.ok ? found.value : undefined
  }
}

const badRequest: TabAnswer = { kind: 'json', status: 400, body: { code: 'notAPage' } }

/**
 * `GET /claims/:id/costs` and `/csr`: the table of a claim's costs, of its in-house work; `POST` saves it, with the same answers as from a dialog: 200 with
 * what is saved, 400 with problems by row and field, 409 with why not and what stands now. `POST …/draft` keeps what is not saved yet.
 */
export function listEndpoints(needs: ListNeeds): TabEndpoint[] {
  return (['costs', 'csr'] as const).flatMap((page): TabEndpoint[] => {
    const desk = new ListDesk(needs, page)
    const path = `/claims/:id/${page}`
    return [
      { method: 'get', path, handle: desk.show },
      { method: 'post', path, handle: desk.save },
      { method: 'post', path: `${path}/draft`, handle: desk.keep },
    ]
  })
}
