# O que qualquer pessoa pode sempre saber: estado, burlas, acessibilidade, privacidade, avisos legais, ficheiros.

## Estado do serviço

status-title = Estado do serviço
status-lead-ok = Tudo a funcionar.
status-lead-late = Há atrasos. Nada do que já enviou se perde.
status-lead-down = Há uma avaria. Estamos a tratar dela.
status-looked = Visto agora: { $instant }.
status-parts = O que funciona
status-pages = Páginas e processos
status-work = Tarefas automáticas
status-work-late = O mais antigo espera desde { $since }.
status-work-given-up =
    { $count ->
        [one] { $count } tarefa espera por uma pessoa da equipa.
       *[other] { $count } tarefas esperam por uma pessoa da equipa.
    }
status-mail = Envio de cartas por e-mail
status-mail-late = Há cartas à espera desde { $since }. O aviso está sempre no seu processo.
status-mail-last = Última carta entregue ao correio: { $instant }.
status-payment = Referências de pagamento
status-payment-late = Há guias à espera de referência desde { $since }. O prazo só conta depois de a ter.
status-payment-last = Última referência recebida: { $instant }.
status-tax = Perguntas às Finanças
status-social-security = Perguntas à Segurança Social
status-registry-late = Sem resposta desde { $since }. Continuamos a perguntar; o seu pedido segue à mesma.
status-quiet = Ainda não foi preciso.
status-ok = A funcionar
status-late = Com atraso
status-terms = Prazos
status-terms-none = De momento nenhum prazo mudou por causa de uma avaria.
status-terms-proof = Se uma avaria o impedir de fazer alguma coisa, guarde a prova da tentativa que a página oferece. É assinada, tem a hora certa, e conta no seu processo.

## Burlas

scams-title = Esta mensagem é nossa?
scams-lead = Cada carta nossa tem um código. Escreva-o aqui e dizemos se a enviámos.
scams-code = Código da mensagem
scams-code-hint = Está no fim da carta: 8 letras e algarismos, por exemplo M741-KX9Z
scams-button = Confirmar
scams-missing = Escreva o código que está no fim da mensagem
scams-wrong = O código tem 8 letras e algarismos. Copie-o do fim da mensagem
scams-too-many = Houve muitas perguntas a partir desta rede. Pode voltar a tentar às { $time }
scams-ours = É nossa.
scams-ours-text = Enviámos esta carta a { $day }: { $kind }. Se a mensagem diz outra coisa, não confie nela.
scams-not-ours = Não encontrámos nenhuma carta com este código.
scams-not-ours-text = Confirme cada letra e tente de novo. Se continuar sem aparecer: não abra as ligações da mensagem, não pague nada, e ligue-nos.
scams-kind =
    { $kind ->
        [sent] recebemos um pedido
        [pay_by] guia para pagar
        [pay_reminder] lembrete de pagamento
        [window_open] o mês do seu título abriu
        [ready] o que preparar para renovar
        [wish_confirm] confirmação de um aviso
        [wish_open] aviso de que um mês abriu
        [wish_closes] aviso de que um mês volta a fechar
        [month_closes] o mês do seu título volta a fechar
        [paid] pagamento recebido
        [payment_held] pagamento que precisa de ser visto
        [payment_claimed] comprovativo de pagamento recebido
        [payment_not_found] pagamento que não encontrámos
        [slip_lapsed] guia que passou do prazo
        [biometrics] fotografia e impressões digitais
        [more_asked] pedido de mais documentos
        [hearing] audiência antes da decisão
        [approved] decisão: aprovado
        [refused] decisão
        [card_sent] cartão a caminho
        [question_answered] resposta a uma pergunta
        [withdrawn] desistência registada
        [withdrawal_undone] desistência anulada
        [sign_in] código para entrar
        [sign_in_unknown] tentativa de entrar
       *[other] carta sobre um processo
    }
scams-rules = Como sabe que somos nós
scams-rule-booking = Nunca cobramos marcações.
scams-rule-phone = Nunca telefonamos a pedir pagamentos, códigos ou palavras-passe.
scams-rule-pay = Paga-se só com a referência que está no seu processo. Confirme lá a entidade e o valor.
scams-rule-link = As ligações das nossas cartas só abrem uma página. Nenhuma faz nada por si.
scams-rule-address = As nossas páginas estão todas em { $host }.
scams-rule-middlemen = Não precisa de intermediários: tudo aqui é gratuito, fora a taxa da lei.
scams-fell = Já pagou ou deu dados a alguém?
scams-fell-text = Fale primeiro com o seu banco. Depois apresente queixa na Polícia ou no Ministério Público, e ligue-nos: vemos se alguém mexeu no seu processo.

## Acessibilidade

accessibility-title = Declaração de acessibilidade
accessibility-lead = { $owner } quer que todas as pessoas possam usar este serviço. Esta declaração segue o Decreto-Lei n.º 83/2018.
accessibility-state = Estado
accessibility-state-text = Este serviço foi feito para cumprir as WCAG 2.2, nível AA. Ainda não foi auditado por uma entidade independente, e por isso não declaramos conformidade total.
accessibility-done = O que fazemos
accessibility-done-scripts = Tudo funciona sem scripts, só com o teclado, e com leitor de ecrã.
accessibility-done-zoom = As páginas leem-se a 320 pixéis de largura e com texto a 200%.
accessibility-done-touch = Botões e ligações têm pelo menos 44 pixéis. A cor nunca é a única informação.
accessibility-done-tests = Cada página é verificada por máquina a cada alteração, nas duas línguas.
accessibility-missing = O que ainda falta
accessibility-missing-users = Testes de usabilidade com pessoas com deficiência.
accessibility-missing-sign = Vídeos em Língua Gestual Portuguesa.
accessibility-missing-files = Os documentos que outras pessoas enviam são mostrados como imagem e podem não ser acessíveis.
accessibility-contact = Encontrou um obstáculo?
accessibility-contact-text = Ligue { $phone } e diga em que página. Tratamos do seu assunto por telefone e corrigimos a página.
accessibility-complain = Se não ficar satisfeito, pode reclamar em livroamarelo.gov.pt ou junto da AMA, que fiscaliza esta lei.

## Privacidade

privacy-title = Privacidade
privacy-lead = Guardamos o que a lei manda para decidir o seu pedido, e mais nada. { $owner } é responsável.
privacy-what = O que guardamos
privacy-why = Porquê
privacy-long = Quanto tempo
privacy-case = Processo: dados, documentos, decisões
privacy-case-why = Lei n.º 23/2007: decidir o pedido e provar o que se passou
privacy-case-long = O prazo legal de conservação destes processos
privacy-session = Sessão aberta: um cookie com um número
privacy-session-why = Saber que continua a ser a mesma pessoa
privacy-session-long = Até { $hours } horas sem uso
privacy-counts = Quantos pedidos vêm de cada rede, sem o endereço
privacy-counts-why = Impedir que alguém tente códigos em série
privacy-counts-long = { $days } dias
privacy-answers = Perguntas de «O meu caminho», verificações e ficheiros verificados
privacy-answers-why = Só para responder
privacy-answers-long = Não se guardam
privacy-who = Quem vê o seu processo
privacy-who-you = A própria pessoa.
privacy-who-staff = Quem trata do pedido, com um motivo escrito. Cada leitura fica registada, e vê-a no seu processo.
privacy-who-others = Finanças e Segurança Social recebem só o seu número e respondem se está em ordem. O prestador de pagamentos recebe o valor e o seu nome.
privacy-who-nobody = Mais ninguém. Não há publicidade, nem medição por terceiros, nem cookies que não sejam da sessão.
privacy-safe = Como protegemos
privacy-safe-text = Os documentos são cifrados antes de serem guardados. O registo de cada processo está encadeado: uma alteração às escondidas nota-se.
privacy-rights = Os seus direitos
privacy-rights-text = Pode ver, corrigir e levar os seus dados: está tudo no seu processo. Pode reclamar à Comissão Nacional de Proteção de Dados (cnpd.pt).

## Avisos legais

legal-title = Avisos legais
legal-owner = Entidade responsável
legal-demo = Isto é uma demonstração: não é um serviço do Estado, e nenhuma pessoa ou dado é verdadeiro.
legal-prevails = Em caso de dúvida, faz fé a versão portuguesa.
legal-law = Regras usadas
legal-law-text = Prazos, taxas e documentos vêm da lei, linha a linha, com a fonte ao lado. Edição em uso: { $edition }.
legal-software = Programa
legal-software-text = Software livre, sob a Licença Pública da União Europeia (EUPL 1.2).
legal-others = Trabalho de outros
legal-others-text = Usamos partes destes projetos, com as licenças que se seguem. Nenhum deles apoia este serviço.
legal-work = Obra
legal-licence = Licença
legal-use = Para quê
legal-use-frontend = Estrutura e estilo dos componentes
legal-use-tokens = Cores
legal-use-font = Letra
legal-full = Os avisos completos

## Verificar ficheiros

files-title = Verificar um ficheiro
files-lead = Veja se um documento serve antes de começar. Olhamos para o ficheiro e não o guardamos.
files-file = Ficheiro
files-file-hint = PDF, JPEG ou PNG, até { $size }
files-password = Palavra-passe do PDF, se tiver
files-password-hint = Usada só agora. Não a guardamos.
files-button = Verificar o ficheiro
files-missing = Escolha um ficheiro
files-large = O ficheiro tem mais de { $size }. Digitalize com menos resolução, ou envie uma página de cada vez
files-busy = Estamos a ver muitos ficheiros neste momento. Tente outra vez daqui a um minuto
files-too-many = Houve muitos ficheiros a partir desta rede. Pode voltar a tentar às { $time }
files-good = Serve.
files-good-text =
    { $pages ->
        [one] { $pages } página, { $size }. Pode enviá-lo tal como está.
       *[other] { $pages } páginas, { $size }. Pode enviá-lo tal como está.
    }
files-care = Serve, mas veja isto.
files-care-text =
    { $pages ->
        [one] { $pages } página, { $size }.
       *[other] { $pages } páginas, { $size }.
    }
files-bad = Assim não serve.
files-bad-text = Veja o que fazer.
files-unlocked = A palavra-passe abre o ficheiro.
files-signed = O PDF tem uma assinatura eletrónica.
files-found = O que encontrámos
files-finding =
    { $code ->
        [too_large] O ficheiro é grande demais
        [empty] O ficheiro está vazio
        [wrong_type] Este tipo de ficheiro não serve
        [password_protected] Está protegido com palavra-passe
        [wrong_password] A palavra-passe não abre o ficheiro
        [damaged] O ficheiro está estragado
        [truncated] Falta o fim do ficheiro
        [too_many_pages] Tem páginas a mais
        [too_many_pixels] A imagem é grande demais
        [unpacks_too_large] O ficheiro descomprime para um tamanho fora do normal
        [active_content] Tem partes que se executam sozinhas
        [too_dark] A imagem está escura
        [blurred] A imagem está desfocada
        [low_resolution] A imagem tem pouca resolução
       *[duplicate_of] Já enviou este ficheiro
    }
files-advice =
    { $code ->
        [too_large] Digitalize com menos resolução, ou envie uma página de cada vez.
        [empty] Descarregue-o outra vez, ou digitalize de novo.
        [wrong_type] Guarde como PDF, ou tire uma fotografia em JPEG.
        [password_protected] Escreva a palavra-passe, ou guarde uma cópia sem ela.
        [wrong_password] Confirme a palavra-passe, ou guarde uma cópia sem ela.
        [damaged] Abra-o no seu computador e guarde-o outra vez como PDF.
        [truncated] A transferência parou a meio. Descarregue-o outra vez.
        [too_many_pages] Envie só as páginas pedidas.
        [too_many_pixels] Tire a fotografia com menos resolução.
        [unpacks_too_large] Imprima para PDF e use essa cópia.
        [active_content] Não precisa de fazer nada: a cópia que guardamos não as tem.
        [too_dark] Tire-a junto a uma janela, com luz de lado.
        [blurred] Pouse o papel numa mesa e segure o telemóvel com as duas mãos.
        [low_resolution] Aproxime-se até o papel encher o ecrã.
       *[duplicate_of] Confirme se é o documento certo.
    }
