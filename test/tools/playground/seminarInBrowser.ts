import { seminarFiles } from '../samples/seminarFiles'
import type { ChatPage } from './chatPage'
import { lastPackage } from './lastPackage'
import { sendFiles } from './sendFiles'
import { setClock } from './setClock'

/** What the journey needs beside the chat. */
export interface Surroundings {
  /** Address of the bot. */
  botUrl: string
  restartBot: () => Promise<void>
  /** Where the picture for the README goes; undefined keeps none. */
  picture?: string
}

/** A restart brings the real time back, so it is set twice. */
const today = '2026-11-16T10:00:00Z'

async function describe(chat: ChatPage): Promise<void> {
  await chat.seesCard('I am Claimwell')
  await chat.shot('welcome')
  await chat.presses('New claim')
  await chat.seesCard('Which incentive program')
  await chat.presses('Continue')
  await chat.sees('Please fill in: Program')
  await chat.shot('a-required-input')
  await chat.fills(['Program', 'CSP indirect reseller'])
  await chat.presses('Continue')
  await chat.seesCard('Before you start')
  await chat.chooses('Yes, I see them', 'Yes, both are validated')
  await chat.shot('before-you-start')
  await chat.presses('Continue')
  await chat.seesCard('What kind of activity')
  await chat.says('a seminar in Seoul')
  await chat.seesCard('About the activity')
  await chat.fills(
    ['Name of the claim', 'Séminaire sécurité, 서울'],
    ['first day', '2026-10-05'],
    ['last day', '2026-10-05'],
    ['Where it took place', '서울 코엑스'],
    ['PartnerID', '1234567'],
    ['Company location', 'Contoso Korea (콘토소코리아)'],
  )
  await chat.chooses('Yes')
  await chat.shot('facts')
  await chat.presses('Continue')
}

async function enterCost(chat: ChatPage): Promise<void> {
  await chat.seesCard('One cost')
  await chat.chooses('An outside vendor')
  await chat.fills(
    ['Vendor, or', 'Hanbit Events (한빛이벤트)'],
    ['What it was for', 'Room and lunch'],
    ['Which kind of expense', 'Facility and equipment rental'],
    ['Total, tax included', 'five million'],
    ['Tax in it', '500,000'],
    ['Amount claimed', '5,000,000'],
    ['Invoice number', '2026-10-118'],
  )
  await chat.presses('Continue')
  await chat.sees(/cannot read that as an amount/)
  await chat.shot('an-amount-shown-back')
  await chat.fills(['Total, tax included', 'KRW 5,500,000'])
  await chat.presses('Continue')
  await chat.seesCard('Is there another cost')
  await chat.shot('costs')
  await chat.chooses('No, that is all')
  await chat.presses('Continue')
  await chat.seesCard('Is this right')
  await chat.shot('summary')
  await chat.presses('Confirm')
  await chat.seesCard('0 of 7 done')
  await chat.shot('checklist-empty')
}

async function bringEvidence(chat: ChatPage, { botUrl, restartBot, picture }: Surroundings): Promise<void> {
  const files = await seminarFiles()
  await sendFiles(botUrl, Object.values(files))
  await chat.seesCard('Where do these files go')
  await chat.shot('files')
  await restartBot()
  await setClock(botUrl, today)
  await chat.presses('Place as shown')
  await chat.seesCard('3 of 7 done')
  await chat.says('item 6')
  await chat.seesCard('Agenda or program')
  await chat.fills(['Use a file you already sent', 'Invitation'])
  await chat.shot('item')
  await chat.presses('Use this file')
  await chat.seesCard('now serves Agenda')
  await chat.says('confirm 3')
  await chat.sees(/Saved for Material shows/)
  await chat.says('status')
  await chat.seesCard('5 of 7 done')
  await chat.shot('checklist')
  if (picture) await chat.cardWith('5 of 7 done').screenshot({ path: picture })
  await chat.presses('Done (5)')
  await chat.shot('checklist-unfolded')
  await chat.says('confirm 4')
  await chat.sees(/Saved for Material contains/)
  await chat.says('item 9')
  await chat.seesCard('Guests registered')
  await chat.fills(['Guests registered', '48'], ['Guests who came', '41'])
  await chat.shot('figures')
  await chat.presses('Save')
  await chat.seesCard('7 of 7 done')
}

async function handOver(chat: ChatPage, botUrl: string): Promise<void> {
  await chat.says('check')
  await chat.seesCard('This is our check')
  await chat.shot('check')
  await chat.presses('Make the package')
  await chat.seesCard('Now submit it in Partner Center')
  await chat.shot('hand-off')
  await lastPackage(botUrl)
  await chat.says('submitted CC-118 on 16 November 2026')
  await chat.seesCard('Locked here')
  await chat.shot('submitted')
}

/** The whole path of a seminar's claim, as a person walks it in a browser. */
export async function seminarInBrowser(chat: ChatPage, surroundings: Surroundings): Promise<void> {
  const { botUrl } = surroundings
  await setClock(botUrl, today)
  await describe(chat)
  await enterCost(chat)
  await bringEvidence(chat, surroundings)
  await handOver(chat, botUrl)
}
