/** What a key does in a cell of a table; undefined where it does what it always does. */
export type KeyAction = 'save' | 'down' | 'remove' | 'above' | 'below'

/** As much of a key event as decides. */
export interface Pressed {
  key: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  /** A word is being composed. */
  isComposing: boolean
}

const arrows: Partial<Record<string, KeyAction>> = { ArrowUp: 'above', ArrowDown: 'below' }

/**
 * Enter goes down, with Ctrl (or Cmd) it saves; Alt+Delete removes the row; the arrows go up and down, but not where they
 * pick an option. While a word is being composed keys belong to the input method.
 */
export function keyAction(pressed: Pressed, isPicked: boolean): KeyAction | undefined {
  const { key, altKey, ctrlKey, metaKey, isComposing } = pressed
  if (isComposing) return undefined
  if (altKey) return key === 'Delete' || key === 'Backspace' ? 'remove' : undefined
  if (key === 'Enter') return ctrlKey || metaKey ? 'save' : 'down'
  return isPicked ? undefined : arrows[key]
}
