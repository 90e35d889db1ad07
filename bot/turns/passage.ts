/** Decides when a message may leave, and lets it: begins `send` then, or throws instead of it. */
export type Passage = <T>(send: () => Promise<T>) => Promise<T>
