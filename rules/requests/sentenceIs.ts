import { sayingAny } from './sayingAny'

const phrases = {
  /** What a list is announced with. */
  following: [
    'following | below | as follows | listed here | these items',
    'folgende | folgendes | folgenden | untenstehend | nachstehend | nachfolgend',
    'suivant | suivante | suivants | suivantes | ci dessous | ci après',
    '다음 | 아래 | 하기',
    'seguinte | seguintes | abaixo | a seguir',
    '以下 | 下列 | 如下',
  ],
  /** Asking, or saying that something lacks. */
  asking: [
    'please | kindly | provide | need | needed | require | required | requires | missing | request | must | lacks | not show',
    'bitte | benötigen | benötigt | fehlen | fehlt | fehlende | erforderlich | nachreichen | brauchen',
    'veuillez | merci de | besoin | manque | manquent | manquant | manquants | requis | nécessaire | fournir',
    '제출 | 필요 | 누락 | 보내 | 첨부 | 요청',
    'por favor | favor | precisamos | necessário | faltam | falta | ausente | envie | enviar | fornecer | solicitamos',
    '請 | 需要 | 提供 | 缺少 | 補件 | 補上 | 補充',
  ],
  /** Words by which a sentence of thanks goes on to ask. */
  however: [
    'but | however | although | missing | still | nevertheless | yet',
    'aber | jedoch | allerdings | fehlt | fehlen | leider',
    'mais | cependant | toutefois | manque | manquent | malheureusement',
    '하지만 | 그러나 | 누락 | 다만 | 지만',
    'mas | porém | contudo | no entanto | falta | faltam | entretanto',
    '但 | 然而 | 缺少 | 不過 | 仍',
  ],
  pleading: [
    'please | kindly | could you | can you',
    'bitte | bitten',
    'veuillez | merci de | prière de',
    '주세요 | 주십시오 | 바랍니다',
    'por favor | favor | solicitamos | pedimos',
    '請提供 | 請補 | 請上傳 | 請附 | 敬請 | 請您 | 請於 | 請寄 | 請重新 | 請將 | 請另 | 煩請',
  ],
  thanks: [
    'thank you | thanks',
    'vielen dank | danke | wir bedanken uns',
    'merci beaucoup | merci pour | merci d avoir | nous vous remercions de votre | nous vous remercions d avoir | nous vous remercions pour',
    '주셔서 감사 | 에 감사 | 해 감사',
    'obrigado | obrigada | agradecemos',
    '感謝 | 謝謝',
  ],
  received: [
    'we have received | we received | has been received | was received | have been received | successfully validated',
    'haben wir erhalten | wir haben erhalten | ist eingegangen | sind eingegangen | haben erhalten',
    'nous avons reçu | nous avons bien reçu | a été reçue | ont été reçus',
    '받았습니다 | 접수되었습니다 | 접수했습니다 | 수령했습니다',
    'recebemos | foi recebida | foram recebidos | foi recebido',
    '已收到 | 我們收到',
  ],
  explaining: [
    'explain | clarify | confirm whether | confirm that | describe | explanation | clarification | specify | tell us',
    'erläutern | erklären | begründen | erklärung | begründung | beschreiben | bestätigen sie ob | klären',
    'expliquer | préciser | justifier | explication | clarifier | décrire',
    '설명 | 해명 | 소명 | 명확히',
    'explicar | explique | esclarecer | esclareça | explicação | justificar | descrever | detalhar',
    '說明 | 解釋 | 澄清 | 釐清',
  ],
} as const

type Kind = keyof typeof phrases

const says: Readonly<Record<Kind, (text: string) => boolean>> = {
  following: sayingAny(phrases.following),
  asking: sayingAny(phrases.asking),
  however: sayingAny(phrases.however),
  pleading: sayingAny(phrases.pleading),
  thanks: sayingAny(phrases.thanks),
  received: sayingAny(phrases.received),
  explaining: sayingAny(phrases.explaining),
}

/** Whether a sentence of a mail does what the kind says, in any of our six languages. Source: ours. */
export function sentenceIs(kind: Kind, sentence: string): boolean {
  return says[kind](sentence)
}
