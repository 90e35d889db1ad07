/** The id under which the tab's turns and files of a person are kept; no conversation of Teams has it. */
export const tabConversation = 'tab'
