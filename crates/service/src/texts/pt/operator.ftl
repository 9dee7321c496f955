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
people-role-missing = Escolha um papel
people-password-short = Escreva uma palavra-passe com 12 caracteres ou mais
people-added = Pessoa adicionada. Dê-lhe já o segredo dos códigos de uso único; não volta a ser mostrado:
role-case-officer = Funcionário
role-supervisor = Supervisor
role-auditor = Auditor
role-administrator = Administrador
