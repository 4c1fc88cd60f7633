# Оборудование: состояния, техническое состояние, короткие слова.
equipment-title = Оборудование
item-state-received = Поступило, ещё не осмотрено
item-state-in-workshop = В мастерской
item-state-ready = Можно выдавать
item-state-with-holder = Выдано
item-state-given = Отдано насовсем
item-state-for-parts = На запчасти
item-state-for-disposal = На утилизацию
item-state-disposed = Утилизировано
item-state-missing = Не найдено
item-state-installed = Внутри другого устройства
item-grade-a = A: как новое
item-grade-b = B: работает, есть следы использования
item-grade-c = C: работает, есть неисправность
item-grade-d = D: не работает
item-grade-none = Ещё не осмотрено
