### Signing in again, and the centre's own computers.

sign-in-ended = Сеанс завершён. Войдите снова. Введённое сохранено.
kept-title = Введённое сохранено
kept-text = Вы снова вошли. Если продолжить, ничего не потеряется.
kept-button = Продолжить
computer-title = Компьютер центра
computer-lead = Отметьте компьютер центра один раз. На нём сеанс закрывается через 2 часа без действий.
computer-is-marked = Этот компьютер отмечен как компьютер центра.
computer-mark = Отметить этот компьютер
computer-done = Компьютер отмечен.
display-back = Вернуться на предыдущую страницу
