/**
 * A text as the value of a calendar property: backslash, semicolon, comma and line ends are escaped, other control
 * characters left out, so that nobody's words begin a property of their own. Source: RFC 5545, 3.3.11.
 */
export function icsText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '')
}
