import { seminarFiles } from '../samples/seminarFiles'
import type { ChatPage } from './chatPage'
import type { Surroundings } from './seminarInBrowser'
import { sendFiles } from './sendFiles'
import { setClock } from './setClock'

async function anotherClaim(chat: ChatPage): Promise<void> {
  await chat.says('copy')
  await chat.seesCard('Do you see co-op funds')
  await chat.says('yes')
  await chat.seesCard('When did the activity run')
  await chat.says('24 November 2026')
  await chat.sees(/One cost|Who did the work/)
  await chat.says('vendor')
  await chat.says('Hanbit Events')
  await chat.says('Room and lunch')
  await chat.says('rental')
  await chat.says('24 November 2026')
  await chat.says('KRW 3,300,000')
  await chat.says('KRW 300,000')
  await chat.says('skip')
  await chat.says('skip')
  await chat.seesCard('Is there another cost')
  await chat.says('no')
  await chat.seesCard('Is this right')
  await chat.presses('Confirm')
  await chat.seesCard('0 of 7 done')
}

/** A reminder comes as the clock moves, and its button leads to the item, which the next file finishes. */
async function finishFromReminder(chat: ChatPage, { botUrl, restartBot }: Surroundings): Promise<void> {
  await chat.says('reminders')
  await chat.seesCard('What I will remind you of')
  await chat.shot('plan-of-reminders')
  await setClock(botUrl, '2026-11-24T10:00:00Z')
  await chat.seesCard('from your phone')
  await chat.shot('reminder-of-the-photos')
  await restartBot()
  await setClock(botUrl, '2026-11-24T10:05:00Z')
  await chat.presses('Send photos')
  await chat.seesCard('Event photos')
  const { photo } = await seminarFiles()
  await sendFiles(botUrl, [photo])
  await chat.sees(/1 of 7 done/)
  await chat.shot('finished-from-the-reminder')
  await setClock(botUrl, '2027-02-05T10:00:00Z')
  await chat.seesCard('7 days left')
  await chat.shot('digest-a-week-before')
}

async function lookAround(chat: ChatPage): Promise<void> {
  const looks: [says: string, sees: string, shot: string][] = [
    ['settings', 'Time zone', 'settings'],
    ['what is at risk', 'at risk', 'money-at-risk'],
    ['funds', 'funds', 'funds'],
    ['partner center status', 'No change', 'weekly-status'],
    ['my claims', 'Your claims', 'my-claims'],
    ['open 1', 'done', 'checklist-with-dates'],
    ['snooze', 'Remind me again', 'snooze'],
    ['parked reminders', 'reach', 'parked'],
    ['calendar feed', 'calendar', 'calendar-feed'],
  ]
  for (const [says, sees, shot] of looks) {
    await chat.says(says)
    await chat.sees(new RegExp(sees, 'i'))
    await chat.shot(shot)
  }
}

/** The mail in the vendor's language, and the words of an invitation looked at before it goes out. */
async function askOthers(chat: ChatPage): Promise<void> {
  await chat.says('ask the vendor')
  await chat.seesCard('Ask Hanbit Events')
  await chat.presses('Write the mail')
  await chat.sees(/세금계산서|청구서/)
  await chat.shot('mail-to-the-vendor')
  await chat.says('check invitation')
  await chat.sees(/paste the words of your draft/)
  await chat.says('Join our seminar on Microsoft Azure in Seoul on 24 November 2026. Register: events@contoso.example')
  await chat.sees(/Event invitation/)
  await chat.shot('invitation-checked')
}

/** Reminders, and what belongs to them, as a person meets them in a browser. */
export async function remindedInBrowser(chat: ChatPage, surroundings: Surroundings): Promise<void> {
  await anotherClaim(chat)
  await finishFromReminder(chat, surroundings)
  await lookAround(chat)
  await askOthers(chat)
}
