import type { Activity } from 'botframework-schema'
import type { Member } from './connector'
import type { FileHost } from './fileHost'
import type { TokenOptions } from './issuer'
import type { TeamsRecord } from './teamsRecord'

/** What a person needs of the Teams around them. */
export interface TeamsWorld {
  appId: string
  tenantId: string
  url: string
  serviceUrl: string
  record: TeamsRecord
  files: FileHost
  members: Map<string, Member[]>
  images: Map<string, Buffer>
  unreachable: Set<string>
  post(activity: Partial<Activity>, token?: TokenOptions): Promise<{ status: number; body: unknown }>
}
