/** The name, as SQL, under which stores in the same schema tell each other news: databases share names between schemas. */
export const newsChannel = `'claimwell_changes_' || to_hex(hashtextextended(current_schema(), 0))`
