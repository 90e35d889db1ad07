/** A kind of file we take as proof. */
export interface AcceptedType {
  type: string
  mime: string
  /** Without a dot; the first one is used for new names. */
  extensions: readonly [string, ...string[]]
  /** As it is named in a sentence to the user. */
  label: string
}

const ooxml = 'application/vnd.openxmlformats-officedocument'

/**
 * What we take: the types of the older Partner Incentives list that can be recognised by content, without web pages,
 * media and vector formats. Partner Center's current list is unpublished. Source: KB2969889 (2015), as our own policy.
 */
export const acceptedTypes = {
  pdf: { type: 'pdf', mime: 'application/pdf', extensions: ['pdf'], label: 'PDF' },
  jpeg: { type: 'jpeg', mime: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], label: 'JPEG' },
  png: { type: 'png', mime: 'image/png', extensions: ['png'], label: 'PNG' },
  gif: { type: 'gif', mime: 'image/gif', extensions: ['gif'], label: 'GIF' },
  tiff: { type: 'tiff', mime: 'image/tiff', extensions: ['tiff', 'tif'], label: 'TIFF' },
  bmp: { type: 'bmp', mime: 'image/bmp', extensions: ['bmp', 'dib'], label: 'BMP' },
  docx: { type: 'docx', mime: `${ooxml}.wordprocessingml.document`, extensions: ['docx'], label: 'Word' },
  xlsx: { type: 'xlsx', mime: `${ooxml}.spreadsheetml.sheet`, extensions: ['xlsx'], label: 'Excel' },
  pptx: { type: 'pptx', mime: `${ooxml}.presentationml.presentation`, extensions: ['pptx'], label: 'PowerPoint' },
  doc: { type: 'doc', mime: 'application/msword', extensions: ['doc'], label: 'Word' },
  xls: { type: 'xls', mime: 'application/vnd.ms-excel', extensions: ['xls'], label: 'Excel' },
  ppt: { type: 'ppt', mime: 'application/vnd.ms-powerpoint', extensions: ['ppt'], label: 'PowerPoint' },
  msg: { type: 'msg', mime: 'application/vnd.ms-outlook', extensions: ['msg'], label: 'Outlook' },
  eml: { type: 'eml', mime: 'message/rfc822', extensions: ['eml'], label: 'EML' },
  mht: { type: 'mht', mime: 'multipart/related', extensions: ['mht', 'mhtml'], label: 'MHT' },
  rtf: { type: 'rtf', mime: 'application/rtf', extensions: ['rtf'], label: 'RTF' },
  csv: { type: 'csv', mime: 'text/csv', extensions: ['csv'], label: 'CSV' },
  tsv: { type: 'tsv', mime: 'text/tab-separated-values', extensions: ['tsv'], label: 'TSV' },
  txt: { type: 'txt', mime: 'text/plain', extensions: ['txt'], label: 'TXT' },
} as const satisfies Record<string, AcceptedType>

/** The code of an accepted type. */
export type FileType = keyof typeof acceptedTypes
