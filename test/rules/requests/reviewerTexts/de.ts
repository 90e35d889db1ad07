import type { ReviewerText } from './reviewerText'

export const de: readonly ReviewerText[] = [
  {
    title: 'eine ganze Mail',
    text: `Von: Claims Team
Gesendet: Montag, 1. März 2027 09:12
An: Jana Müller
Betreff: Aktion erforderlich

Sehr geehrte Frau Müller,

vielen Dank für Ihren Antrag. Wir haben Ihren Anspruch geprüft und benötigen weitere Unterlagen.
Bitte reichen Sie folgende Unterlagen nach:

• Drittanbieterrechnung mit Leistungsdatum
• Einladung zur Veranstaltung mit Logo
  und Kontaktdaten
• Fotos der Veranstaltung

Bitte antworten Sie bis zum 15.03.2027.
Aktenzeichen: CO-77/2027

Mit freundlichen Grüßen
Bernd Schmidt
Claims Team`,
    asks: [
      ['Drittanbieterrechnung mit Leistungsdatum', 'third-party-invoice'],
      ['Einladung zur Veranstaltung mit Logo und Kontaktdaten', 'invitation'],
      ['Fotos der Veranstaltung', 'event-photos'],
    ],
    dueOn: '2027-03-15',
    reference: 'CO-77/2027',
  },
  {
    title: 'drei Dinge in einem Satz',
    text: 'Bitte senden Sie uns die Rechnung, die Agenda sowie Fotos.',
    asks: [
      ['die Rechnung', 'third-party-invoice'],
      ['die Agenda', 'agenda'],
      ['Fotos', 'event-photos'],
    ],
  },
  {
    title: 'knappe Befunde',
    text: 'Kein Bezug zum Produkt\n\nFehlendes Co-Branding\n\nAusführungsnachweis unzureichend',
    asks: [
      ['Kein Bezug zum Produkt', 'microsoft-content'],
      ['Fehlendes Co-Branding', 'brand-contact'],
      ['Ausführungsnachweis unzureichend', '?event-photos'],
    ],
  },
  {
    title: 'eine Zielseite, die nicht öffnet',
    answers: { activity: 'digital-advertising' },
    text: '1. Landingpage nicht erreichbar\n2. Screenshot der Anzeige fehlt\n3. Rechnung entspricht nicht der Aktivität',
    asks: [
      ['Landingpage nicht erreichbar', 'landing-url'],
      ['Screenshot der Anzeige fehlt', 'ad-screenshot'],
      ['Rechnung entspricht nicht der Aktivität', 'third-party-invoice'],
    ],
  },
  {
    title: 'eine Stichprobe',
    text: 'Ihr Anspruch wurde für eine Stichprobe ausgewählt. Bitte senden Sie uns die Originalbelege und die Einladung spätestens am 1. April 2027.',
    asks: [['die Originalbelege und die Einladung spätestens am 1. April 2027', 'invitation']],
    originals: true,
    dueOn: '2027-04-01',
  },
  {
    title: 'Telemarketing',
    answers: { activity: 'telemarketing' },
    text: 'Wir benötigen den Gesprächsleitfaden und die Anzahl der Anrufe.',
    asks: [
      ['den Gesprächsleitfaden', 'script'],
      ['die Anzahl der Anrufe', 'call-results'],
    ],
  },
  {
    title: 'ein Datum am Zeilenanfang ist keine Nummer',
    text: 'Bitte senden Sie die Agenda bis zum\n15. März 2027.',
    asks: [['die Agenda bis zum 15. März 2027', 'agenda']],
    dueOn: '2027-03-15',
  },
  {
    title: 'Eigenleistung',
    text: 'Für die Eigenleistungen fehlt der unterschriebene CSR; die Teilnehmerliste ist unvollständig.',
    asks: [
      ['Für die Eigenleistungen fehlt der unterschriebene CSR', 'csr'],
      ['die Teilnehmerliste ist unvollständig', 'registrations'],
    ],
  },
  {
    title: 'eine Ablehnung mit Frist im Fließtext',
    text: `Sehr geehrter Partner,
leider können wir Ihren Anspruch nicht genehmigen, da folgende Nachweise fehlen: Rechnung, Einladung, Agenda.
Bitte reichen Sie diese bis 31.03.2027 nach.
Mit freundlichen Grüßen`,
    asks: [
      ['Rechnung', 'third-party-invoice'],
      ['Einladung', 'invitation'],
      ['Agenda', 'agenda'],
    ],
    dueOn: '2027-03-31',
  },
  {
    title: 'Englisch für einen deutschen Partner',
    text: 'Bitte liefern: proof of distribution, agenda',
    asks: [['proof of distribution'], ['agenda', 'agenda']],
  },
]
