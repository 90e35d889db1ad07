const withoutNonces = (card: object) => JSON.stringify(card, (key, value) => (key === 'nonce' ? undefined : value))

/** Whether two cards say the same: each time a card is made its buttons have new nonces. */
export function sameCard(one: object, other: object): boolean {
  return withoutNonces(one) === withoutNonces(other)
}
