### The inbox: everything a person has been told.

inbox-title = Сообщения
inbox-nav-unread = Сообщения, новых: { $n }
inbox-home-unread = { $n ->
    [one] У вас { $n } новое сообщение
    [few] У вас { $n } новых сообщения
   *[other] У вас { $n } новых сообщений
}
inbox-empty = Сообщений пока нет. Когда появятся новости, мы напишем о них на этой странице.
inbox-new = Новое
inbox-read-one = Отметить как прочитанное
inbox-read-all = Отметить все как прочитанные
inbox-done-read = Сообщение отмечено как прочитанное.
inbox-done-all-read = Сообщения отмечены как прочитанные.
inbox-pages = Страницы сообщений
