import { samplePdf } from '../samples/samplePdf'
import { samplePhoto } from '../samples/samplePhoto'
import type { SampleFile } from '../samples/seminarFiles'
import type { ChatPage } from './chatPage'
import { lastPackage } from './lastPackage'
import { chatIdOf, jun, mina } from './playgroundSettings'
import type { Surroundings } from './seminarInBrowser'
import { sendFiles } from './sendFiles'
import { setClock } from './setClock'

const reviewer = [
  'Thank you for your claim. Please provide the following:',
  '1. Two more photos of the event, showing the audience',
  '2. The agenda of the event',
  '3. Please explain how the guests were invited',
].join(' ')

/** The same moment of the claim's life after each restart, which brings the real time back. */
const today = '2027-02-08T02:00:00Z'

/** Somebody who leads records what a reviewer wrote about a colleague's claim. */
async function record(lead: ChatPage): Promise<void> {
  await lead.says('hello')
  await lead.seesCard('I am Claimwell')
  await lead.says('all claims')
  await lead.seesCard('Owner: Mina Kim')
  await lead.shot('all-claims')
  await lead.says('roles')
  await lead.seesCard('Claims leads')
  await lead.shot('roles')
  await lead.says('documentation request')
  await lead.seesCard('A documentation request')
  await lead.fills(['The reviewer’s words', reviewer], ['Due on', '2027-02-19'])
  await lead.shot('new-request')
  await lead.presses('Read it')
  await lead.seesCard('What the reviewer asks for')
  await lead.shot('proposal')
  await lead.says('rename 3: How were the guests invited?')
  await lead.seesCard('These are the things asked for now')
  await lead.says('confirm request')
  await lead.seesCard('The reviewer asks')
  await lead.sees('I told Mina Kim')
  await lead.shot('recorded')
}

/** The person whose claim it is finds the card in her own chat and answers there, across a restart. */
async function answer(owner: ChatPage, { botUrl, restartBot }: Surroundings): Promise<void> {
  await owner.seesCard('Recorded by Jun Park')
  await owner.shot('reviewer-asks')
  await owner.fills(['Which one do you answer', '2 ·'])
  await owner.presses('Attach')
  await owner.seesCard('It is for this one thing')
  await restartBot()
  await setClock(botUrl, today)
  const agenda = await samplePdf({
    title: 'Agenda',
    paragraphs: ['13:00 Microsoft Entra', '14:00 Defender'],
    footer: 'Contoso Korea',
  })
  await sendFiles(botUrl, [{ name: 'agenda-of-the-event.pdf', bytes: agenda }], chatIdOf(mina))
  await owner.seesCard('1 of 3 answered')
  await owner.shot('answered-with-a-file')
  await owner.says('request')
  await owner.seesCard('1 of 3 answered')
  await owner.fills(['Which one do you answer', '3 ·'])
  await owner.presses('Write an answer')
  await owner.seesCard('Your answer to the reviewer')
  await owner.fills(['Your answer to the reviewer', 'By mail, from our list of customers; see the invitation.'])
  await owner.shot('writing-an-answer')
  await owner.presses('Save the answer')
  await owner.seesCard('2 of 3 answered')
}

/** A colleague is asked for the photos, and what he sends lands on the claim. */
async function delegate(owner: ChatPage, colleague: ChatPage, { botUrl }: Surroundings): Promise<void> {
  await owner.says('ask a colleague for 1')
  await owner.seesCard('Ask a colleague')
  await owner.picksPerson('Jun Park')
  await owner.fills(['Why it is needed', 'You took the photos'], ['By when', '2027-02-12'])
  await owner.shot('ask-a-colleague')
  await owner.presses('Ask')
  await owner.sees('I asked Jun Park')
  await colleague.seesCard('Mina Kim asks you for one thing')
  await colleague.shot('asked')
  await colleague.presses('Attach')
  await colleague.sees(/Send the file/i)
  const photo: SampleFile = { name: 'audience.png', bytes: samplePhoto(641, 401) }
  await sendFiles(botUrl, [photo], chatIdOf(jun))
  await colleague.sees('audience.png is with the claim now')
  await colleague.shot('sent-it')
  await owner.sees('Jun Park sent what you asked for')
  await owner.seesCard('Ready to resubmit')
  await owner.shot('ready-to-resubmit')
}

async function resubmit(owner: ChatPage, lead: ChatPage, botUrl: string): Promise<void> {
  await owner.says('request package')
  await owner.sees(/is ready\. Allow the upload/)
  await owner.shot('request-package')
  const zip = await lastPackage(botUrl)
  if (!zip.includes('answers.pdf')) throw new Error('the package of the answers has no answer sheet')
  await owner.says('resubmitted on 8 February 2027')
  await owner.seesCard('Resubmitted, as you reported it')
  await owner.shot('resubmitted')
  await lead.seesCard('Resubmitted, as you reported it')
  await lead.shot('card-of-the-lead-follows')
}

/** After the decision: what was approved, what was paid, and what of it can be proven. */
async function decided(owner: ChatPage, { botUrl }: Surroundings): Promise<void> {
  await owner.says('partner center says approved on 8 February 2027')
  await owner.sees(/as you reported it/)
  await owner.says('approved amount KRW 4,500,000')
  await owner.sees(/4,500,000/)
  await owner.shot('approved')
  const rows = [
    'claimId,earningAmount,transactionCurrency,paymentId,paymentStatus,paymentDate',
    'CC-118,4000000,KRW,P-77,Sent,2027-02-08',
  ]
  await sendFiles(botUrl, [{ name: 'payments.csv', bytes: Buffer.from(rows.join('\n')) }], chatIdOf(mina))
  await owner.sees('Record these')
  await owner.shot('payments-export')
  await owner.presses('Record these')
  await owner.sees(/P-77|paid/i)
  await owner.shot('paid')
  await owner.says('timeline')
  await owner.shot('timeline')
  await owner.says('history')
  await owner.seesCard('History')
  await owner.shot('history')
  await owner.says('verify')
  await owner.shot('history-verified')
}

/** One person records a reviewer's request, the other answers it from her card; two windows on one bot. */
export async function requestInTwoWindows(owner: ChatPage, lead: ChatPage, around: Surroundings): Promise<void> {
  await setClock(around.botUrl, today)
  await record(lead)
  await answer(owner, around)
  await delegate(owner, lead, around)
  await resubmit(owner, lead, around.botUrl)
  await decided(owner, around)
}
