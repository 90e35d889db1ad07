import type { Tables } from '../claims/ports'
import { askRows } from './askRows'
import { cardMessageRows } from './cardMessageRows'
import type { ClaimBodies } from './claimBodies'
import { claimRows } from './claimRows'
import { commandRows } from './commandRows'
import { conversationRows } from './conversationRows'
import { dialogStateRows } from './dialogStateRows'
import { exportRows } from './exportRows'
import { feedRows } from './feedRows'
import { fileRows } from './fileRows'
import { fundRows } from './fundRows'
import { historyRows } from './historyRows'
import { intakeRows } from './intakeRows'
import { lessonRows } from './lessonRows'
import { noticeRows } from './noticeRows'
import { personRows } from './personRows'
import { reminderRows } from './reminderRows'
import { requestRows } from './requestRows'
import { roleRows } from './roleRows'
import type { Db } from './schema'

/** All tables on one handle; whether that is inside a transaction is the handle's matter. */
export function tablesOn(db: Db, bodies: ClaimBodies): Tables {
  return {
    claims: claimRows(db, bodies),
    history: historyRows(db),
    commands: commandRows(db),
    reminders: reminderRows(db),
    funds: fundRows(db),
    roles: roleRows(db),
    lessons: lessonRows(db),
    feeds: feedRows(db),
    files: fileRows(db),
    intakes: intakeRows(db),
    people: personRows(db),
    conversations: conversationRows(db),
    cardMessages: cardMessageRows(db),
    requests: requestRows(db),
    asks: askRows(db),
    notices: noticeRows(db),
    dialogStates: dialogStateRows(db),
    exports: exportRows(db),
  }
}
