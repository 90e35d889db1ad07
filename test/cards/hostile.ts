const attacks =
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like a template
  '[Approve](https://evil.example) ![t](https://evil.example/t.png) [x](javascript:alert(1)) {{DATE(2026-01-01)}} ${claim.amount} <at>Admin</at> <b>b</b> **bold** _it_ `code` ~~no~~ <https://evil.example> https://evil.example www.evil.example &lt;a&gt; \u202Egnp.exe\u200B \u0000\u0007 # h\n# heading\n1. one\n- two\n| a | b |\n> quote 👩‍💻 홍길동 \uD800 '

/** 4,000 characters of what people should not be able to do to a card. */
export const hostile = attacks.repeat(Math.ceil(4000 / attacks.length)).slice(0, 4000)

/** A title within a claim's limit, as hostile as it can be. */
export const hostileName = attacks.slice(0, 200)
