import { samplePdf } from './samplePdf'
import { samplePhoto } from './samplePhoto'

/** A file with its name, as a person would send it. */
export interface SampleFile {
  name: string
  bytes: Buffer
}

/** What is left of a seminar in Seoul: the agency's invoice, the invitation with the agenda, a photo. */
export async function seminarFiles(): Promise<{ invoice: SampleFile; invitation: SampleFile; photo: SampleFile }> {
  const invoice = await samplePdf({
    title: '세금계산서 / Invoice 2026-10-118',
    paragraphs: [
      'Hanbit Events Co., Ltd. (한빛이벤트 주식회사), 서울특별시 중구',
      'Bill to: Contoso Korea (콘토소코리아), attention: Zoë Müller-Père',
      'Date of service: 5 October 2026. Issued on 8 October 2026.',
    ],
    table: {
      widths: [0.5, 0.25, 0.25],
      head: ['Item', 'Net', 'Gross'],
      rows: [
        ['Room and equipment / 회의실 및 장비', 'KRW 5,000,000', 'KRW 5,500,000'],
        ['Lunch / 점심', 'KRW 2,000,000', 'KRW 2,200,000'],
        ['Wine / 와인', 'KRW 300,000', 'KRW 330,000'],
      ],
    },
    footer: 'Hanbit Events Co., Ltd.',
  })
  const invitation = await samplePdf({
    title: '초대장: 클라우드 보안 세미나 / Invitation and agenda',
    paragraphs: [
      'Contoso Korea (콘토소코리아) invites you to a seminar on Microsoft Azure and Microsoft Defender.',
      '2026년 10월 5일, 서울. Hosts: 김민아 and Zoë Müller-Père, events@contoso.example, +82 2 555 0100.',
    ],
    table: {
      widths: [0.2, 0.8],
      head: ['Time', 'Agenda / 일정'],
      rows: [
        ['13:00', 'Why identity comes first: Microsoft Entra / 신원이 먼저인 이유'],
        ['14:00', 'Défense en profondeur: Microsoft Defender for Cloud'],
        ['15:30', 'Questions and coffee / 질의응답'],
      ],
    },
    footer: 'Contoso Korea, a Microsoft partner',
  })
  return {
    invoice: { name: '세금계산서 Hanbit invoice 2026-10-118.pdf', bytes: invoice },
    invitation: { name: 'Invitation et ordre du jour séminaire.pdf', bytes: invitation },
    photo: { name: '세미나 photo.png', bytes: samplePhoto(640, 400) },
  }
}
