### The second step of signing in.

second-step-title = Тағы бір қадам: код
second-step-lead = Код беретін қолданбаны ашып, «Есік» кодын енгізіңіз.
second-step-code = Код
second-step-code-hint = Қолданбадағы алты цифр немесе қосалқы код.
second-step-code-first = Қолданба қазір көрсетіп тұрған алты цифр.
second-step-button = Кіру
second-step-lost = Телефон қасыңызда жоқ па? Қосалқы кодты енгізіңіз. Ол да жоқ болса, әкімшіге айтыңыз.
second-step-error-empty = Кодты енгізіңіз.
second-step-error-wrong = Код дұрыс емес немесе бұрын қолданылған. Келесісін күтіңіз.
second-step-error-many = Қате код тым көп. Қосалқы кодты енгізіңіз немесе бір сағат күтіңіз.
second-step-own-title = Кірудің екінші қадамы
second-step-own-lead = Құпиясөзден кейін телефондағы қолданбадан код енгізесіз. Сонда ұрланған құпиясөз жетпейді.
second-step-required = Рөліңізге екінші қадам керек. Ол бапталғанша порталды мүше ретінде қолданасыз.
second-step-banner = Рөліңізді қолдану үшін екінші қадамды баптаңыз.
second-step-is-on = Екінші қадам қосулы.
# $n (Number)
second-step-codes-left = { $n ->
        [0] Қосалқы код қалған жоқ.
       *[other] Қалған қосалқы код: { $n }.
    }
second-step-codes-new = Жаңа қосалқы кодтар жасау
second-step-remove = Екінші қадамды өшіру
second-step-off-done = Екінші қадам өшірілді.
second-step-app = Телефонда не компьютерде код беретін қолданба керек. Мысалы: FreeOTP, Aegis, Google Authenticator.
second-step-begin = Екінші қадамды баптау
second-step-secret-title = «Есік» порталын қолданбаға қосыңыз
second-step-secret-open = Қолданбаны ашып, тіркелгі қосыңыз.
second-step-secret-take = Төмендегі кілтті қолданбаға теріңіз немесе кодты суретке түсіріңіз.
second-step-secret-type = Қолданба көрсеткен кодты енгізіңіз.
second-step-secret-words = Кілт
second-step-secret-words-text = Әріптер мен цифрлар төрт-төрттен жазылған. Бос орын маңызды емес.
second-step-picture = Сол кілт сурет түрінде
second-step-confirm = Екінші қадамды қосу
second-step-codes-title = Қосалқы кодтарыңыз
second-step-codes-lead = Телефон қасыңызда болмағанда әр код бір рет кіргізеді.
second-step-codes-done = Екінші қадам қосулы, қосалқы кодтар жаңа.
second-step-codes-once = Олар тек қазір көрсетіледі. Жазып алыңыз не басып шығарыңыз, сенімді жерде сақтаңыз.
second-step-reset-title = Екінші қадамды алып тастау
second-step-reset-lead = Телефоны да, қосалқы коды да жоқ адам үшін. Оның кім екеніне көз жеткізіңіз. Адамға хабар барады, ол қайта баптайды.
second-step-reset-button = Екінші қадамды алып тастау
second-step-reset-done = Екінші қадам алып тасталды.
