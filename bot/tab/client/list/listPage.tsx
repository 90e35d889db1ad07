import { useCallback, useEffect, useState } from 'preact/hooks'
import type { ListPage as PageName } from '../../../../cards/tab/pagePath'
import { Refused } from '../api'
import { Notice } from '../notice'
import { problemOf } from '../problemOf'
import type { Surroundings } from '../surroundings'
import { ListEditor } from './listEditor'
import { listPath } from './listPath'
import type { ListShown } from './listShown'
import { type PageWords, pageWords } from './pageWords'

interface Loaded {
  first: ListShown
  words: PageWords
}

const isGone = (error: unknown) => error instanceof Refused && error.status === 404

/** The page of a list of the claim that its address names. */
export function ListPage({ around, page }: { around: Surroundings; page: PageName }) {
  const { api, words } = around
  const [loaded, setLoaded] = useState<Loaded>()
  const [error, setError] = useState<unknown>()
  const claimId = new URLSearchParams(location.search).get('claim') ?? ''
  const load = useCallback(() => {
    setError(undefined)
    api
      .get<ListShown['view']>(listPath(page, claimId))
      .then(async (view) => setLoaded({ first: { page, view } as ListShown, words: await pageWords(view.language) }))
      .catch(setError)
  }, [api, page, claimId])
  useEffect(load, [load])
  if (loaded) return <ListEditor around={around} {...loaded} />
  if (error === undefined) return <p role="status">{words.loading}</p>
  const { title, body } = isGone(error) ? words.gone : problemOf(words, error)
  return (
    <Notice title={title} {...(isGone(error) ? {} : { action: { label: words.tryAgain, do: load } })}>
      {body}
    </Notice>
  )
}
