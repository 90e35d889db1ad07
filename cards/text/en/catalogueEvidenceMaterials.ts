import type { CatalogueText } from '../catalogueText'

/** What the public saw: ads, mailings, pages, scripts, offers, and what they must show. */
export const catalogueEvidenceMaterials = {
  'brand-contact': {
    name: 'Material shows your brand and contact information',
    ask: 'Confirm that your company brand and contact information are on the material, and name the file that shows it.',
    also: ['brand', 'logo', 'contact information', 'brand and contact', 'company brand'],
  },
  'internal-incentives-spiffs/brand-contact': {
    name: 'Contest material shows your brand and contact',
    ask: 'Confirm that the material shows your brand and contact; contest rules with your company name are enough.',
    also: ['brand', 'logo', 'contact information', 'contest rules', 'company name'],
  },
  'brand-in-script': {
    name: 'Script names your company or brand',
    ask: 'Confirm that your company name or brand is in the telesales script.',
    also: ['brand', 'company name', 'brand in script'],
  },
  'microsoft-content': {
    name: 'Material contains Microsoft content',
    ask: 'Confirm that the material is about Microsoft products or services, and name the file that shows it.',
    also: ['microsoft content', 'microsoft logo', 'microsoft'],
  },
  'telemarketing/microsoft-content': {
    name: 'Script contains Microsoft content',
    ask: 'Confirm that the script is about Microsoft products or services.',
    also: ['microsoft content', 'microsoft'],
  },
  'proof-of-concept/microsoft-content': {
    name: 'Proof of concept contains Microsoft content',
    ask: 'Confirm that the concept is about Microsoft products or services, and name the file that shows it.',
    also: ['microsoft content', 'microsoft'],
  },
  'services-100-microsoft': {
    name: 'Services are for Microsoft products only',
    ask: 'Confirm that the On-site Champ worked 100% on Microsoft products, and name the file that shows it.',
    also: ['microsoft only', 'microsoft products', '100% microsoft'],
  },
  'content-100-microsoft': {
    name: 'Claimed time or space is all Microsoft content',
    ask: 'Confirm that the part of the day or space you claim was 100% Microsoft content, and name the file that shows it.',
    also: ['microsoft only', 'microsoft content', '100% microsoft'],
  },
  'ms-hosted': {
    name: 'Conference is hosted by Microsoft',
    ask: 'Confirm that Microsoft hosts the conference, and name the file that shows it.',
    also: ['microsoft hosted', 'hosted by microsoft', 'host'],
  },
  'final-ad': {
    name: 'Final TV or radio ad, or a link to it',
    ask: 'Send the final ad or a link to it; TV must show, radio must say, what your program requires.',
    also: ['tv ad', 'radio ad', 'final ad', 'spot', 'commercial', 'ad copy', 'advertisement', 'ad'],
  },
  'final-piece': {
    name: 'Copy of the final piece',
    ask: 'Send the final piece as your customers saw it, showing what your program requires.',
    also: ['final piece', 'final copy', 'advertisement', 'ad'],
  },
  'print-advertising/final-piece': {
    name: 'Copy of the final printed ad',
    ask: 'Send the ad as it was printed, showing your brand, your contact and Microsoft content.',
    also: [
      'print ad',
      'printed ad',
      'final ad',
      'advertisement',
      'ad',
      'brochure',
      'flyer',
      'magazine page',
      'tear sheet',
      'tearsheet',
    ],
  },
  'direct-mail-email-sms/final-piece': {
    name: 'Copy of the final mailing or message',
    ask: 'Send the mail, email or text as people received it, showing what your program requires.',
    also: [
      'mailing',
      'newsletter',
      'email copy',
      'final email',
      'letter',
      'postcard',
      'message',
      'final piece',
      'mailer',
    ],
  },
  'ad-screenshot': {
    name: 'Screenshot of the ad',
    ask: 'Send a screenshot of the ad as it appeared online; take it while the ad still runs.',
    also: [
      'screenshot',
      'screen shot',
      'screenshots',
      'ad screenshot',
      'screen capture',
      'banner',
      'ad',
      'ads',
      'search result',
    ],
  },
  'landing-url': {
    name: 'Landing page address (URL)',
    ask: 'Write the full address of the page the ad leads to; the page must show what your program requires.',
    also: ['url', 'landing page', 'landing page url', 'link', 'web address'],
  },
  'employee-purchase-web-setup/landing-url': {
    name: 'Address (URL) of the employee shop',
    ask: 'Write the full address of the landing page of the employee shop.',
    also: ['url', 'landing page', 'link', 'web address', 'shop url'],
  },
  'page-url': {
    name: 'Address (URL) of the site pages',
    ask: 'Write the full address of each page the work was for.',
    also: ['url', 'page url', 'site url', 'link', 'web address'],
  },
  'page-screenshot': {
    name: 'Screenshots of the pages with the URL visible',
    ask: 'Send screenshots of the pages; the address bar must be in the picture.',
    also: [
      'screenshot',
      'screen shot',
      'screenshots',
      'page screenshot',
      'website screenshot',
      'screen capture',
      'web page',
    ],
  },
  'proof-mail': {
    name: 'Proof of mailing (direct mail)',
    ask: 'Send a picture of a postmarked envelope, or another proof that it was mailed.',
    also: ['proof of mailing', 'envelope', 'postmark', 'postage receipt', 'mailing receipt', 'post office'],
  },
  'proof-email': {
    name: 'Proof of emailing',
    ask: 'Send the final email with its dated header, or another proof that it was sent.',
    also: ['email', 'proof of emailing', 'email header', 'sent email', 'header', 'send report', 'delivery report'],
  },
  'proof-sms': {
    name: 'Proof of SMS (photo of the message on a phone)',
    ask: 'Send a photo of the message on a phone.',
    also: ['sms', 'text message', 'phone photo', 'sms photo', 'sms screenshot'],
  },
  script: {
    name: 'Copy of the call script',
    ask: 'Send the script the callers used; a reviewer looks for your company name and Microsoft content.',
    also: ['script', 'call script', 'calling script', 'telesales script', 'call guide'],
  },
  'offer-terms': {
    name: 'The offer with its terms and conditions',
    ask: 'Send the offer as customers saw it, with its terms and conditions.',
    also: ['offer', 'terms', 'terms and conditions', 'conditions', 't c', 'tnc', 'promotion', 'voucher', 'coupon'],
  },
  'internal-incentives-spiffs/offer-terms': {
    name: 'The incentive with its terms and conditions',
    ask: 'Send the contest or incentive as your salespeople saw it, with its terms and conditions.',
    also: ['contest', 'contest rules', 'rules', 'spiff', 'incentive', 'terms', 'terms and conditions'],
  },
} as const satisfies Partial<CatalogueText['evidence']>
