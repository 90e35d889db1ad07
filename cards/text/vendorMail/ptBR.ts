import type { VendorMailText } from './vendorMailText'

export const ptBR: VendorMailText = {
  subject: (title, due) => `Assunto: Nota fiscal referente a “${title}”, necessária até ${due}`,
  greeting: (payee) => `Prezada equipe ${payee},`,
  opening: (title, dates, what) =>
    `Estamos preparando uma solicitação de reembolso da nossa ação de marketing “${title}” (${dates}). Para isso, precisamos da sua nota fiscal (fatura) referente a “${what}”, com as seguintes informações:`,
  invoice: {
    billTo: 'emitida em nome da nossa empresa: [razão social e endereço]',
    numberAndDate: 'número e data de emissão',
    vendor: 'razão social, endereço e identificação fiscal (CNPJ) da sua empresa',
    served: (dates) => `datas da prestação do serviço: ${dates}`,
    linePerService: 'uma linha separada para cada serviço',
    separateLines: 'linhas separadas para alimentação (catering), bebidas alcoólicas e impostos',
    amounts: (currency) => `moeda (${currency}), valor líquido, impostos e valor bruto total`,
  },
  corrected:
    'Caso já tenham enviado um documento em que falte alguma dessas informações, pedimos a gentileza de enviar uma versão corrigida.',
  proofsToo: 'Pedimos também que enviem, se disponível:',
  proofs: {
    publishedCopy: 'uma cópia do material como foi publicado, veiculado ou enviado, com a data',
    adScreenshot: 'capturas de tela dos anúncios em veiculação, com a data visível',
    pageScreenshot: 'capturas de tela das páginas finalizadas, com o endereço visível',
    distribution: 'comprovante de distribuição, com a data e o número de destinatários',
    reach: 'o alcance estimado',
    results: 'um resumo dos resultados, por exemplo impressões, cliques e leads',
    script: 'o roteiro de ligação utilizado',
    callResults: 'o número de ligações realizadas e de contatos alcançados',
    statementOfWork: 'o escopo de trabalho contratado',
    photos: 'fotos tiradas no local',
    delivery: 'o comprovante de entrega',
    deliverables: 'amostras do que foi entregue',
    courseCode: 'o código do curso ou exame e a data de conclusão',
  },
  due: (on) => `Pedimos que enviem tudo até ${on}.`,
  reference: (title) => `Nossa referência: ${title}`,
  referenceWithInvoice: (title, invoiceNumber) => `Nossa referência: ${title}; sua nota fiscal ${invoiceNumber}`,
  thanks: 'Agradecemos desde já a colaboração.',
  closing: 'Atenciosamente,',
  signature: ['[Seu nome]', '[Sua empresa]'],
}
