### Words of the ready sentences for declining.

refusals-title = Бас тартудың дайын сөйлемдері
refusals-lead = Үйлестіруші өтінімді қабылдамағанда осыларды таңдайды. Мүше сөйлемді өз тілінде оқиды.
refusals-none = Дайын сөйлем әлі жоқ.
refusals-in-use = Қолданыста
refusals-not-in-use = Қолданылмайды
refusals-change = Өзгерту
refusals-take-out = Қолданыстан алу
refusals-take-in = Қолданысқа қайтару
refusals-up = Жоғары жылжыту
refusals-down = Төмен жылжыту
refusals-new = Жаңа сөйлем
refusals-add = Сөйлемді қосу
refusals-sentence = Сөйлем
refusals-one-title = Дайын сөйлемді өзгерту
refusals-one-text = Бұрын айтылғандар өзгермейді.
refusals-save = Сақтау
refusals-back = Сөйлемдерге оралу
refusals-added = Сөйлем қосылды.
refusals-changed = Сөйлем өзгертілді.
refusals-used = Сөйлем қолданысқа қайтарылды.
refusals-unused = Сөйлем қолданыстан алынды.
refusals-moved = Сөйлемдердің реті өзгерді.
refusals-error-empty = Сөйлемді осы тілде де жазыңыз.
refusals-error-changed = Бұл сөйлемді басқа адам өзгертіп қойды. Жаңасы жоғарыда тұр. Өзіңіздікін қалдыру үшін қайта сақтаңыз.
