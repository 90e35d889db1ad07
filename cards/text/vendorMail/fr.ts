import type { VendorMailText } from './vendorMailText'

export const fr: VendorMailText = {
  subject: (title, due) => `Objet : Facture pour « ${title} », à recevoir au plus tard le ${due}`,
  greeting: () => 'Madame, Monsieur,',
  opening: (title, dates, what) =>
    `Nous préparons une demande de remboursement pour notre action marketing « ${title} » (${dates}). Pour cela, nous avons besoin de votre facture relative à « ${what} », comportant les éléments suivants :`,
  invoice: {
    billTo: 'facture établie au nom de notre société : [raison sociale et adresse]',
    numberAndDate: 'le numéro et la date de la facture',
    vendor: 'votre raison sociale, votre adresse et votre numéro de TVA ou d’identification fiscale',
    served: (dates) => `les dates de la prestation : ${dates}`,
    linePerService: 'une ligne distincte pour chaque prestation',
    separateLines: 'des lignes distinctes pour la restauration, pour les boissons alcoolisées et pour les taxes',
    amounts: (currency) => `la devise (${currency}), le montant HT, le montant des taxes et le montant total TTC`,
  },
  corrected:
    'Si vous nous avez déjà adressé une facture à laquelle il manque l’un de ces éléments, nous vous remercions de nous en envoyer une version rectifiée.',
  proofsToo: 'Merci de nous transmettre également, si vous en disposez :',
  proofs: {
    publishedCopy: 'un exemplaire du support tel qu’il a été publié, diffusé ou envoyé, avec la date',
    adScreenshot: 'des captures d’écran des annonces en ligne, avec la date visible',
    pageScreenshot: 'des captures d’écran des pages web terminées, avec l’adresse visible',
    distribution: 'un justificatif d’envoi indiquant la date et le nombre de destinataires',
    reach: 'l’audience estimée',
    results: 'un résumé des résultats, par exemple les impressions, les clics et les prospects',
    script: 'le script d’appel utilisé',
    callResults: 'le nombre d’appels passés et de contacts joints',
    statementOfWork: 'le cahier des charges de la prestation',
    photos: 'des photos prises sur place',
    delivery: 'le justificatif de livraison',
    deliverables: 'des exemples des livrables remis',
    courseCode: 'le code du cours ou de l’examen et la date d’achèvement',
  },
  due: (on) => `Nous vous remercions de nous faire parvenir le tout au plus tard le ${on}.`,
  reference: (title) => `Notre référence : ${title}`,
  referenceWithInvoice: (title, invoiceNumber) => `Notre référence : ${title} ; votre facture ${invoiceNumber}`,
  thanks: 'Merci beaucoup pour votre aide.',
  closing: 'Cordialement,',
  signature: ['[Votre nom]', '[Votre société]'],
}
