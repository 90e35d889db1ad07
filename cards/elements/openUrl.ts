import type { ActionOpenUrl } from '../card'

const allowed = /^(https:\/\/[^\s/?#@]+|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?)([/?#]\S*)?$/i

/** A button that opens a page; none when the address is neither https nor, in local mode, on this machine. */
export function openUrl(title: string, url: string | undefined): ActionOpenUrl[] {
  return url !== undefined && allowed.test(url) ? [{ type: 'Action.OpenUrl', title, url }] : []
}
