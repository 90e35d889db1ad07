import type { PhraseTable } from '../meanings'

/** What reviewers write in French. */
export const fr: PhraseTable = {
  invoice:
    'facture | factures | copie de la facture | facture détaillée | facture générique | facture corrigée | justificatif de dépense | reçu | reçus | note de frais',
  'third-party-invoice':
    "facture d'un tiers | factures de tiers | facture tierce | facture fournisseur | factures fournisseurs | facture du fournisseur | facture du prestataire | facture de l'agence | facture tiers | facture d'une tierce partie",
  'microsoft-invoice':
    'facture Microsoft | facture originale de Microsoft | facture de Microsoft | facture Microsoft originale | facture originale Microsoft',
  'course-invoice':
    "facture du cours | facture de formation | facture de la formation | facture de l'organisme de formation",
  'exam-invoice': "facture de l'examen | facture d'examen | frais d'examen | facture des examens",
  completion:
    "date d'achèvement | date de fin du cours | date de réussite | attestation de réussite | date de fin de formation",
  'course-or-exam-code':
    "code du cours | code de cours | code de l'examen | code d'examen | numéro du cours | numéro de l'examen | référence du cours",
  csr: 'CSR | déclaration et rapport de certification | déclaration de certification | rapport de certification | feuille de temps | feuilles de temps | relevé des heures | relevé d’heures | travail interne | main d’œuvre interne | prestations internes',
  costDetail:
    "date de prestation | date de la prestation | dates de la prestation | date du service | dates de service | période de prestation | preuve de paiement | justificatif de paiement | nom du fournisseur | montant HT | ne correspond pas à l'activité | correspond pas à l'activité | hors de la période d'utilisation | détail des coûts | taux horaire",
  'brand-contact':
    'marque et coordonnées | coordonnées | informations de contact | coordonnées de contact | logo et coordonnées',
  'brand-in-script': 'marque dans le script | nom de la société dans le script | nom de votre société dans le script',
  brand:
    'marque | co marquage | comarquage | co branding | cobranding | logo | logos | logo de la société | logo du partenaire | marque du partenaire | image de marque',
  microsoft:
    'contenu Microsoft | contenus Microsoft | lien avec un produit | lien avec le produit | lien avec Microsoft | lien avec un produit Microsoft | produit Microsoft | produits Microsoft | logo Microsoft | aucun lien produit | lien produit | rapport avec un produit',
  'microsoft-content': 'contenu Microsoft sur le support',
  'services-100-microsoft':
    'services 100 Microsoft | 100 services Microsoft | services exclusivement Microsoft | uniquement des services Microsoft | services consacrés à Microsoft',
  'content-100-microsoft':
    '100 contenu Microsoft | contenu 100 Microsoft | contenu exclusivement Microsoft | uniquement du contenu Microsoft | 100 de contenu Microsoft',
  'ms-hosted':
    'organisé par Microsoft | organisée par Microsoft | hébergé par Microsoft | organisateur de la conférence | accueilli par Microsoft',
  'final-ad':
    'spot TV | spot télé | spot télévisé | spot radio | publicité radio | publicité télévisée | annonce radio | annonce TV | enregistrement du spot | spot publicitaire',
  'final-piece':
    'publicité imprimée | annonce imprimée | brochure | prospectus | dépliant | justificatif de parution | exemplaire imprimé | copie du courrier | copie de la newsletter | copie de l’e-mail | publipostage | encart | lettre d’information',
  finalWork:
    'version finale | exemplaire final | copie finale | pièce finale | support final | annonce finale | publicité finale | création finale | version définitive | copie de la version finale | version publiée',
  advertisement: 'annonce | annonces | publicité | publicités | visuel publicitaire',
  'pre-approval':
    "approbation préalable | pré approbation | préapprobation | accord préalable | approbation avant l'exécution | autorisation préalable",
  'final-approval': 'approbation finale | validation finale | accord final | approbation définitive',
  approval: 'approbation | approbations | autorisation | validation écrite',
  'ad-screenshot':
    "capture d'écran de l'annonce | captures d'écran de l'annonce | captures d'écran des annonces | capture d'écran de la publicité | captures d'écran de la publicité | captures d'écran des publicités | capture d'écran de la bannière | capture de l'annonce",
  'page-screenshot':
    "capture d'écran de la page | captures d'écran des pages | captures d'écran de la page | capture d'écran du site | captures d'écran du site | captures d'écran du site web | capture de la page",
  screenshot: "capture d'écran | captures d'écran | copie d'écran | copies d'écran | impression d'écran",
  'landing-url':
    "URL de la page d'atterrissage | adresse de la page d'atterrissage | URL de la page de destination | adresse de la page de destination | URL de la boutique",
  'page-url':
    'URL de la page | URL des pages | URL du site | adresse de la page | adresse du site | URL du site web | adresse du site web',
  url: "URL | page d'atterrissage | page de destination | page de renvoi | landing page | adresse web | adresse internet | lien vers la page | lien vers le site | page d'accueil de la campagne",
  'seo-sow':
    'cahier des charges | énoncé des travaux | contrat de service | contrat de services | contrat de prestation | contrat | SOW | description des travaux | contrat SEO | contrat de référencement',
  'proof-mail':
    "preuve d'envoi postal | cachet de la poste | enveloppe | enveloppe affranchie | enveloppe timbrée | reçu d'affranchissement | justificatif d'affranchissement | preuve de publipostage",
  'proof-email':
    "en-tête de l'e-mail | en-tête d'e-mail | entête du mail | en-tête daté | preuve d'envoi de l'e-mail | preuve d'envoi par e-mail | e-mail envoyé | rapport d'envoi | en-tête du courriel",
  'proof-sms': "SMS | texto | photo du SMS | photo du message | preuve d'envoi du SMS | message texte",
  distribution:
    "preuve de distribution | justificatif de distribution | preuve d'envoi | justificatif d'envoi | preuve de diffusion | justificatif de diffusion | liste de diffusion",
  script:
    "script | script d'appel | script téléphonique | scénario d'appel | script de télémarketing | guide d'appel | argumentaire téléphonique | copie du script",
  'call-results':
    "nombre d'appels | résultats des appels | rapport d'appels | contacts réussis | nombre de contacts | contacts aboutis | journal des appels",
  invitation:
    "invitation à l'événement | invitation au séminaire | carton d'invitation | invitation de l'événement | copie de l'invitation",
  'conference-invitation': 'invitation à la conférence | invitation de Microsoft',
  invited: 'invitation | invitations',
  agenda:
    "ordre du jour | agenda | programme de l'événement | programme du séminaire | programme de la formation | déroulé | programme du salon | emploi du temps | déroulement de l'événement",
  'event-photos':
    "photo de l'événement | photos de l'événement | photos du séminaire | photos de la manifestation | photographies de l'événement | photos prises sur place | photos d'événement | images de l'événement",
  'participation-photo':
    'photo du stand | photos du stand | photo de participation | photo de votre stand | photos de votre stand | photo de la participation | photo au salon',
  photo: 'photo | photos | photographie | photographies | image | images | preuve photographique',
  presentation:
    'présentation | présentations | diapositives | diaporama | PowerPoint | support de présentation | supports de présentation | support de formation | supports de formation',
  'offer-terms':
    "conditions générales | termes et conditions | conditions de l'offre | modalités et conditions | règlement du concours | règles du concours | conditions générales de l'offre | offre client | offre commerciale | modalités de l'offre | copie de l'offre",
  'onsite-champ-form': 'formulaire Champ | formulaire On-site Champ | formulaire du Champ',
  'deliverables-sample':
    'livrable | livrables | exemple de livrables | exemples de livrables | échantillon de livrables | échantillon des livrables | exemples des livrables',
  'concept-materials':
    'livre blanc | étude de cas | études de cas | étude de marché | données de recherche | preuve de concept | validation de concept | documents du concept | matériel de recherche',
  'registration-confirmation':
    "confirmation d'inscription | confirmation de l'inscription | inscription à la conférence | billet de conférence | preuve d'inscription",
  registration: 'inscription | inscriptions | enregistrement des participants',
  registrations:
    "invités inscrits | nombre d'inscrits | nombre d'inscriptions | liste des inscrits | liste d'inscription | liste des invités | nombre d'invités | inscrits | personnes inscrites",
  attendance: 'nombre de visiteurs | visiteurs du stand | visiteurs | fréquentation | fréquentation du stand',
  'attendees-cost':
    'coût par personne | coût par participant | coût unitaire par personne | liste des participants avec coût',
  people:
    'liste des participants | participants | nombre de participants | liste de présence | feuille de présence | feuille d’émargement | participation | liste d’émargement',
  itinerary:
    "itinéraire | itinéraire de voyage | billet d'avion | billets d'avion | carte d'embarquement | plan de voyage | réservation de vol | itinéraire de vol",
  'system-spec':
    'spécification | spécifications | spécifications du système | caractéristiques techniques | fiche technique | fiche produit | configuration du système',
  'delivery-proof':
    'preuve de livraison | justificatif de livraison | bon de livraison | bordereau de livraison | accusé de réception | confirmation de livraison | récépissé de livraison | numéro de suivi',
  'unit-proof':
    "numéro de série | numéros de série | photo de l'appareil | unité de démonstration | appareil de démonstration | unités de démonstration | photo de l'unité",
  'general-poe':
    "preuve d'exécution | preuves d'exécution | preuve de réalisation | justificatif d'exécution | preuve de l'activité | preuve que l'activité a eu lieu",
  anyProof:
    "preuve d'exécution | preuves d'exécution | preuve de réalisation | justificatif d'exécution | preuve de l'activité | pièces justificatives | pièce justificative | documents justificatifs",
  reach:
    'portée | portée estimée | audience estimée | audience | tirage | nombre de destinataires | nombre de lecteurs | nombre de téléspectateurs',
  results:
    'résultats | résumé des résultats | synthèse des résultats | récapitulatif des résultats | rapport de clics | résultats de la campagne | rapport de campagne | clics | impressions | bilan de la campagne | compte rendu des résultats',
  figures:
    'indicateur | indicateurs | métrique | métriques | mesures de performance | chiffres clés | indicateurs de performance',
  nothing:
    "résultat de l'examen | résultat de notre examen | pour approbation | approbation de votre demande | approbation de la demande",
}
