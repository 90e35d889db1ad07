import type { ReviewerText } from './reviewerText'

export const ko: readonly ReviewerText[] = [
  {
    title: '메일 전체',
    text: `보낸 사람: Co-op 검토 팀
받는 사람: 김지수
제목: 조치 필요

안녕하세요, 김지수 님.

클레임을 검토한 결과 추가 서류가 필요합니다.
다음 서류를 제출해 주시기 바랍니다:

① 서비스 날짜가 표시된 타사 청구서
② 행사 초대장
③ 행사 사진

2027년 3월 15일까지 회신해 주시기 바랍니다.
참조 번호: KR-2027-0042

감사합니다.
박민준 드림`,
    asks: [
      ['서비스 날짜가 표시된 타사 청구서', 'third-party-invoice'],
      ['행사 초대장', 'invitation'],
      ['행사 사진', 'event-photos'],
    ],
    dueOn: '2027-03-15',
    reference: 'KR-2027-0042',
  },
  {
    title: '한 문장에 세 가지',
    text: '청구서, 초대장 및 행사 사진을 제출해 주세요.',
    asks: [
      ['청구서', 'third-party-invoice'],
      ['초대장', 'invitation'],
      ['행사 사진', 'event-photos'],
    ],
  },
  {
    title: '조사로 이어진 두 가지',
    text: '초대장과 의제를 보내 주시기 바랍니다.',
    asks: [
      ['초대장', 'invitation'],
      ['의제', 'agenda'],
    ],
  },
  {
    title: '결과 요약은 나뉘지 않는다',
    answers: { activity: 'digital-advertising' },
    text: '광고 스크린샷, 랜딩 페이지 URL, 결과 요약이 누락되었습니다.',
    asks: [
      ['광고 스크린샷', 'ad-screenshot'],
      ['랜딩 페이지 URL', 'landing-url'],
      ['결과 요약이 누락되었습니다', 'results'],
    ],
  },
  {
    title: '짧은 지적',
    text: '가. 제품 연관성 부족\n나. 공동 브랜딩 누락\n다. 실행 증명 불충분',
    asks: [
      ['제품 연관성 부족', 'microsoft-content'],
      ['공동 브랜딩 누락', 'brand-contact'],
      ['실행 증명 불충분', '?event-photos'],
    ],
  },
  {
    title: '원본 점검',
    text: '표본 점검 대상으로 선정되었습니다. 원본 서류를 2027. 4. 2.까지 보내 주세요.',
    asks: [['표본 점검 대상으로 선정되었습니다. 원본 서류를 2027. 4. 2.까지 보내 주세요.']],
    originals: true,
    dueOn: '2027-04-02',
  },
  {
    title: '교육',
    answers: { activity: 'internal-training-floor-days' },
    text: '㈎ 교육 일정\n㈏ 교육 자료\n㈐ 참석자 수',
    asks: [
      ['교육 일정', 'agenda'],
      ['교육 자료', 'presentation'],
      ['참석자 수', 'attendance'],
    ],
  },
  {
    title: '문장 뒤의 기한에는 연도가 없다',
    text: '다음 자료가 누락되었습니다: 청구서, 초대장, 사진. 3월 20일까지 제출 바랍니다.',
    asks: [
      ['청구서', 'third-party-invoice'],
      ['초대장', 'invitation'],
      ['사진', 'event-photos'],
    ],
  },
  {
    title: '행사 진행은 사진이 아니다',
    text: '행사 진행 방식을 알려 주세요.',
    asks: [['행사 진행 방식을 알려 주세요.']],
  },
]
