import { english } from './en/english'
import type { Text } from './text'

/** The languages we speak, by the lower-case language tag that asks for them. */
export const languages: ReadonlyMap<string, Text> = new Map([['en', english]])
