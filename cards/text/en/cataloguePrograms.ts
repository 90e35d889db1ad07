import type { CatalogueText } from '../catalogueText'

/** English names of the programs. */
export const cataloguePrograms: CatalogueText['programs'] = {
  'csp-direct-bill': { name: 'CSP direct bill', also: ['csp', 'direct bill', 'csp direct', 'direct bill partner'] },
  'csp-indirect-provider': {
    name: 'CSP indirect provider',
    also: ['csp', 'csp indirect', 'indirect', 'indirect provider', 'csp distributor', 'distributor'],
  },
  'csp-indirect-reseller': {
    name: 'CSP indirect reseller',
    also: ['csp', 'csp indirect', 'indirect', 'indirect reseller', 'csp reseller'],
  },
  'managed-reseller': { name: 'Managed Reseller', also: ['managed partner'] },
  hosting: { name: 'Hosting', also: ['hoster', 'hosting provider', 'spla', 'hosting program'] },
  'surface-add-hub': {
    name: 'Surface ADD-HUB (distributor, Surface Hub)',
    also: [
      'surface',
      'add hub',
      'surface add hub',
      'surface add',
      'surface hub',
      'hub',
      'surface hub distributor',
      'surface distributor',
    ],
  },
  'surface-add-pc': {
    name: 'Surface ADD-PC (distributor, Surface PC)',
    also: [
      'surface',
      'add pc',
      'surface add pc',
      'surface add',
      'surface pc',
      'surface pc distributor',
      'surface distributor',
    ],
  },
  'surface-adr-hub': {
    name: 'Surface ADR-HUB (reseller, Surface Hub)',
    also: [
      'surface',
      'adr hub',
      'surface adr hub',
      'surface adr',
      'adr',
      'surface hub',
      'hub',
      'surface hub reseller',
      'surface reseller',
    ],
  },
  'authorized-distributor-eduwins': {
    name: 'Authorized Distributor EduWins',
    also: ['eduwins', 'edu wins', 'distributor', 'authorized distributor'],
  },
  'authorized-distributor-software': {
    name: 'Authorized Distributor Software',
    also: ['distributor', 'authorized distributor', 'distributor software'],
  },
  'iot-channel-incentive': { name: 'IoT Channel Incentive', also: ['iot', 'internet of things', 'iot channel'] },
  'oem-reseller-software': { name: 'OEM Reseller Software', also: ['oem', 'oem reseller', 'oem software'] },
  'mixed-reality': {
    name: 'Mixed Reality (HoloLens)',
    also: ['hololens', 'mixed reality', 'mixed reality add', 'mixed reality adr', 'mr'],
  },
  'online-services-advisor': {
    name: 'Online Services Advisor (OSA)',
    also: ['osa', 'osa sell', 'advisor', 'online services advisor', 'cpor'],
  },
  'online-services-usage': {
    name: 'Online Services Usage (OSU)',
    also: ['osu', 'usage incentive', 'online services usage', 'cpor'],
  },
  'dynamics-isv': {
    name: 'Dynamics ISV revenue association',
    also: ['isv', 'dynamics', 'dynamics isv', 'dynamics 365 isv', 'revenue association'],
  },
}
