### Joining at the desk, and codes.


joining-new-title = Регистрация нового участника
joining-new-lead = Учётная запись откроется сразу. Для входа выдаётся код.
joining-surname = Фамилия (необязательно)
joining-given-name = Имя
joining-patronymic = Отчество (если есть)
joining-reads = На каком языке читает?
joining-new-button = Зарегистрировать и выдать код
joining-error-name = Напишите имя.
joining-error-login = Введите номер телефона или электронную почту правильно.
joining-error-language = Выберите язык.
joining-error-taken = С этим телефоном или почтой уже есть учётная запись. Выдайте для неё новый код.
joining-error-nobody = С этим телефоном или почтой никто не зарегистрирован.
joining-error-roles = У этого человека есть роль. Код ему может выдать только администратор.
joining-code-title = Выдать код для входа
joining-code-lead = Выдайте код тому, кто не помнит пароль. Код действует две недели.
joining-code-login = Телефон или электронная почта этого человека
joining-code-button = Выдать код
joining-given-title = Код для входа
joining-given-lead = Распечатайте эту страницу и отдайте человеку. Или прочитайте вслух.
joining-given-open = Откройте страницу:
joining-given-login = Введите:
joining-given-code = Введите код и придуманный вами пароль.
joining-given-until = Код действует до:
joining-given-once = Код показывается один раз. Если он потерян, выдайте новый.
code-title = Вход по коду
code-lead = Введите код, выданный в центре, и придумайте пароль.
code-code = Код
code-code-hint = Десять цифр. Пробелы между ними не мешают.
code-button = Сохранить пароль и войти
joining-error-code-empty = Введите код.
joining-error-code-wrong = Код не подходит. Проверьте телефон и код или попросите новый.
code-link = У меня есть код
joining-code-password = Ваш пароль (необязательно)
joining-code-password-hint = Нужен, только если у человека есть роль.
joining-error-password = У этого человека есть роль. Введите свой пароль.
