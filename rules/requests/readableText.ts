/** Words of a person's own as they are kept: line breaks and tabs stay, whatever else cannot be seen goes. */
export function readableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, '')
    .trim()
}
