/** Script of the local page, for the browser. What the bot sent is only ever written as text. */
export const localPageScript = `
const by = (id) => document.getElementById(id)
const made = (tag, text, className) => Object.assign(document.createElement(tag), { textContent: text, className: className || '' })
const tell = (where, text, good) => { where.textContent = text; where.className = good ? 'good' : 'bad' }
const files = by('files')
const drop = by('drop')
let offset = 0
let seen = ''

const size = (bytes) => bytes < 1e6 ? Math.max(1, Math.round(bytes / 1e3)) + ' kB' : (bytes / 1e6).toFixed(1) + ' MB'
const showChosen = () => by('chosen').replaceChildren(...[...files.files].map((file) => made('li', file.name + ', ' + size(file.size))))
files.addEventListener('change', showChosen)
for (const name of ['dragenter', 'dragover']) drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add('over') })
for (const name of ['dragleave', 'drop']) drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.remove('over') })
drop.addEventListener('drop', (event) => { files.files = event.dataTransfer.files; showChosen() })

const whyNot = { noChat: 'The bot knows no chat yet. Write “hello” to it first.', tooMuch: 'Too many files at once, or more than 120 MB.', noFile: 'Choose a file first.' }
by('send').addEventListener('submit', async (event) => {
  event.preventDefault()
  const button = event.submitter || by('send').querySelector('button')
  button.disabled = true
  try {
    const answer = await fetch('/local/files', { method: 'POST', body: new FormData(by('send')) })
    const body = await answer.json()
    if (answer.ok) {
      const n = body.files.length
      tell(by('send-status'), n === 1 ? 'Sent. Look at the chat.' : n + ' files sent. Look at the chat.', true)
      by('send').reset()
      showChosen()
    } else tell(by('send-status'), whyNot[body.code] || 'The bot did not take it: ' + (body.code || body.status), false)
  } catch { tell(by('send-status'), 'The bot cannot be reached. Is it running?', false) }
  button.disabled = false
})

const two = (number) => String(number).padStart(2, '0')
const forInput = (date) => date.getFullYear() + '-' + two(date.getMonth() + 1) + '-' + two(date.getDate()) + 'T' + two(date.getHours()) + ':' + two(date.getMinutes())
const botNow = () => new Date(Date.now() + offset)
const showNow = () => { by('now').textContent = botNow().toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'short' }) }
const take = (now, fill) => { offset = Date.parse(now) - Date.now(); showNow(); if (fill) by('until').value = forInput(botNow()) }
const move = async (date) => {
  const buttons = [...by('clock').querySelectorAll('button')]
  for (const button of buttons) button.disabled = true
  try {
    const answer = await fetch('/local/clock', { method: 'POST', body: JSON.stringify({ now: date.toISOString() }) })
    const body = await answer.json()
    if (answer.ok) { take(body.now, true); tell(by('clock-status'), 'Done. What became due is in the chat.', true) }
    else tell(by('clock-status'), body.cure || 'That time is not possible.', false)
  } catch { tell(by('clock-status'), 'The bot cannot be reached. Is it running?', false) }
  for (const button of buttons) button.disabled = false
  look()
}
by('clock').addEventListener('submit', (event) => { event.preventDefault(); move(new Date(by('until').value)) })
for (const button of document.querySelectorAll('[data-days]')) button.addEventListener('click', () => {
  const date = botNow()
  date.setDate(date.getDate() + Number(button.dataset.days))
  move(date)
})

const hows = { message: 'message', update: 'changed a message', answer: 'answered a press' }
const entryOf = ({ at, how, text, cards, files: offered }) => {
  const item = document.createElement('li')
  item.append(made('div', new Date(at).toLocaleString() + ' · ' + hows[how], 'meta'))
  if (text) item.append(made('p', text))
  for (const card of cards) item.append(made('pre', card))
  for (const { name, url } of offered) {
    const link = made('a', 'Download ' + name)
    if (url) link.href = new URL(url).pathname
    item.append(link)
  }
  return item
}
let known = ''
const tabOf = ([person, name]) => {
  const link = Object.assign(made('a', 'Open the tab of ' + name), { href: '/tab?person=' + encodeURIComponent(person), target: '_blank' })
  const item = document.createElement('li')
  item.append(link)
  return item
}
const showChats = (chats) => {
  by('whose').hidden = chats.length < 2
  const now = chats.map(({ id }) => id).sort().join()
  if (now === known) return
  known = now
  const chosen = by('to').value
  by('to').replaceChildren(...chats.map(({ id, name }) => Object.assign(made('option', name || id), { value: id })))
  if (chats.some(({ id }) => id === chosen)) by('to').value = chosen
  const people = new Map(chats.map(({ person, name }) => [person, name || person]))
  if (people.size > 0) by('tabs').replaceChildren(...[...people].map(tabOf))
}
const look = async () => {
  try {
    const [sent, clock] = await Promise.all(['/local/sent', '/local/clock'].map(async (path) => (await fetch(path)).json()))
    take(clock.now, by('until').value === '')
    showChats(sent.chats)
    const entries = sent.sent.slice().reverse()
    const now = entries.length + (entries[0] ? entries[0].at : '')
    if (now === seen) return
    seen = now
    by('sent').replaceChildren(...entries.map(entryOf))
    by('nothing').hidden = entries.length > 0
  } catch { seen = '' }
}
setInterval(showNow, 10000)
setInterval(look, 2000)
look()
`
