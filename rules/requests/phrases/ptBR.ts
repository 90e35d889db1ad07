import type { PhraseTable } from '../meanings'

/** What reviewers write in Brazilian Portuguese. */
export const ptBR: PhraseTable = {
  invoice:
    'fatura | faturas | nota fiscal | notas fiscais | cópia da fatura | cópia da nota fiscal | fatura genérica | fatura detalhada | fatura corrigida | recibo | recibos | NF-e',
  'third-party-invoice':
    'fatura de terceiros | faturas de terceiros | nota fiscal de terceiros | fatura do fornecedor | nota fiscal do fornecedor | fatura da agência | nota fiscal da agência | faturas de fornecedores',
  'microsoft-invoice':
    'fatura da Microsoft | fatura original da Microsoft | nota fiscal da Microsoft | fatura Microsoft',
  'course-invoice':
    'fatura do curso | nota fiscal do curso | fatura do treinamento | nota fiscal do treinamento | fatura de treinamento',
  'exam-invoice': 'fatura do exame | nota fiscal do exame | recibo do exame | taxa do exame | fatura de exame',
  completion: 'data de conclusão | data da conclusão | certificado de conclusão | data de término do curso',
  'course-or-exam-code':
    'código do curso | código do exame | código de curso | código de exame | número do curso | número do exame',
  csr: 'CSR | declaração e relatório de certificação | declaração de certificação | relatório de certificação | folha de horas | planilha de horas | apontamento de horas | trabalho interno | mão de obra interna',
  costDetail:
    'data do serviço | datas do serviço | data da prestação | data da prestação do serviço | período do serviço | período de prestação | comprovante de pagamento | nome do fornecedor | valor líquido | não corresponde à atividade | não condiz com a atividade | fora do período de uso | detalhamento dos custos | valor da hora',
  'brand-contact':
    'marca e contato | marca e informações de contato | informações de contato | dados de contato | logotipo e contato | contato da empresa',
  'brand-in-script': 'marca no roteiro | nome da empresa no roteiro | marca no script | nome da empresa no script',
  brand:
    'marca | co branding | cobranding | co marca | logotipo | logotipos | logo | logos | logomarca | marca do parceiro | logotipo da empresa | marca conjunta',
  microsoft:
    'conteúdo da Microsoft | conteúdo Microsoft | conteúdos da Microsoft | ligação com o produto | ligação com um produto | conexão com o produto | conexão com um produto | vínculo com o produto | relação com o produto | produto da Microsoft | produtos da Microsoft | produtos Microsoft | logotipo da Microsoft',
  'microsoft-content': 'conteúdo da Microsoft no material',
  'services-100-microsoft':
    'serviços 100 Microsoft | 100 serviços Microsoft | serviços exclusivamente Microsoft | somente serviços Microsoft | 100 dos serviços Microsoft',
  'content-100-microsoft':
    'conteúdo 100 Microsoft | 100 conteúdo Microsoft | conteúdo exclusivamente Microsoft | somente conteúdo Microsoft | 100 de conteúdo da Microsoft',
  'ms-hosted':
    'organizado pela Microsoft | organizada pela Microsoft | promovido pela Microsoft | hospedado pela Microsoft | organizador da conferência | sediado pela Microsoft',
  'final-ad':
    'anúncio de TV | anúncio de rádio | comercial de TV | comercial de rádio | spot de rádio | spot de TV | gravação do anúncio | comercial',
  'final-piece':
    'anúncio impresso | peça impressa | folheto | folhetos | brochura | panfleto | mala direta | cópia da mala direta | cópia do e-mail | boletim informativo | newsletter | encarte | página da revista',
  finalWork:
    'peça final | versão final | cópia final | arte final | anúncio final | material final | cópia da peça final | material veiculado | versão publicada',
  advertisement: 'anúncio | anúncios | peça publicitária | propaganda | cópia do anúncio',
  'pre-approval':
    'pré aprovação | pré-aprovação | aprovação prévia | preaprovação | autorização prévia | aprovação antes da execução',
  'final-approval': 'aprovação final | revisão e aprovação finais | autorização final',
  approval: 'aprovação | aprovações | autorização | e-mail de aprovação',
  'ad-screenshot':
    'captura de tela do anúncio | capturas de tela do anúncio | capturas de tela dos anúncios | print do anúncio | prints do anúncio | prints dos anúncios | imagem do anúncio | captura do anúncio | captura de tela do banner',
  'page-screenshot':
    'captura de tela da página | capturas de tela da página | capturas de tela das páginas | captura de tela do site | capturas de tela do site | print da página | prints da página | print do site | prints do site',
  screenshot: 'captura de tela | capturas de tela | print de tela | prints de tela | prints | imagem da tela',
  'landing-url':
    'URL da página de destino | endereço da página de destino | URL da landing page | URL da loja de funcionários | URL da página de aterrissagem',
  'page-url':
    'URL da página | URLs das páginas | URL das páginas | URL do site | endereço do site | endereço da página | endereço das páginas',
  url: 'URL | URLs | página de destino | página de aterrissagem | página inicial da campanha | landing page | endereço da web | endereço eletrônico da página | link da página | link do site | link para a página | página de entrada',
  'seo-sow':
    'escopo de trabalho | declaração de trabalho | contrato de serviço | contrato de serviços | contrato de prestação | contrato | contratos | SOW | descrição do trabalho | contrato de SEO',
  'proof-mail':
    'comprovante de postagem | carimbo postal | carimbo dos correios | envelope | envelope carimbado | recibo dos correios | comprovante dos correios | prova de envio postal',
  'proof-email':
    'cabeçalho do e-mail | cabeçalho de e-mail | cabeçalho datado | comprovante de envio do e-mail | e-mail enviado | relatório de envio | comprovante de envio por e-mail | cabeçalho do email',
  'proof-sms':
    'SMS | mensagem de texto | foto do SMS | foto da mensagem | comprovante de SMS | foto da mensagem no celular',
  distribution:
    'comprovante de distribuição | prova de distribuição | comprovante de envio | prova de envio | comprovação de distribuição | evidência de distribuição | lista de distribuição',
  script:
    'roteiro | roteiro de ligação | roteiro da ligação | roteiro de chamada | roteiro de telemarketing | script | script de ligação | script de telemarketing | roteiro de vendas',
  'call-results':
    'número de ligações | número de chamadas | resultado das ligações | resultados das ligações | relatório de chamadas | relatório de ligações | contatos bem-sucedidos | número de contatos | contatos efetivos',
  invitation:
    'convite do evento | convite para o evento | convite do seminário | convite para o seminário | convite ao evento | cópia do convite',
  'conference-invitation': 'convite da conferência | convite para a conferência | convite da Microsoft',
  invited: 'convite | convites',
  agenda:
    'agenda | pauta | programação | programa do evento | programação do evento | agenda do evento | cronograma do evento | agenda do treinamento | programação do treinamento',
  'event-photos':
    'foto do evento | fotos do evento | fotografias do evento | fotos do seminário | imagens do evento | registro fotográfico do evento | fotos tiradas no evento',
  'participation-photo':
    'foto do estande | fotos do estande | foto de participação | foto da participação | foto do stand | fotos do stand | estande | foto da feira | fotos da feira | foto comprovando a participação',
  photo: 'foto | fotos | fotografia | fotografias | imagem | imagens | registro fotográfico | registros fotográficos',
  presentation:
    'apresentação | apresentações | slides | PowerPoint | material da apresentação | material de treinamento | materiais de treinamento | slides da apresentação',
  'offer-terms':
    'termos e condições | termos da oferta | condições da oferta | regulamento | regulamento da campanha | regras do concurso | regulamento do concurso | oferta ao cliente | oferta com termos | condições da promoção | cópia da oferta',
  'onsite-champ-form': 'formulário Champ | formulário do Champ | formulário On-site Champ',
  'deliverables-sample':
    'entregável | entregáveis | amostra dos entregáveis | exemplo de entregáveis | exemplos de entregáveis | amostra de entregáveis | amostras do que foi entregue',
  'concept-materials':
    'white paper | estudo de caso | estudos de caso | pesquisa de mercado | dados de pesquisa | prova de conceito | material do conceito | materiais da prova de conceito | materiais de pesquisa',
  'registration-confirmation':
    'confirmação de inscrição | confirmação da inscrição | confirmação de registro | inscrição na conferência | comprovante de inscrição | ingresso da conferência',
  registration: 'inscrição | inscrições | registro dos participantes',
  registrations:
    'convidados inscritos | número de inscritos | número de inscrições | lista de inscritos | lista de convidados | convidados registrados | inscritos | número de convidados',
  attendance: 'número de visitantes | visitantes do estande | visitantes | visitas ao estande',
  'attendees-cost': 'custo por pessoa | custo por participante | valor por pessoa | lista de participantes com custo',
  people:
    'lista de participantes | participantes | número de participantes | lista de presença | lista de presenças | presentes no evento | lista dos participantes | participação no evento',
  itinerary:
    'itinerário | itinerário de viagem | passagem aérea | passagens aéreas | bilhete aéreo | cartão de embarque | roteiro de viagem | itinerário do voo | bilhete de passagem',
  'system-spec':
    'especificação | especificações | especificações do sistema | especificação do sistema | ficha técnica | folha de dados | especificações técnicas | configuração do equipamento',
  'delivery-proof':
    'comprovante de entrega | prova de entrega | nota de entrega | confirmação de entrega | canhoto de entrega | canhoto | recibo de entrega | código de rastreamento | guia de entrega',
  'unit-proof':
    'número de série | números de série | foto do equipamento | unidade de demonstração | unidades de demonstração | equipamento de demonstração | foto da unidade | foto do dispositivo',
  'general-poe':
    'comprovante de execução | comprovantes de execução | prova de execução | comprovação de execução | comprovação da execução | evidência de execução | comprovante da atividade | prova da atividade',
  anyProof:
    'comprovante de execução | comprovantes de execução | prova de execução | comprovação de execução | comprovação da execução | evidência de execução | comprovante da atividade | documentação comprobatória | documentos comprobatórios | documentos de suporte',
  reach:
    'alcance | alcance estimado | audiência estimada | tiragem | número de destinatários | público estimado | número de ouvintes | número de telespectadores',
  results:
    'resultados | resumo dos resultados | resumo de resultados | resultados da campanha | relatório de cliques | relatório da campanha | cliques | impressões | sumário dos resultados | relatório de resultados | relatório de desempenho',
  figures: 'métrica | métricas | indicador | indicadores | indicadores de desempenho | números da atividade',
  nothing:
    'resultado da análise | resultado da revisão | para aprovação | aprovação da solicitação | aprovação da sua solicitação',
}
