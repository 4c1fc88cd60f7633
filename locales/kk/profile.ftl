### One's profile.

profile-title = Деректерімді өзгерту
profile-called = Сізді қалай атаймыз? (міндетті емес)
profile-called-hint = Бос болса, атыңызбен атаймыз.
profile-reads = Қай тілде оқисыз?
profile-contact = Сізбен қалай хабарласамыз
profile-email-hint = Жаңа поштаға хат жібереміз. Хаттағы сілтемені ашсаңыз, ол өзгереді.
profile-email-unconfirmed = Бұл пошта әлі расталмаған.
# $email (String)
profile-email-waiting = Растауды күтіп тұрған пошта: { $email }
profile-password = Құпиясөзіңіз
profile-password-hint = Телефонды немесе поштаны өзгертсеңіз ғана керек.
profile-emergency = Төтенше жағдайда кімге қоңырау шаламыз
profile-emergency-hint = Міндетті емес.
profile-emergency-name = Ол адамның аты
profile-emergency-phone = Ол адамның телефоны
profile-button = Сақтау
profile-saved = Деректеріңіз сақталды.
profile-saved-email = Сақталды. Жаңа поштаңызға хат жібердік: ондағы сілтемені ашыңыз.
profile-error-phone = Бұл нөмірді сақтай алмадық. Бізге қоңырау шалыңыз.
profile-error-emergency-phone = Төтенше жағдайдағы телефонды дұрыс жазыңыз.
profile-error-emergency = Аты мен телефонының екеуін де жазыңыз немесе бос қалдырыңыз.
