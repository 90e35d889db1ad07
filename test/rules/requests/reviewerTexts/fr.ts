import type { ReviewerText } from './reviewerText'

export const fr: readonly ReviewerText[] = [
  {
    title: 'un message entier',
    text: `De : Équipe Co-op
Envoyé : lundi 1 mars 2027
À : Luc Martin
Objet : Action requise

Bonjour Luc,

Après examen de votre demande, nous avons besoin de documents complémentaires.
Veuillez fournir les éléments suivants :
– Facture d'un tiers indiquant la date de prestation
– Invitation à l'événement
– Photos de l'événement

Merci de répondre avant le 15 mars 2027.
Référence du dossier : FR-2027-18

Cordialement,
Marie Dupont`,
    asks: [
      ["Facture d'un tiers indiquant la date de prestation", 'third-party-invoice'],
      ["Invitation à l'événement", 'invitation'],
      ["Photos de l'événement", 'event-photos'],
    ],
    dueOn: '2027-03-15',
    reference: 'FR-2027-18',
  },
  {
    title: 'trois choses dans une phrase',
    text: 'Veuillez fournir la facture, l’ordre du jour et les photos.',
    asks: [
      ['la facture', 'third-party-invoice'],
      ['l’ordre du jour', 'agenda'],
      ['les photos', 'event-photos'],
    ],
  },
  {
    title: 'des termes et conditions',
    answers: { activity: 'customer-offers' },
    text: 'Il manque les termes et conditions ainsi que le résumé des résultats.',
    asks: [
      ['Il manque les termes et conditions', 'offer-terms'],
      ['le résumé des résultats', 'results'],
    ],
  },
  {
    title: 'des constats brefs',
    text: '• Aucun lien avec un produit Microsoft\n• Logo absent\n• Preuve d’exécution insuffisante',
    asks: [
      ['Aucun lien avec un produit Microsoft', 'microsoft-content'],
      ['Logo absent', 'brand-contact'],
      ['Preuve d’exécution insuffisante', '?event-photos'],
    ],
  },
  {
    title: 'une publicité en ligne',
    answers: { activity: 'digital-advertising' },
    text: "Page d'atterrissage inaccessible. Merci de joindre une capture d'écran de l'annonce.",
    asks: [
      ["Page d'atterrissage inaccessible", 'landing-url'],
      ["une capture d'écran de l'annonce", 'ad-screenshot'],
    ],
  },
  {
    title: 'un contrôle ponctuel',
    text: 'Dans le cadre d’un contrôle ponctuel, veuillez envoyer les documents originaux au plus tard le 2 avril 2027.',
    asks: [
      ['Dans le cadre d’un contrôle ponctuel, veuillez envoyer les documents originaux au plus tard le 2 avril 2027.'],
    ],
    originals: true,
    dueOn: '2027-04-02',
  },
  {
    title: 'une remise de matériel',
    answers: { activity: 'product-seeding-demo-units', demoUnit: 'third-party' },
    text: '1) bon de livraison\n2) numéros de série',
    asks: [
      ['bon de livraison', 'delivery-proof'],
      ['numéros de série', 'unit-proof'],
    ],
  },
  {
    title: 'une facture générique',
    text: 'La facture est générique et ne correspond pas à l’activité. La liste des participants manque.',
    asks: [
      ['La facture est générique et ne correspond pas à l’activité', 'third-party-invoice'],
      ['La liste des participants manque', 'registrations'],
    ],
  },
]
