import { m001Claims } from './m001Claims'
import { m002Reminders } from './m002Reminders'
import { m003Files } from './m003Files'
import { m004People } from './m004People'
import { m005ReminderKinds } from './m005ReminderKinds'
import { m006Requests } from './m006Requests'
import { m007Roles } from './m007Roles'
import { m008Lessons } from './m008Lessons'
import { m009Keeping } from './m009Keeping'
import { m010Uploads } from './m010Uploads'
import type { Migration } from './migration'

/** Every step from an empty file to the form this version knows, in order. */
export const migrations: readonly Migration[] = [
  m001Claims,
  m002Reminders,
  m003Files,
  m004People,
  m005ReminderKinds,
  m006Requests,
  m007Roles,
  m008Lessons,
  m009Keeping,
  m010Uploads,
]
