import type { ReviewerText } from './reviewerText'

export const zhTW: readonly ReviewerText[] = [
  {
    title: '整封郵件',
    text: `寄件者：Co-op 審核小組
收件者：林小姐
主旨：需要採取動作

林小姐您好：

我們已審核您的申請，需要補充文件。
請提供下列文件：

（1）載明服務日期的第三方發票
（2）活動邀請函
（3）活動照片

請於2027年3月15日前回覆。
案件編號：TW-2027-015

謝謝您！
陳大文`,
    asks: [
      ['載明服務日期的第三方發票', 'third-party-invoice'],
      ['活動邀請函', 'invitation'],
      ['活動照片', 'event-photos'],
    ],
    dueOn: '2027-03-15',
    reference: 'TW-2027-015',
  },
  {
    title: '一句話要三樣東西',
    text: '請提供發票、邀請函和活動照片。',
    asks: [
      ['發票', 'third-party-invoice'],
      ['邀請函', 'invitation'],
      ['活動照片', 'event-photos'],
    ],
  },
  {
    title: '條款和條件是一樣東西',
    answers: { activity: 'customer-offers' },
    text: '缺少條款和條件以及成效摘要。',
    asks: [
      ['缺少條款和條件', 'offer-terms'],
      ['成效摘要', 'results'],
    ],
  },
  {
    title: '參與者名單不會被切開',
    text: '１．參與者名單\n２．議程',
    asks: [
      ['參與者名單', 'registrations'],
      ['議程', 'agenda'],
    ],
  },
  {
    title: '簡短的意見',
    text: '一、與產品的關聯不足\n二、缺少聯合品牌\n三、執行證明不足',
    asks: [
      ['與產品的關聯不足', 'microsoft-content'],
      ['缺少聯合品牌', 'brand-contact'],
      ['執行證明不足', '?event-photos'],
    ],
  },
  {
    title: '抽查',
    text: '本案列入抽查，請於 2027-04-02 之前寄送正本。',
    asks: [['本案列入抽查，請於 2027-04-02 之前寄送正本。']],
    originals: true,
    dueOn: '2027-04-02',
  },
  {
    title: '線上廣告',
    answers: { activity: 'digital-advertising' },
    text: '・登陸頁面無法開啟\n・缺少廣告截圖\n・發票與活動不符',
    asks: [
      ['登陸頁面無法開啟', 'landing-url'],
      ['缺少廣告截圖', 'ad-screenshot'],
      ['發票與活動不符', 'third-party-invoice'],
    ],
  },
  {
    title: '冒號後的清單',
    text: '您好，以下文件缺漏：發票、邀請函、照片。請於 2027 年 3 月 20 日前補件。謝謝',
    asks: [
      ['發票', 'third-party-invoice'],
      ['邀請函', 'invitation'],
      ['照片', 'event-photos'],
    ],
    dueOn: '2027-03-20',
  },
  {
    title: '展示機',
    answers: { activity: 'product-seeding-demo-units', demoUnit: 'third-party' },
    text: '煩請提供簽收單與產品序號',
    asks: [
      ['簽收單', 'delivery-proof'],
      ['產品序號', 'unit-proof'],
    ],
  },
]
