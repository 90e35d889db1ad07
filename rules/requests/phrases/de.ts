import type { PhraseTable } from '../meanings'

/** What reviewers write in German. */
export const de: PhraseTable = {
  invoice:
    'Rechnung | Rechnungen | Rechnungskopie | Rechnungsbeleg | Beleg | Belege | Kostenbeleg | detaillierte Rechnung | allgemeine Rechnung | korrigierte Rechnung | Rechnungsdokument',
  'third-party-invoice':
    'Drittanbieterrechnung | Drittanbieterrechnungen | Rechnung eines Drittanbieters | Rechnung des Drittanbieters | Lieferantenrechnung | Lieferantenrechnungen | Agenturrechnung | Rechnung der Agentur | Fremdrechnung | Rechnung des Dienstleisters | Dienstleisterrechnung',
  'microsoft-invoice':
    'Microsoft Rechnung | Originalrechnung von Microsoft | Rechnung von Microsoft | original Microsoft Rechnung',
  'course-invoice':
    'Kursrechnung | Schulungsrechnung | Rechnung des Schulungsanbieters | Rechnung für den Kurs | Rechnung über den Kurs',
  'exam-invoice':
    'Prüfungsrechnung | Rechnung für die Prüfung | Rechnung über die Prüfung | Prüfungsgebühr | Examensrechnung',
  completion: 'Abschlussdatum | Datum des Abschlusses | Teilnahmebescheinigung | Abschlusszertifikat',
  'course-or-exam-code':
    'Kurscode | Prüfungscode | Kurs oder Prüfungscode | Kursnummer | Prüfungsnummer | Examenscode | Kurskennung',
  csr: 'CSR | Zertifizierungserklärung und Bericht | Zertifizierungserklärung | Zertifizierungsbericht | Stundennachweis | Stundennachweise | Stundenzettel | Arbeitszeitnachweis | Eigenleistung | Eigenleistungen | Nachweis der Eigenleistung',
  costDetail:
    'Leistungsdatum | Leistungszeitraum | Datum der Leistung | Zeitraum der Leistung | Zahlungsnachweis | Zahlungsbeleg | Name des Anbieters | Nettobetrag | passt nicht zur Aktivität | entspricht nicht der Aktivität | stimmt nicht mit der Aktivität überein | außerhalb des Nutzungszeitraums | Kostenaufstellung | Stundensatz | Kostennachweis',
  'brand-contact':
    'Marke und Kontakt | Marke und Kontaktdaten | Kontaktdaten | Kontaktinformationen | Kontaktangaben | Ansprechpartner auf dem Material | Logo und Kontaktdaten',
  'brand-in-script':
    'Marke im Skript | Firmenname im Skript | Marke im Gesprächsleitfaden | Firmenname im Gesprächsleitfaden',
  brand:
    'Marke | Branding | Co Branding | Cobranding | Firmenlogo | Unternehmenslogo | Partnerlogo | Partnermarke | Firmenmarke | Unternehmensmarke | Logo | Logos',
  microsoft:
    'Microsoft Inhalt | Microsoft Inhalte | Microsoft Inhalten | Microsoft Bezug | Bezug zu Microsoft | Produktbezug | Produktverbindung | kein Bezug zum Produkt | Bezug zum Produkt | Microsoft Logo | Microsoft Produkt | Microsoft Produkte | Microsoft Produkten | Bezug zu einem Microsoft Produkt',
  'microsoft-content': 'Microsoft Inhalt auf dem Material | Microsoft Inhalte auf dem Material',
  'services-100-microsoft':
    '100 Microsoft Dienste | 100 Microsoft Leistungen | ausschließlich Microsoft Produkte | Leistungen nur für Microsoft Produkte | nur Microsoft Dienste',
  'content-100-microsoft':
    '100 Microsoft Inhalt | 100 Microsoft Inhalte | ausschließlich Microsoft Inhalte | nur Microsoft Inhalte | 100 Prozent Microsoft Inhalt',
  'ms-hosted':
    'von Microsoft veranstaltet | von Microsoft ausgerichtet | Microsoft als Veranstalter | Veranstalter der Konferenz | Gastgeber Microsoft',
  'final-ad':
    'TV Spot | Radiospot | Radio Spot | Fernsehspot | Werbespot | Sendemitschnitt | Mitschnitt | TV Anzeige | Radiowerbung | Fernsehwerbung',
  'final-piece':
    'Printanzeige | gedruckte Anzeige | Belegexemplar | Belegexemplare | Broschüre | Flyer | Mailing | Newsletter | Kopie des Mailings | Kopie des Newsletters | Werbebrief | Anzeigenbeleg | Druckstück | Postkarte',
  finalWork:
    'endgültige Fassung | finale Fassung | finale Version | Endfassung | finales Werbemittel | endgültiges Werbemittel | finale Anzeige | veröffentlichte Fassung | fertige Anzeige | Endversion',
  advertisement: 'Anzeige | Anzeigen | Werbeanzeige | Werbeanzeigen | Werbemittel | Werbung | Anzeigenmotiv',
  'pre-approval':
    'Vorabgenehmigung | Vorabfreigabe | vorherige Genehmigung | Vorgenehmigung | Genehmigung vor der Ausführung',
  'final-approval':
    'endgültige Genehmigung | finale Genehmigung | Endfreigabe | finale Freigabe | abschließende Genehmigung | Endabnahme',
  approval: 'Genehmigung | Genehmigungen | Freigabe | Freigaben | Genehmigungsschreiben',
  'ad-screenshot':
    'Screenshot der Anzeige | Screenshots der Anzeige | Screenshots der Anzeigen | Anzeigenscreenshot | Screenshot der Werbung | Bildschirmfoto der Anzeige | Screenshot des Banners | Screenshot der Werbeanzeige',
  'page-screenshot':
    'Screenshot der Seite | Screenshots der Seite | Screenshots der Seiten | Screenshot der Webseite | Screenshots der Webseite | Screenshots der Webseiten | Screenshot der Website | Screenshots der Website | Bildschirmfoto der Webseite',
  screenshot: 'Screenshot | Screenshots | Bildschirmfoto | Bildschirmfotos | Bildschirmaufnahme | Bildschirmkopie',
  'landing-url':
    'URL der Landingpage | URL der Landing Page | Adresse der Zielseite | URL des Mitarbeitershops | Zielseite der Anzeige',
  'page-url':
    'URL der Seite | URL der Seiten | URL der Webseite | URL der Website | Adresse der Webseite | Webseitenadresse | Adresse der Website',
  url: 'URL | Landingpage | Landing Page | Zielseite | Internetadresse | Webadresse | Link zur Seite | Link zur Webseite | Zielseiten URL | Landingpage URL | Landingpages',
  'seo-sow':
    'Leistungsbeschreibung | Leistungsverzeichnis | Dienstleistungsvertrag | Servicevertrag | Vertrag | Arbeitsauftrag | SOW | SEO Vertrag | Projektauftrag | Leistungsvereinbarung',
  'proof-mail':
    'Postversandnachweis | Poststempel | frankierter Umschlag | Briefumschlag | Umschlag mit Poststempel | Einlieferungsbeleg | Portobeleg | Nachweis des Postversands',
  'proof-email':
    'E Mail Kopfzeile | E Mail Header | Kopfzeile der E Mail | Versandbericht | Nachweis des E Mail Versands | gesendete E Mail | E Mail Versandnachweis',
  'proof-sms': 'SMS | Textnachricht | Foto der SMS | SMS Nachweis | Foto der Nachricht | SMS Versandnachweis',
  distribution:
    'Versandnachweis | Verteilungsnachweis | Nachweis der Verteilung | Nachweis des Versands | Verteilernachweis | Versandbestätigung | Verteilnachweis',
  script:
    'Skript | Gesprächsleitfaden | Telefonskript | Anrufskript | Telefonleitfaden | Telemarketing Skript | Gesprächsskript | Callskript',
  'call-results':
    'Anzahl der Anrufe | Anrufergebnisse | Anrufbericht | erreichte Kontakte | erfolgreiche Kontakte | Anzahl der Kontakte | Anrufprotokoll | Anrufzahl',
  invitation:
    'Veranstaltungseinladung | Einladung zur Veranstaltung | Einladung zum Seminar | Seminareinladung | Einladungsschreiben | Einladungstext | Eventeinladung',
  'conference-invitation': 'Konferenzeinladung | Einladung zur Konferenz | Einladung von Microsoft',
  invited: 'Einladung | Einladungen',
  agenda:
    'Agenda | Tagesordnung | Veranstaltungsprogramm | Programm der Veranstaltung | Ablaufplan | Programmablauf | Schulungsplan | Schulungsagenda | Zeitplan',
  'event-photos':
    'Veranstaltungsfoto | Veranstaltungsfotos | Eventfotos | Fotos der Veranstaltung | Fotos von der Veranstaltung | Bilder der Veranstaltung | Foto der Veranstaltung | Bilder von der Veranstaltung | Fotos des Events | Fotos vom Event',
  'participation-photo':
    'Teilnahmefoto | Standfoto | Standfotos | Messefoto | Messefotos | Foto des Messestands | Fotos des Messestands | Foto vom Messestand | Fotos vom Messestand | Messestand | Foto der Teilnahme | Foto Ihres Messestands',
  photo: 'Foto | Fotos | Bild | Bilder | Fotografie | Fotografien | Fotonachweis | Fotodokumentation',
  presentation:
    'Präsentation | Präsentationen | Folien | Foliensatz | PowerPoint | Präsentationsfolien | Vortragsfolien | Schulungsunterlagen | Schulungsmaterial | Präsentationsunterlagen',
  'offer-terms':
    'Geschäftsbedingungen | Allgemeine Geschäftsbedingungen | AGB | Angebotsbedingungen | Bedingungen des Angebots | Teilnahmebedingungen | Angebot mit Bedingungen | Kundenangebot | Wettbewerbsregeln | Wettbewerbsbedingungen | Aktionsbedingungen | Angebot | Nutzungsbedingungen',
  'onsite-champ-form': 'Champ Formular | On Site Champ Formular | Onsite Champ Formular',
  'deliverables-sample':
    'Arbeitsergebnis | Arbeitsergebnisse | Muster der Arbeitsergebnisse | Liefergegenstand | Liefergegenstände | Beispiel der Ergebnisse | Leistungsergebnisse | Lieferergebnisse | Muster der Leistungen',
  'concept-materials':
    'Whitepaper | Fallstudie | Fallstudien | Marktforschung | Forschungsdaten | Konzeptunterlagen | Proof of Concept | Konzeptmaterial | Konzeptnachweis | Marktstudie',
  'registration-confirmation':
    'Anmeldebestätigung | Registrierungsbestätigung | Bestätigung der Anmeldung | Konferenzanmeldung | Bestätigung der Registrierung | Teilnahmebestätigung | Konferenzticket',
  registration: 'Anmeldung | Anmeldungen | Registrierung | Registrierungen',
  registrations:
    'angemeldete Gäste | Zahl der Anmeldungen | Anzahl der Anmeldungen | Anmeldeliste | Gästeliste | Zahl der Gäste | Anzahl der Gäste | registrierte Gäste | Anzahl der Registrierungen',
  attendance: 'Besucherzahl | Besucherzahlen | Standbesucher | Zahl der Besucher | Anzahl der Besucher | Besucher',
  'attendees-cost':
    'Kosten pro Person | Kosten je Person | Kosten pro Teilnehmer | Kosten je Teilnehmer | Teilnehmerliste mit Kosten',
  people:
    'Teilnehmerliste | Teilnehmerlisten | Teilnehmer | Liste der Teilnehmer | Teilnehmerzahl | Anzahl der Teilnehmer | Anwesenheitsliste | Zahl der Teilnehmer | Teilnehmenden',
  itinerary:
    'Reiseplan | Reiseroute | Reiseverlauf | Flugticket | Flugtickets | Flugbuchung | Bordkarte | Flugplan | Reiseunterlagen | Flugunterlagen',
  'system-spec':
    'Spezifikation | Spezifikationen | Systemspezifikation | Systemspezifikationen | technische Daten | Datenblatt | Gerätedaten | Hardwarespezifikationen | technische Spezifikation',
  'delivery-proof':
    'Liefernachweis | Liefernachweise | Lieferschein | Lieferbestätigung | Zustellnachweis | Empfangsbestätigung | Ablieferungsnachweis | Sendungsnummer | Auslieferungsnachweis',
  'unit-proof':
    'Seriennummer | Seriennummern | Gerätefoto | Foto des Geräts | Vorführgerät | Vorführgeräte | Demogerät | Demogeräte | Nachweis des Vorführgeräts | Demoeinheit',
  'general-poe':
    'Ausführungsnachweis | Ausführungsnachweise | Nachweis der Ausführung | Durchführungsnachweis | Nachweis der Durchführung | Leistungsnachweis | Nachweis der Aktivität',
  anyProof:
    'Ausführungsnachweis | Ausführungsnachweise | Nachweis der Ausführung | Durchführungsnachweis | Nachweis der Durchführung | Leistungsnachweis | Nachweis der Aktivität | Nachweisunterlagen | Belegunterlagen',
  reach:
    'Reichweite | geschätzte Reichweite | Auflage | Anzahl der Empfänger | Zahl der Empfänger | Empfängerzahl | Zuschauerzahl | Hörerzahl',
  results:
    'Ergebnisse | Ergebnis | Zusammenfassung der Ergebnisse | Ergebniszusammenfassung | Ergebnisübersicht | Kampagnenergebnisse | Klickbericht | Kampagnenbericht | Leistungsbericht | Klicks | Impressionen | Ergebnisbericht',
  figures: 'Kennzahl | Kennzahlen | Metriken | Metrik | Erfolgskennzahlen | Messgrößen',
  nothing:
    'Ergebnis der Prüfung | Ergebnis unserer Prüfung | Prüfungsergebnis | im Bilde | Genehmigung des Anspruchs | Genehmigung Ihres Anspruchs | im Vertrag mit Microsoft',
}
