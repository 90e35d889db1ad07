/** Where a partner submits and sees the status. The address of the co-op page itself is not public. */
export const partnerCenterUrl = 'https://partner.microsoft.com/dashboard/home'
