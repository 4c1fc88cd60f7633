### Үйлестірушілер: кім не жөнінде шешеді.


coordinating-decides-for = Шешетін өтінімдері
coordinating-question = Үйлестіруші нені шешеді?
coordinating-hint = Бұл тек үйлестіруші рөлімен бірге жарайды.
coordinating-all = Барлығын
coordinating-all-hint = Кейін қосылатыны да осыған кіреді.
coordinating-some = Тек таңдалғанын
coordinating-some-hint = Бүкіл орталықты барлығын шешетін үйлестіруші ғана жабады. Кемінде біреуі қалсын.
coordinating-which = Таңдалғаны
coordinating-which-hint = «Тек таңдалғанын» десеңіз, осыдан белгілеңіз.
coordinating-error-none = Кемінде біреуін белгілеңіз.
# $names (String)
coordinating-error-orphans = Бұларды басқа ешкім шешпейді: { $names }. Алдымен басқа үйлестіруші тағайындаңыз.
handover-question = Жұмысты кім жалғастырады?
# $requests (Number)
# $supports (Number)
# $names (String)
handover-hint = Шешілмеген өтінім: { $requests }. Ұйымдастырылатын көмек: { $supports }. Не жөнінде: { $names }.
handover-error-choose = Жұмысты кім жалғастыратынын таңдаңыз.
handover-error-nobody = Жұмысты жалғастыратын адам жоқ. Алдымен басқа үйлестіруші тағайындаңыз.
# $names (String)
coordinating-uncovered = Бұларды ешкім шешпейді: { $names }. Үйлестіруші тағайындаңыз.
coordinating-nobody-closes = Барлығын шешетін үйлестіруші жоқ. Сондықтан бүкіл орталықты ешкім жаба алмайды.
