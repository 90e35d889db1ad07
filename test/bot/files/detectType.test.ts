import { detectType } from '../../../bot/files/detectType'
import { sampleJpeg, sampleOle, samplePdf, samplePng, sampleZip } from './sampleFiles'

function detect(name: string, content: Buffer | string) {
  const bytes = Buffer.from(content as string)
  return detectType({ name, size: bytes.length, read: async (start, length) => bytes.subarray(start, start + length) })
}

const types = '[Content_Types].xml'
const docx = sampleZip(types, 'word/document.xml')
const gif = Buffer.from('47494638396101000100800000ffffff00000021f90401000000002c00000000010001000002024401003b', 'hex')
const tiff = Buffer.from('49492a0008000000010000010300010000000100000000000000', 'hex')
const tiffMotorola = Buffer.from('4d4d002a00000008000101000003000000010001000000000000', 'hex')
const bmp = Buffer.concat([Buffer.from('424d4600000000000000360000002800000001000000', 'hex'), Buffer.alloc(60)])
const eml = 'From: a@contoso.com\r\nTo: b@fabrikam.com\r\nSubject: Quote\r\n\r\nHello'
const mht =
  'From: <Saved>\r\nSubject: Page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x'
const heic = Buffer.from('00000018667479706865696300000000', 'hex')

test.each<[string, string, Buffer | string]>([
  ['pdf', 'Invoice July.PDF', samplePdf()],
  ['pdf', 'invoice', samplePdf()],
  ['pdf', 'Invoice No. 5', samplePdf()],
  ['pdf', 'invoice.v2', samplePdf()],
  ['pdf', 'extra.pdf', Buffer.concat([samplePdf(), Buffer.from('\r\n\r\n')])],
  ['png', 'photo.png', samplePng],
  ['jpeg', 'photo.jpg', sampleJpeg()],
  ['jpeg', 'photo.jfif', sampleJpeg()],
  ['gif', 'photo.gif', gif],
  ['tiff', 'scan.tif', tiff],
  ['tiff', 'scan.tiff', tiffMotorola],
  ['bmp', 'scan.bmp', bmp],
  ['docx', 'report.docx', docx],
  ['docx', 'web.docx', sampleZip(types, 'word/document2.xml')],
  ['xlsx', 'costs.xlsx', sampleZip(types, 'xl/workbook.xml')],
  ['pptx', 'slides.pptx', sampleZip(types, 'ppt/presentation.xml')],
  ['doc', 'report.doc', sampleOle(['WordDocument'])],
  ['xls', 'costs.xls', sampleOle(['Workbook'])],
  ['ppt', 'slides.ppt', sampleOle(['PowerPoint Document'])],
  ['msg', 'mail.msg', sampleOle(['__properties_version1.0', 'Macros'])],
  ['eml', 'mail.eml', eml],
  ['mht', 'page.mht', mht],
  ['rtf', 'letter.rtf', '{\\rtf1\\ansi Hello}'],
  ['csv', 'leads.csv', 'Name,Firma\r\n김철수,서울'],
  ['csv', 'leads.csv', Buffer.from([0xb1, 0xe8, 0x2c, 0xc3, 0xb6, 0x0a])],
  ['csv', 'leads.csv', Buffer.from('\ufeffName\tFirma', 'utf16le')],
  ['txt', 'note.txt', 'BM is how this text begins'],
])('a %s is recognised: %s', async (type, name, content) => {
  const result = await detect(name, content)
  expect(result).toMatchObject({ ok: true, value: { type } })
})

test('an image under the name of another image gets its right extension', async () => {
  expect(await detect('photo.png', sampleJpeg())).toEqual({
    ok: true,
    value: { type: 'jpeg', mime: 'image/jpeg', extension: 'jpg' },
  })
})

test.each<[string, string, Buffer | string]>([
  ['a program', 'setup.exe', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
  ['a program named as a PDF', 'invoice.pdf', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
  ['a PDF named as a program', 'invoice.pdf.exe', samplePdf()],
  ['a PDF named as a program, with a dot after it', 'invoice.exe. ', samplePdf()],
  ['a Word document named as a PDF', 'report.pdf', docx],
  ['a PDF named as an Excel file', 'costs.xlsx', samplePdf()],
  ['a web page', 'page.html', '<!doctype html><title>x'],
  ['a web page named as a picture', 'photo.png', '<html><body>'],
  ['a web page named as a text', 'page.txt', '  <!-- x -->\n<HTML>'],
  ['an SVG', 'logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
  ['an SVG named as a text', 'logo.txt', '<?xml version="1.0"?><svg/>'],
  ['a script', 'run.js', 'alert(1)'],
  ['a shell script named as a text', 'run.txt', '#!/bin/sh\nrm -rf /'],
  ['a batch file named as a text', 'run.txt', '@echo off'],
  ['a shortcut', 'site.url', '[InternetShortcut]\r\nURL=https://evil.example'],
  ['a shortcut named as a text', 'site.txt', '[InternetShortcut]\r\nURL=https://evil.example'],
  ['a zip', 'files.zip', sampleZip('a.pdf')],
  ['a zip named as a Word document', 'report.docx', sampleZip('a.pdf')],
  ['a zip with a Word part but no list of types', 'report.docx', sampleZip('word/document.xml')],
  ['a zip with something after it', 'files', Buffer.concat([docx, Buffer.from('extra')])],
  ['a PDF that is a zip too', 'both.pdf', Buffer.concat([samplePdf(), sampleZipEnd(7), Buffer.from('%%EOF\n\n')])],
  ['an unknown OLE file', 'setup.msi', sampleOle(['Component'])],
  ['a video', 'clip.mp4', Buffer.from('000000186674797069736f6d00000000', 'hex')],
  ['a web picture', 'photo.webp', Buffer.from('RIFF\0\0\0\0WEBPVP8 ', 'latin1')],
  ['bytes named as a table', 'leads.csv', Buffer.from([65, 44, 0, 1, 2])],
  ['bytes far inside a text', 'note.txt', Buffer.concat([Buffer.alloc(70_000, 'a'), Buffer.from([0])])],
  ['a text without a name for it', 'note', 'Hello'],
  ['a text named as rich text', 'note.rtf', 'Hello'],
  ['a text named as mail', 'note.eml', 'Hello: no\r\n\r\n'],
  ['a mail named as a saved page', 'mail.mht', eml],
])('%s is refused', async (_, name, content) => {
  expect(await detect(name, content)).toMatchObject({ ok: false, reason: 'wrongType' })
})

test('the refusal of a mislabelled file says what it is', async () => {
  expect(await detect('report.pdf', docx)).toEqual({
    ok: false,
    reason: 'wrongType',
    params: { found: 'docx', named: 'pdf' },
  })
})

const fileWithFlag = Buffer.alloc(20)
fileWithFlag.writeUInt16LE(0x0100, 10)

test.each<[string, string, Buffer | string]>([
  ['passwordProtected', 'a.pdf', samplePdf('/Encrypt 5 0 R')],
  ['passwordProtected', 'a.pdf', compressedXrefPdf('/Encrypt 5 0 R')],
  ['passwordProtected', 'a.docx', sampleOle(['EncryptedPackage', 'EncryptionInfo'])],
  ['passwordProtected', 'a.doc', sampleOle(['WordDocument'], fileWithFlag)],
  ['passwordProtected', 'a.xls', sampleOle(['Workbook'], Buffer.from('0908020000002f000200aaaa', 'hex'))],
  ['passwordProtected', 'a.ppt', sampleOle(['PowerPoint Document', 'EncryptedSummary'])],
  ['passwordProtected', 'a.docx', encryptedZip()],
  ['macros', 'a.docm', sampleZip(types, 'word/document.xml', 'word/vbaProject.bin')],
  ['macros', 'a.docx', sampleZip(types, 'word/document.xml', 'word/vbaProject.bin')],
  ['macros', 'a.xlsx', sampleZip(types, 'xl/workbook.xml', 'xl/macrosheets/sheet1.xml')],
  ['macros', 'a.doc', sampleOle(['WordDocument', 'Macros'])],
  ['macros', 'a.xls', sampleOle(['Workbook', '_VBA_PROJECT_CUR'])],
  ['macros', 'a.rtf', `{\\rtf1 ${'x'.repeat(65_523)}\\objdata 00}`],
  ['heicPhoto', 'IMG_0001.HEIC', heic],
  ['heicPhoto', 'IMG_0001.jpg', heic],
  ['damaged', 'a.pdf', samplePdf().subarray(0, 60)],
  ['damaged', 'a.pdf', '%PDF-X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR'],
  ['damaged', 'a.docx', docx.subarray(0, docx.length - 10)],
  ['damaged', 'a.docx', sampleZip(types, 'word/document.xml', ...manyNames(2000))],
  ['damaged', 'a.png', samplePng.subarray(0, 40)],
  ['damaged', 'a.png', samplePng.subarray(0, 12)],
  ['damaged', 'a.jpg', sampleJpeg().subarray(0, 20)],
  ['damaged', 'a.jpg', sampleJpeg(0)],
  ['damaged', 'a.gif', gif.subarray(0, 8)],
  ['damaged', 'a.tif', tiff.subarray(0, 8)],
  ['damaged', 'a.tif', tiff.subarray(0, 5)],
  ['damaged', 'a.bmp', bmp.subarray(0, 40)],
  ['damaged', 'a.doc', sampleOle(['WordDocument']).subarray(0, 700)],
  ['damaged', 'a.doc', sampleOle(['WordDocument']).subarray(0, 100)],
])('%s is told apart, for its own advice: %s', async (reason, name, content) => {
  expect(await detect(name, content)).toMatchObject({ ok: false, reason })
})

test('an OLE directory that goes round in circles ends', async () => {
  const file = sampleOle(['WordDocument'])
  file.writeUInt32LE(1, 516)
  expect(await detect('a.doc', file)).toMatchObject({ ok: false, reason: 'damaged' })
})

function manyNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `word/${index}.xml`)
}

function sampleZipEnd(comment: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(comment, 20)
  return end
}

function encryptedZip(): Buffer {
  const zip = sampleZip(types, 'word/document.xml')
  const entry = zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
  zip.writeUInt16LE(1, entry + 8)
  return zip
}

function compressedXrefPdf(dictionary: string): Buffer {
  const body = '%PDF-1.7\n'
  return Buffer.from(
    `${body}7 0 obj\n<< /Type /XRef ${dictionary} >>\nstream\nxx\nendstream\nendobj\nstartxref\n${body.length}\n%%EOF`,
  )
}
