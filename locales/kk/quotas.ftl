### Бір адам қанша брондай алады.

quota-title = Бір адамға шектеу
# $amount (String)
quota-day = күніне: { $amount }
# $amount (String)
quota-week = аптасына: { $amount }
# $amount (String)
quota-month = айына: { $amount }
# $amount (String)
quota-ahead = бір мезгілде алда: { $amount }
# $n (Number)
quota-bookings = { $n } брондау
# $limit (String)
# $used (String)
quota-used = { $limit }. Осымен бірге: { $used }
# $limit (String)
# $used (String)
quota-error = Бұл бір адамға берілетіннен көп ({ $limit }). Бұрыннан брондалғаны: { $used }. Басқа күнді немесе қысқарақ уақытты таңдаңыз, не керек емес брондаудан бас тартыңыз.
# $limit (String)
quota-error-ahead = Алдағы брондау саны шектеуге жетті ({ $limit }). Біреуі өткенше күтіңіз немесе керек емес брондаудан бас тартыңыз.
settings-quotas = Бір адам қанша брондай алады
settings-quota-hint-first = Шектеу болмаса, бос қалдырыңыз. Қабылдау үстелінде адамға осы беттегіден көп те брондауға болады.
settings-quota-hint = Шектеу болмаса, бос қалдырыңыз.
settings-quota-day = Күніне брондау саны
settings-quota-day-hours = Күніне сағат саны
settings-quota-week = Аптасына брондау саны
settings-quota-week-hours = Аптасына сағат саны
settings-quota-month = Айына брондау саны
settings-quota-month-hours = Айына сағат саны
settings-quota-ahead = Бір мезгілде алдағы брондау саны
# $kind (String)
# $limit (String)
quota-together = { $kind } бірге, { $limit }
kind-quotas-title = Бір түрден бір адам қанша брондай алады
kind-quotas-lead = Бұл шектеу бір түрдегі барлық орынға бірге қолданылады. Әр орынның өз шектеуі де сақталады.
kind-quotas-none = Шектеу жоқ.
journal-quotas-changed = Түр бойынша брондау шектеуін өзгертті
