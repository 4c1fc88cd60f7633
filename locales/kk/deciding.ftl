### Words of deciding requests.

## The queue, sifted

# $n (Number)
approval-moves = { $n ->
    [one] Уақытты ауыстыру туралы { $n } тілек бар.
   *[other] Уақытты ауыстыру туралы { $n } тілек бар.
}
# $n (Number)
approval-supports = { $n ->
    [one] Көмек ұйымдастырылмаған { $n } келу бар.
   *[other] Көмек ұйымдастырылмаған { $n } келу бар.
}
approval-filter-resource = Не
approval-filter-day = Қай күні
approval-filter-any-day = Кез келген күні
approval-filter-since = Қашаннан бері күтуде
approval-filter-any-time = Бәрібір
approval-filter-long = Бір жұмыс күнінен артық
approval-filter-none = Мұндай өтінім жоқ. Таңдауыңызды өзгертіңіз немесе барлығын көрсетіңіз.
approval-filter-all = Барлық өтінімді көрсету
