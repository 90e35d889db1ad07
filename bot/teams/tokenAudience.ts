/** The audience of the tokens the bot asks for to speak to the connector, in the public cloud. */
export const tokenAudience = 'https://api.botframework.com'
