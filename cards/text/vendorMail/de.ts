import type { VendorMailText } from './vendorMailText'

export const de: VendorMailText = {
  subject: (title, due) => `Betreff: Rechnung zu „${title}“, benötigt bis ${due}`,
  greeting: () => 'Sehr geehrte Damen und Herren,',
  opening: (title, dates, what) =>
    `für unsere Marketingmaßnahme „${title}“ (${dates}) bereiten wir einen Antrag auf Kostenerstattung vor. Dafür benötigen wir Ihre Rechnung über „${what}“ mit folgenden Angaben:`,
  invoice: {
    billTo: 'ausgestellt auf uns: [Firmenname und Anschrift]',
    numberAndDate: 'Rechnungsnummer und Rechnungsdatum',
    vendor: 'Ihr Firmenname, Ihre Anschrift und Ihre Steuernummer oder USt-IdNr.',
    served: (dates) => `Leistungszeitraum: ${dates}`,
    linePerService: 'für jede Leistung eine eigene Position',
    separateLines: 'Bewirtung, alkoholische Getränke und Steuer jeweils gesondert ausgewiesen',
    amounts: (currency) => `Währung (${currency}), Nettobetrag, Steuerbetrag und Bruttobetrag`,
  },
  corrected:
    'Falls Sie uns bereits eine Rechnung geschickt haben, in der etwas davon fehlt, bitten wir Sie um eine berichtigte Fassung.',
  proofsToo: 'Bitte senden Sie uns außerdem, soweit es Ihnen vorliegt:',
  proofs: {
    publishedCopy: 'ein Belegexemplar bzw. einen Mitschnitt der veröffentlichten Fassung mit Datum',
    adScreenshot: 'Screenshots der geschalteten Anzeigen mit sichtbarem Datum',
    pageScreenshot: 'Screenshots der fertigen Webseiten mit sichtbarer Internetadresse',
    distribution: 'einen Versandnachweis mit Datum und Anzahl der Empfänger',
    reach: 'die geschätzte Reichweite',
    results: 'eine Zusammenfassung der Ergebnisse, zum Beispiel Impressionen, Klicks und Leads',
    script: 'den verwendeten Gesprächsleitfaden',
    callResults: 'die Anzahl der Anrufe und der erreichten Kontakte',
    statementOfWork: 'die Leistungsbeschreibung',
    photos: 'Fotos, die vor Ort aufgenommen wurden',
    delivery: 'den Liefernachweis',
    deliverables: 'Muster der erbrachten Arbeitsergebnisse',
    courseCode: 'den Kurs- oder Prüfungscode und das Abschlussdatum',
  },
  due: (on) => `Bitte senden Sie uns alles bis ${on} zu.`,
  reference: (title) => `Unser Zeichen: ${title}`,
  referenceWithInvoice: (title, invoiceNumber) => `Unser Zeichen: ${title}; Ihre Rechnung ${invoiceNumber}`,
  thanks: 'Vielen Dank für Ihre Unterstützung.',
  closing: 'Mit freundlichen Grüßen',
  signature: ['[Ihr Name]', '[Ihre Firma]'],
}
