# Administração e linha de comandos. Quem lê: quem mantém o serviço a funcionar.

## Operação

health-title = Como está a instalação
health-engine = Base de dados
health-waiting = Trabalhos à espera
health-dead = Trabalhos que falharam de vez
health-law = Edição da lei
health-now = Hora do serviço
health-stages = Pedidos por estado
health-people = Pessoas
health-keys = Chaves que assinam
health-gallery = Componentes das páginas
keys-title = Chaves que assinam
keys-lead = As chaves antigas ficam publicadas enquanto houver comprovativos assinados com elas.
keys-caption = Chaves
keys-name = Chave
keys-from = Assina desde
keys-until = Assina até
keys-state = Estado
keys-published = Publicada
keys-retired = Retirada
keys-button = Criar uma chave nova
people-title = Pessoas que trabalham no serviço
people-caption = Quem tem acesso
people-name = Nome
people-email = E-mail para entrar
people-team = Equipa
people-role = Papel
people-password = Palavra-passe inicial (12 caracteres ou mais)
people-button = Juntar pessoa
people-missing = Preencha este campo, até 200 caracteres
people-email-taken = Já há uma pessoa que entra com este e-mail
people-role-missing = Escolha um papel
people-password-short = Escreva uma palavra-passe com 12 caracteres ou mais
people-added = Pessoa adicionada. Dê-lhe já o segredo dos códigos de uso único; não volta a ser mostrado:
role-case-officer = Funcionário
role-supervisor = Supervisor
role-auditor = Auditor
role-administrator = Administrador

## Demonstração: visita, relógio, caixa de correio, instituições imitadas

demo-tour-title = Visita guiada
demo-tour-lead = Tudo aqui é inventado. Escolha quem quer ser, mova o relógio e veja o que acontece.
demo-link-home = Página inicial
demo-link-officers = Área dos funcionários
demo-link-verify = Verificar um comprovativo
demo-residents = Residentes
demo-officers = Funcionários
demo-switch-lead = Entra de imediato, sem código. Só existe na demonstração.
demo-be = Ser { $name }
demo-no-request = sem pedido
demo-role-case-officer = técnico
demo-role-supervisor = supervisor
demo-role-auditor = auditor
demo-role-administrator = administrador
demo-clock-title = Relógio
demo-clock-lead = Os prazos, as cartas e o histórico seguem este relógio. As sessões e os certificados seguem a hora verdadeira.
demo-clock-hour = Mais uma hora
demo-clock-day = Mais um dia
demo-clock-week = Mais uma semana
demo-clock-month = Mais 30 dias
demo-clock-payable = Até poder pagar
demo-clock-last-day = Até ao último dia
demo-clock-at = Dia e hora
demo-clock-at-hint = Hora de Lisboa. Por exemplo, 2026-12-24T10:00
demo-clock-go = Acertar o relógio
demo-clock-wrong = Escreva um dia e uma hora, por exemplo 2026-12-24T10:00
demo-mailbox-title = Caixa de correio
demo-mailbox-lead = Todas as cartas que o serviço escreveu, das mais recentes para as mais antigas.
demo-mailbox-empty = Ainda não há cartas.
demo-copies = { $count ->
    [one] Chegou { $count } vez à caixa de correio desde que a demonstração começou.
   *[other] Chegou { $count } vezes à caixa de correio desde que a demonstração começou.
}
demo-delivery-waiting = por enviar
demo-delivery-accepted = entregue ao servidor de correio
demo-delivery-deferred = adiada
demo-delivery-bounced = devolvida
demo-institutions-title = Instituições imitadas
demo-institutions-lead = São servidores verdadeiros neste computador. Escolha como se portam mal e veja como o serviço responde.
demo-neighbour-payment = Pagamentos
demo-neighbour-tax = Finanças
demo-neighbour-social-security = Segurança Social
demo-neighbour-mail = Servidor de correio
demo-fault-go = Aplicar
demo-fault-none = Funciona bem
demo-fault-slow = Responde devagar
demo-fault-down = Está em baixo
demo-fault-wrong-answer = Responde o que não se entende
demo-fault-server-error = Falha por dentro
demo-fault-duplicate = Avisa duas vezes
demo-fault-late = Avisa tarde
demo-fault-bad-signature = Avisos com assinatura errada
demo-fault-wrong-amount = Avisos com valor errado
demo-payments = Pagar uma guia
demo-payments-lead = Como num banco: antes da hora ou depois do prazo, o banco recusa. Pode forçar, para ver o que o serviço faz ao dinheiro.
demo-pay = Pagar
demo-pay-force = Pagar à força
demo-payment-pending = à espera de pagamento
demo-payment-processing = à espera de forma de pagamento
demo-payment-success = pago
demo-payment-declined = recusado
demo-payment-expired = fora de prazo
