import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Api } from './api'
import { saveFile } from './saveFile'

interface SaveButtonProps {
  api: Api
  path: string
  /** What is said when it could not be fetched. */
  failed: string
  /** The name of the button where what it shows is not enough. */
  name?: string
  look?: string
  children: ComponentChildren
}

/** Fetches a file and lets the browser save it. */
export function SaveButton({ api, path, failed, name, look = '', children }: SaveButtonProps) {
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')
  const save = () => {
    setState('busy')
    saveFile(api, path).then(
      () => setState('idle'),
      () => setState('failed'),
    )
  }
  return (
    <>
      <button
        type="button"
        class={look}
        disabled={state === 'busy'}
        onClick={save}
        {...(name === undefined ? {} : { 'aria-label': name })}
      >
        {children}
      </button>
      {state === 'failed' && (
        <span class="problem" role="alert">
          {failed}
        </span>
      )}
    </>
  )
}
