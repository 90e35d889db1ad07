import { z } from 'zod'

const line = z.string().min(1).max(4000)

/** What Teams hands over when a person accepts a file. `uploadUrl` is a secret while it lives: never log it. */
export const uploadInfo = z.object({
  contentUrl: line,
  name: line,
  uploadUrl: line,
  uniqueId: line,
  fileType: z.string().max(100),
})
export type UploadInfo = z.infer<typeof uploadInfo>
