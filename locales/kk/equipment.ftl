# Жабдық: күйі, техникалық күйі, қысқа сөздер.
equipment-title = Жабдық
item-state-received = Келді, әлі қаралмады
item-state-in-workshop = Шеберханада
item-state-ready = Беруге дайын
item-state-with-holder = Берілді
item-state-given = Біржола берілді
item-state-for-parts = Қосалқы бөлшекке
item-state-for-disposal = Кәдеге жаратуға
item-state-disposed = Кәдеге жаратылды
item-state-missing = Табылмай тұр
item-state-installed = Басқа құрылғының ішінде
item-grade-a = A: жаңадай
item-grade-b = B: жұмыс істейді, қолданылған ізі бар
item-grade-c = C: жұмыс істейді, ақауы бар
item-grade-d = D: жұмыс істемейді
item-grade-none = Әлі қаралмады
