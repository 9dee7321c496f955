# Partes que se repetem em todas as páginas. Quem lê: toda a gente.
# Frases curtas. «Nós» é o serviço. Datas, horas e montantes chegam já escritos.

-brand = Balcão

## A página

brand = { -brand }
service-name = Autorização de residência
skip-to-content = Saltar para o conteúdo principal
language-choice = Idioma
main-menu = Menu principal
back = Voltar
page-updated = Página atualizada a { $day }.
print-reference = Referência { $reference }, impressa a { $instant }

## A demonstração

demo-strip = Demonstração – não é um serviço do Estado.
demo-strip-people = Pessoas e dados inventados.
demo-clock = Relógio da demonstração: { $instant }

## O rodapé e a ajuda

footer-accessibility = Acessibilidade
footer-privacy = Privacidade
footer-legal = Avisos legais
footer-status = Estado do serviço
footer-scams = Burlas
footer-complaints = Livro Amarelo
footer-owner = Entidade responsável: { $owner }.
footer-portuguese-counts = Em caso de dúvida, faz fé a versão portuguesa.
help-title = Precisa de ajuda?
help-contact = Escreva-nos ou ligue { $phone }, dias úteis, das { $opens } às { $closes }.
help-never-charge = Nunca cobramos marcações nem pedimos pagamentos por telefone.

## De quem é a vez

turn-you = Agora é a sua vez
turn-us = Estamos nós a tratar
turn-other = Esperamos por outra entidade: { $entity }
turn-none = Não há nada a fazer
turn-since = Desde
turn-next-date = Próxima data
turn-legal-term = Prazo legal
turn-days-left =
    { $days ->
        [0] Termina hoje
        [one] Falta { $days } dia
       *[other] Faltam { $days } dias
    }
turn-working-days-left =
    { $days ->
        [0] Termina hoje
        [one] Falta { $days } dia útil
       *[other] Faltam { $days } dias úteis
    }

## Erros de formulário

error-summary-title = Há um problema
error-prefix = Erro:
warning-prefix = Aviso

## Menu

service-name-staff = Área de trabalho
footer-label = Informação e direitos
place-situation = A minha situação
place-proofs = Comprovativos
place-route = Descobrir o meu caminho
place-verify = Verificar
place-queue = Fila
place-months = Meses
place-audit = Auditoria
place-operator = Operação
sign-in = Entrar
sign-out = Terminar sessão
