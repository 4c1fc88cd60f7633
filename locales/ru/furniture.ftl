### Words of the furniture: what stands on every page, errors, display settings, signing in, dates.

## Site

site-tagline = Коворкинг-центр для людей с инвалидностью
site-example-note = Это пример данных. Люди и бронирования здесь вымышлены.
site-help-heading = Нужна помощь?
site-help-text = Позвоните или напишите, решим вместе.
site-help-phone = Телефон:
site-help-email = Электронная почта:

## Navigation

nav-skip = Перейти к основному содержанию
nav-main = Главное меню
nav-home = Главная
nav-resources = Что можно забронировать
nav-bookings = Мои бронирования
nav-approvals = Заявки на рассмотрении
nav-admin = Управление
nav-help = Помощь
nav-sign-in = Войти
nav-sign-out = Выйти
nav-display = Версия для слабовидящих
nav-languages = Выбор языка
nav-footer = О сайте
nav-how-to-book = Как забронировать
nav-accessibility = Заявление о доступности
nav-privacy = Политика конфиденциальности

## Error pages: a title, what happened, what to do next

error-bad-request-title = Запрос непонятен
error-bad-request-text = Похоже, в адресе или в форме есть ошибка.
error-bad-request-next = Вернитесь на предыдущую страницу и попробуйте ещё раз.
error-not-found-title = Страница не найдена
error-not-found-text = Такой страницы нет, или она предназначена не вам.
error-not-found-next = Проверьте адрес или начните с главной страницы.
error-forbidden-title = У вас нет доступа к этой странице
error-forbidden-text = Эта страница предназначена для людей с другой ролью.
error-forbidden-next = Если вы считаете, что доступ вам нужен, позвоните нам.
error-method-title = Это действие так не выполнить
error-method-text = Этот адрес работает только через кнопку на странице.
error-method-next = Откройте нужную страницу через меню.
error-too-large-title = Слишком много за один раз
error-too-large-text = Текст или файл больше, чем портал может принять. Ничего не сохранено.
error-too-large-next = Вернитесь назад, сократите текст или выберите файл поменьше.
error-server-title = Ошибка на сервере
error-server-text = Это не ваша ошибка. Она записана в журнал, мы её увидим.
error-server-next = Попробуйте через несколько минут. Если не получится, позвоните нам.
error-number = Если сообщите нам об этом, назовите номер:
error-busy-title = Портал сейчас не успевает
error-busy-text = Запросов много, или мы что-то чиним.
error-busy-next = Попробуйте через минуту.
error-unsaved-title = Сейчас ничего нельзя сохранить
error-unsaved-text = Диск портала заполнен или недоступен для записи. Смотреть страницы по-прежнему можно.
error-unsaved-next = Попробуйте через несколько минут или позвоните в центр.
error-maybe-saved = Отправленное могло сохраниться. Сначала загляните в «Мои бронирования».
error-kept = Введённое не потеряно. Его можно отправить ещё раз.
error-session-title = Сеанс завершён
error-session-text = Действий долго не было, и сеанс закрылся.
error-session-next = Войдите снова. Введённое сохранено.
error-csrf-title = Запрос не принят
error-csrf-text = Похоже, запрос пришёл не с нашей страницы. Мы остановили его ради вашей безопасности.
error-csrf-next = Откройте страницу портала заново и повторите действие.
error-link-home = Перейти на главную
error-link-bookings = Открыть «Мои бронирования»
error-send-again = Отправить ещё раз

## Display settings

display-title = Версия для слабовидящих
display-lead = Сделайте страницы удобными для себя. Выбор сохранится на всех страницах.
display-theme = Цвета
display-theme-hint = Цвет текста и фона.
display-theme-auto = Как на устройстве
display-theme-light = Светлые
display-theme-dark = Тёмные
display-theme-black-on-white = Чёрный текст на белом
display-theme-white-on-black = Белый текст на чёрном
display-theme-yellow-on-black = Жёлтый текст на чёрном
display-theme-blue-on-blue = Тёмно-синий текст на голубом
display-size = Размер текста
display-size-hint = Увеличение в самом браузере тоже работает.
display-size-100 = Обычный, 100 %
display-size-150 = Крупный, 150 %
display-size-200 = Очень крупный, 200 %
display-size-300 = Самый крупный, 300 %
display-line = Расстояние между строками
display-line-hint = Широкие промежутки помогают не терять строку.
display-line-normal = Обычное между строками
display-line-wide = Широкое между строками
display-letters = Расстояние между буквами
display-letters-hint = При широких промежутках буквы не сливаются.
display-letters-normal = Обычное между буквами
display-letters-wide = Широкое между буквами
display-font = Шрифт
display-font-hint = Выберите тот, который легче читать.
display-font-sans = Шрифт без засечек
display-font-serif = Шрифт с засечками
display-images = Картинки
display-images-hint = У каждой картинки есть описание словами.
display-images-shown = Показывать картинки
display-images-described = Показывать описание вместо картинки
display-images-off = Не показывать ни картинок, ни описаний
display-motion = Движение
display-motion-hint = На портале ничего не мигает.
display-motion-on = По настройке устройства
display-motion-off = Без всякого движения
display-save = Сохранить настройки отображения
display-reset = Вернуть обычный вид
display-saved = Настройки отображения сохранены.
display-was-reset = Обычный вид возвращён.
display-kept = В этом браузере выбор хранится год. После входа он остаётся и в учётной записи.
display-choose = «{ $question }»: выберите один из ответов в списке.

## Signing in

sign-in-title = Вход на портал
sign-in-lead = Войдите, чтобы забронировать.
sign-in-first = Чтобы открыть эту страницу, сначала войдите.
sign-in-login = Телефон или электронная почта
sign-in-login-hint = Например: +7 777 123 4567.
sign-in-password = Пароль
sign-in-shared = Это общий компьютер
sign-in-shared-hint = С отметкой сеанс закроется через 2 часа без действий или вместе с браузером.
sign-in-shared-always = Это компьютер центра. Сеанс закроется через 2 часа без действий.
sign-in-button = Войти
sign-in-forgot = Нет пароля? Позвоните нам или приходите: мы дадим код.
sign-in-no-account = Нет учётной записи?
sign-in-error-wrong = Неверный телефон, почта или пароль.
sign-in-error-throttled = Слишком много попыток входа. Попробуйте позже.
sign-in-error-login-empty = Введите номер телефона или электронную почту.
sign-in-error-password-empty = Введите пароль.
sign-in-error-login-long = Телефон или почта слишком длинные. Проверьте и введите снова.
sign-in-error-password-long = Пароль слишком длинный. Проверьте и введите снова.
sign-out-done = Вы вышли с портала.
sign-out-kept-safe = Если за этот компьютер сядет кто-то ещё, закройте браузер.

## Forms and buttons

form-scan-refused = Введено: «{ $typed }». Поле снова пустое.
form-error-prefix = Ошибка:
form-error-summary = { $n ->
    [one] В форме { $n } ошибка
    [few] В форме { $n } ошибки
    [many] В форме { $n } ошибок
   *[other] В форме { $n } ошибки
}
form-yes = Да
form-no = Нет
form-unknown = Неизвестно
form-continue = Продолжить
form-change = Изменить
form-apply = Применить
form-error-too-long = { $n ->
    [one] Текст слишком длинный. Можно не больше { $n } символа.
    [few] Текст слишком длинный. Можно не больше { $n } символов.
    [many] Текст слишком длинный. Можно не больше { $n } символов.
   *[other] Текст слишком длинный. Можно не больше { $n } символов.
}
form-error-characters = В тексте есть невидимые знаки. Уберите их.
form-error-number = Введите число цифрами. Например: 2.

## Dates and hours

date-long = { $weekday }, { $day } { $month } { $year } года
date-weekday = { $weekday }, { $day } { $month }
date-short = { $day } { $month }
date-moment = { $date }, { $time }
date-month = { $month } { $year } года
date-today = Сегодня
date-tomorrow = Завтра
date-hours-heading = Часы работы
date-closed = закрыто
date-hours-words = с { $from } до { $to }
date-days = { $first } — { $last }

## Months: by themselves

month-1 = январь
month-2 = февраль
month-3 = март
month-4 = апрель
month-5 = май
month-6 = июнь
month-7 = июль
month-8 = август
month-9 = сентябрь
month-10 = октябрь
month-11 = ноябрь
month-12 = декабрь

## Months: after a day

month-day-1 = января
month-day-2 = февраля
month-day-3 = марта
month-day-4 = апреля
month-day-5 = мая
month-day-6 = июня
month-day-7 = июля
month-day-8 = августа
month-day-9 = сентября
month-day-10 = октября
month-day-11 = ноября
month-day-12 = декабря

## Weekdays, from Monday

weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье

## Durations

duration-hours = { $n ->
    [one] { $n } час
    [few] { $n } часа
    [many] { $n } часов
   *[other] { $n } часа
}
duration-minutes = { $n ->
    [one] { $n } минута
    [few] { $n } минуты
    [many] { $n } минут
   *[other] { $n } минуты
}
duration-hours-minutes =
    { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    } { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }

## States of a booking

state-requested = На рассмотрении
state-approved = Одобрено
state-declined = Отклонено
state-expired = Не рассмотрено вовремя
state-cancelled = Отменено
state-checked-in = Приход отмечен
state-completed = Завершено
state-no-show = Не использовано

## Ready sentences for declining a request: the member reads them

form-error-at = { $what }: { $sentence }
form-day-hint = Например: 25.11.2026 или 25 ноября.
