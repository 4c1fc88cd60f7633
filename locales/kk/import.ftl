### A list of people from a spreadsheet.


import-title = Адамдар тізімін қосу
import-lead = Кестедегі адамдарды бірден тіркеңіз. Алдымен тізімді тексереміз, ештеңе сақталмайды.
import-columns = Кестенің бағандары
import-columns-first = Бірінші жолға бағандардың аттарын жазыңыз:
import-columns-needed = Аты керек. Телефоны немесе поштасы да керек.
import-columns-other = Басқа бағандарды алмаймыз.
import-template = Бос кестені жүктеп алу (CSV)
import-column-surname = Тегі
import-column-given-name = Аты
import-column-patronymic = Әкесінің аты
import-column-called = Қалай атаймыз
import-column-phone = Телефон
import-column-email = Электрондық пошта
import-column-language = Тілі
import-by-file = Файлдан алу
import-file = CSV файлы
import-file-hint = Кестені «CSV UTF-8» түрінде сақтаңыз. Басқа түрде қазақ әріптері жоғалады.
import-file-button = Файлды тексеру
import-by-text = Мәтінді қою
import-text = Тізім
# $n (Number)
import-text-hint = Кестені көшіріп, осында қойыңыз. Қатені осында түзетуге болады. Ең көбі { $n } адам.
import-reads = Тілі жазылмаған адам қай тілде оқиды?
import-invite = Поштасы бар адамдарға шақыру жіберу
import-check = Тізімді тексеру
import-problems = Нені түзету керек
# $n (Number)
import-row = { $n }-жол
import-row-column = Жол
# $n (Number)
import-more-problems = Тағы { $n } қате бар. Алдымен осыларды түзетіңіз.
# $n (Number)
import-error-rows = { $n ->
        [one] Тізімде { $n } қате бар. Түзетіп, қайта тексеріңіз.
       *[other] Тізімде { $n } қате бар. Түзетіп, қайта тексеріңіз.
    }
import-error-file = Файлды таңдаңыз.
import-error-empty = Тізім бос. Бағандардың аттарын және адамдарды жазыңыз.
import-error-no-name = «Аты» деген баған жоқ. Бірінші жолға бағандардың аттарын жазыңыз.
import-error-no-contact = Телефон немесе пошта бағаны жоқ. Біреуін қосыңыз.
import-error-twice = Екі бағанда бір нәрсе тұр. Біреуін алып тастаңыз.
# $n (Number)
import-error-unclosed = Тырнақша жабылмаған. Жолы: { $n }. Оны жауып, қайта жіберіңіз.
# $n (Number)
import-error-too-large = Тізім тым үлкен. Оны бөліңіз: ең көбі { $n } адам.
import-error-lost = сұрау белгісінің орнындағы әріпті жазыңыз. Ол файлды сақтағанда жоғалған.
import-error-language = Тілін жазыңыз: қазақша, орысша немесе ағылшынша.
import-error-moved = Бұл жолда артық баған бар. Артық бөлгішті алып тастаңыз.
# $row (Number)
import-error-phone-twice = Дәл осы телефон { $row }-жолда да бар. Біреуін алып тастаңыз.
# $row (Number)
import-error-email-twice = Дәл осы пошта { $row }-жолда да бар. Біреуін алып тастаңыз.
import-error-phone-taken = Бұл телефонмен тіркелгі бар. Жолды алып тастаңыз.
import-error-email-taken = Бұл поштамен тіркелгі бар. Жолды алып тастаңыз.
import-check-title = Тізімді қарап шығыңыз
# $n (Number)
import-check-count = { $n ->
        [one] { $n } адам тіркеледі. Әзірге ештеңе сақталған жоқ.
       *[other] { $n } адам тіркеледі. Әзірге ештеңе сақталған жоқ.
    }
# $n (Number)
import-check-invited = { $n ->
        [one] { $n } адамның поштасына шақыру жіберіледі.
       *[other] { $n } адамның поштасына шақыру жіберіледі.
    }
import-check-ignored = Бұл бағандар алынбайды:
import-check-people = Тіркелетін адамдар
# $n (Number)
import-check-more = Тізімде тағы { $n } адам бар.
import-save = Барлығын тіркеу
import-change = Тізімді өзгерту
import-done-title = Тізімдегі адамдар тіркелді
# $n (Number)
import-done-count = { $n ->
        [one] { $n } адам тіркелді.
       *[other] { $n } адам тіркелді.
    }
# $n (Number)
import-done-invited = { $n ->
        [one] { $n } адамның поштасына шақыру жіберілді.
       *[other] { $n } адамның поштасына шақыру жіберілді.
    }
import-done-nobody = Кодты ешкімге берудің қажеті жоқ.
import-done-codes = Бұл адамдарға кіру кодын беріңіз
import-done-codes-text = Әр адам келгенде код беріңіз. Бұл бет екі апта ашылады.
