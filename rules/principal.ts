/** Who acts: the tenant and user of the authenticated activity, nothing a card carries. */
export interface Principal {
  tenantId: string
  userId: string
}
