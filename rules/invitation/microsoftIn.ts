import { addressesIn } from './addressesIn'
import { searchable } from './searchable'
import { standsIn } from './standsIn'

/** Names that can mean nothing else. */
const clear = [
  'Microsoft',
  '마이크로소프트',
  '微軟',
  'Azure',
  'M365',
  'Office 365',
  'Dynamics 365',
  'Power BI',
  'Power Platform',
  'Power Apps',
  'PowerApps',
  'Power Automate',
  'SharePoint',
  'OneDrive',
  'Intune',
  'HoloLens',
  'Visual Studio',
  'SQL Server',
  'Windows Server',
  'Windows 11',
  'Windows 10',
  'Surface Pro',
  'Surface Laptop',
  'Surface Hub',
  'GitHub Copilot',
]

/** Names that are words, too; only as Microsoft writes them, and even then not beyond doubt. */
const doubtful =
  /(?<![A-Za-z0-9])(?:Teams|Surface|Copilot|Windows|Defender|Fabric|Outlook|Excel|PowerPoint|Exchange|Viva|Dynamics|Entra|Purview|Sentinel)(?![A-Za-z0-9])/

/**
 * The name by which a text speaks of Microsoft or a product of theirs, and whether it can mean something else; addresses
 * do not count. The list is ours: no page publishes one.
 */
export function microsoftIn(text: string): { name: string; isClear: boolean } | undefined {
  const spoken = text.normalize('NFKC')
  const words = addressesIn(spoken).reduce((rest, { text: address }) => rest.replace(address, ' '), spoken)
  const plain = searchable(words)
  const name = clear.find((one) => standsIn(plain, one))
  if (name) return { name, isClear: true }
  const other = doubtful.exec(words)?.[0]
  return other ? { name: other, isClear: false } : undefined
}
