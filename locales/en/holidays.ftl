### Words of public holidays.

holiday-new-year = New Year
holiday-christmas = Orthodox Christmas
holiday-women = International Women’s Day
holiday-constitution = Constitution Day
holiday-nauryz = Nauryz
holiday-unity = Unity Day of the People of Kazakhstan
holiday-defender = Defender of the Fatherland Day
holiday-victory = Victory Day
holiday-capital = Capital Day
holiday-republic = Republic Day
holiday-independence = Independence Day
holiday-kurban-ait = Kurban Ait

holidays-title = Public holidays
holidays-lead = On these days the centre is closed and nobody can book.
holidays-ask = Nothing is closed yet. Check the bookings on these days. If you close the days, their members are told. The bookings stay until they are moved or cancelled.
holidays-closed = Days already closed
holidays-closed-none = No day is closed.
holidays-open = Holidays that are still open
holidays-open-none = All holidays of this year and the next are closed.
holidays-choose = Which days should be closed?
holidays-kurban = First day of Kurban Ait
holidays-kurban-hint = Its date is another one every year. For example 16.05.2027. Leave it empty if it is closed already.
holidays-close = Close these days
holidays-closed-done = The days are closed. Members with bookings on them have been told.
holidays-error-unreal = Enter the day like this: 16.05.2027.
holidays-error-reach = Enter a day of this year or the next, from today on.
holidays-error-closed = That day is closed already.
holidays-error-nothing = Choose at least one day.
