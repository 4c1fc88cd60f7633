### Taking one's data along.

export-title = Забрать свои данные
export-lead = Вы получите файл со всем, что портал хранит о вас.
export-format = Для чего файл?
export-format-page = Чтобы прочитать
export-format-page-hint = Страница, которую откроет любой браузер, даже без интернета.
export-format-data = Для другой программы
export-format-data-hint = JSON, полностью, до последней цифры.
export-password-hint = Чтобы никто другой не забрал ваши данные.
export-care = В файле может быть сказано, что вам помогает. Храните его так, чтобы открыть могли только вы.
export-button = Скачать файл
export-back = Назад в мою учётную запись
export-file-title = Что портал хранит о вас
export-file-made = Дата: { $day }.
export-somebody = другой человек
export-yes = Да
export-no = Нет
export-acts = Где вы указаны как тот, кто это сделал
export-acts-count = { $n ->
        [one] { $n } запись
        [few] { $n } записи
        [many] { $n } записей
       *[other] { $n } записи
    }
export-code = { $code ->
        [email] по электронной почте
        [by_hand] по телефону или лично
        [waiting] ждёт
        [done] сделано
        [failed] не удалось
        [dropped] больше не нужно
        [everything] всё
        [changes] только то, что меняет мои планы
        [call] звоните мне
        [write] пишите мне, не звоните
        [helper] через того, кто мне помогает
        [in_person] скажите мне лично
        [reached] дозвонились
        [no_answer] нет ответа
        [again] попробовать позже
        [barrier] препятствие
        [complaint] жалоба
        [second_look] просьба пересмотреть отказ
        [coordinator] координатор
        [staff] сотрудник
        [accountant] бухгалтер
        [administrator] администратор
        [asked] запрошено
        [arranged] организовано
        [not_possible] невозможно
        [made] перенесено
        [declined] отклонено
        [expired] не ответили вовремя
        [withdrawn] отозвано
        [longer_stay] оставаться дольше
        [bigger_quota] бронировать больше
        [shorter_notice] бронировать незадолго до начала
        [later_arrival] приходить позже
        [room] комнаты
        [table_game] настольные игры
        [instrument] музыкальные инструменты
        [workplace] рабочие места
        [approved] согласовано
        [collected] получено
        [released] больше не отложено
        [lapsed] срок прошёл
       *[other] { $code }
    }
