/** Whether bytes begin like a web page, as a sign-in page does that came in place of a file. */
export function looksLikeHtml(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 1024)).toString('utf8')
  return /^[\ufeff\s]*(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|meta|title)\b/i.test(start)
}
