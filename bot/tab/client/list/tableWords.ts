import type { TabPagesText } from '../../../../cards/text/tabPagesText'

/** The words around any table. */
export type TableWords = TabPagesText['table']
