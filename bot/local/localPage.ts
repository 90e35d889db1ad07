import { createHash } from 'node:crypto'
import { localPageScript } from './localPageScript'
import { localPageStyle } from './localPageStyle'

const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What the page may do: its own style and script, and requests to the local routes. */
export const localPagePolicy = [
  "default-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  `style-src ${digest(localPageStyle)}`,
  `script-src ${digest(localPageScript)}`,
  "connect-src 'self'",
  "form-action 'self'",
].join('; ')

/** The page of local mode, whole: it loads nothing else. */
export const localPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Claimwell, local mode</title>
<style>${localPageStyle}</style>
</head>
<body>
<header>
  <h1>Claimwell <span>local mode</span></h1>
  <p>What Teams does and the Agents Playground cannot: send files to the bot and let time pass.</p>
</header>
<main>
  <section aria-labelledby="send-title">
    <h2 id="send-title">Send files</h2>
    <form id="send" action="/local/files" method="post" enctype="multipart/form-data">
      <label id="drop" for="files">
        <strong>Drop files here</strong>
        <span>or choose one or several, up to 25 MB each</span>
        <input id="files" name="file" type="file" multiple required>
      </label>
      <ul id="chosen" aria-label="Chosen files"></ul>
      <label id="whose" hidden>In the chat of <select id="to" name="conversationId"></select></label>
      <button type="submit">Send to the bot</button>
      <p id="send-status" role="status"></p>
    </form>
  </section>
  <section aria-labelledby="clock-title">
    <h2 id="clock-title">Move the clock</h2>
    <p>The bot’s time: <time id="now">…</time></p>
    <form id="clock">
      <label for="until">Set it to</label>
      <input id="until" type="datetime-local" required>
      <div class="row">
        <button type="submit">Set</button>
        <button type="button" class="quiet" data-days="1">+1 day</button>
        <button type="button" class="quiet" data-days="7">+7 days</button>
      </div>
      <p id="clock-status" role="status"></p>
    </form>
    <p class="small">Reminders that become due arrive in the chat. A restart brings the real time back.</p>
  </section>
  <section aria-labelledby="tab-title" class="wide">
    <h2 id="tab-title">Look at the tab</h2>
    <p>What Teams shows beside the chat, in a window of its own: the season, each claim, the organisation.</p>
    <ul id="tabs"><li><a href="/tab" target="_blank">Open the tab</a></li></ul>
  </section>
  <section aria-labelledby="sent-title" class="wide">
    <h2 id="sent-title">What the bot sent</h2>
    <p class="small">Newest first, cards as text, packages as links.</p>
    <ol id="sent" aria-live="off"></ol>
    <p id="nothing">Nothing yet. Write to the bot in its chat.</p>
  </section>
</main>
<script>${localPageScript}</script>
</body>
</html>
`
