import type { ReviewerText } from './reviewerText'

export const ptBR: readonly ReviewerText[] = [
  {
    title: 'uma mensagem inteira',
    text: `De: Equipe Co-op
Enviado em: segunda-feira, 1 de março de 2027
Para: Ana Souza
Assunto: Ação necessária

Prezada Ana,

Analisamos a sua solicitação e precisamos de documentação adicional.
Por favor, envie os seguintes documentos:
- Fatura de terceiros com a data do serviço
- Convite do evento
- Fotos do evento

Responda até 15 de março de 2027.
Protocolo: BR-99812

Atenciosamente,
João Lima`,
    asks: [
      ['Fatura de terceiros com a data do serviço', 'third-party-invoice'],
      ['Convite do evento', 'invitation'],
      ['Fotos do evento', 'event-photos'],
    ],
    dueOn: '2027-03-15',
    reference: 'BR-99812',
  },
  {
    title: 'três coisas em uma frase',
    text: 'Envie a nota fiscal, o convite e as fotos do evento.',
    asks: [
      ['a nota fiscal', 'third-party-invoice'],
      ['o convite', 'invitation'],
      ['as fotos do evento', 'event-photos'],
    ],
  },
  {
    title: 'termos e condições são uma coisa só',
    answers: { activity: 'customer-offers' },
    text: 'Faltam os termos e condições bem como o resumo dos resultados.',
    asks: [
      ['Faltam os termos e condições', 'offer-terms'],
      ['o resumo dos resultados', 'results'],
    ],
  },
  {
    title: 'achados curtos',
    text: '1. Sem conexão com o produto\n2. Logotipo ausente\n3. Comprovante de execução insuficiente',
    asks: [
      ['Sem conexão com o produto', 'microsoft-content'],
      ['Logotipo ausente', 'brand-contact'],
      ['Comprovante de execução insuficiente', '?event-photos'],
    ],
  },
  {
    title: 'mala direta',
    answers: { activity: 'direct-mail-email-sms', channels: ['mail'] },
    text: 'Falta o comprovante de distribuição; falta a cópia da mala direta.',
    asks: [
      ['Falta o comprovante de distribuição', 'proof-mail'],
      ['falta a cópia da mala direta', 'final-piece'],
    ],
  },
  {
    title: 'uma lista depois de dois pontos',
    text: 'Olá, faltam: nota fiscal; convite; fotos. Obrigado',
    asks: [
      ['nota fiscal', 'third-party-invoice'],
      ['convite', 'invitation'],
      ['fotos', 'event-photos'],
    ],
  },
  {
    title: 'uma auditoria',
    text: 'Sua solicitação foi selecionada para auditoria. Envie os documentos originais até 02/04/2027.',
    asks: [['Sua solicitação foi selecionada para auditoria. Envie os documentos originais até 02/04/2027.']],
    originals: true,
  },
  {
    title: 'uma conferência',
    answers: { activity: 'microsoft-hosted-conferences', airfare: true },
    text: 'a) confirmação de inscrição\nb) itinerário de viagem\nPrazo: 20/03/2027',
    asks: [
      ['confirmação de inscrição', 'registration-confirmation'],
      ['itinerário de viagem', 'itinerary'],
    ],
    dueOn: '2027-03-20',
  },
  {
    title: 'uma página que não abre',
    answers: { activity: 'partner-website-seo' },
    text: 'A página de destino não está acessível. A fatura não corresponde à atividade.',
    asks: [
      ['A página de destino não está acessível', 'page-url'],
      ['A fatura não corresponde à atividade', 'third-party-invoice'],
    ],
  },
]
