### Moving a booking to another time.

move-link = Басқа уақытқа ауыстыру
move-now = Қазіргі уақыты
move-check-title = Жаңа уақытты тексеріңіз
move-check-stays = Шешім шыққанша брондау бұрынғы уақытында қалады.
move-ask = Ауыстыруды сұрау
move-do = Ауыстыру
move-support-stays = Сұраған жағдайыңыз осы брондауда қалады.
move-support-anew = Уақыт ауысса, сұралған жағдайды қайта реттейміз.
move-error-unmoved = Ештеңе өзгермеді. Басқа күнді немесе уақытты таңдаңыз.
move-wish-title = Басқа уақыт сұралды
move-booking-title = Қазіргі брондау
move-wished = Қалаған уақыт
move-approve = Ауыстыруға келісу
move-decline = Ауыстырмау
move-withdraw = Бұрынғы уақытты қалдыру
move-refusal-title = Уақытты ауыстырмау
move-refusal-text = Брондау бұрынғы уақытында қалады.
# $old (String)
# $new (String)
move-event-made = Уақыты ауысты. Бұрын: { $old }. Енді: { $new }
# $new (String)
move-event-asked = Ауыстыру сұралды: { $new }
move-event-declined = Уақыты ауыспады
move-event-expired = Ауыстыру өтініміне уақытында жауап берілмеді
move-event-withdrawn = Ауыстыру өтінімі қайтарып алынды
move-done-moved = Дайын. Брондау уақыты ауысты.
move-done-asked = Ауыстыру өтінімі жіберілді. Жауап хабарламаларыңызға келеді.
move-done-declined = Мүшеге айтылды: брондау бұрынғы уақытында қалады.
move-done-withdrawn = Брондау бұрынғы уақытында қалды.
move-over = Ауыстыру өтінімі енді жоқ. Брондаудың қазіргі күйі төменде.
move-elsewhere = Ауыстыру мүмкін емес: сол уақытта бұл адамның басқа брондауы бар.
move-closed = Ауыстыру мүмкін емес: ол күні жабық болады. Өтінімді қабылдамаңыз.
move-not-possible = Бұл брондауды енді ауыстыруға болмайды. Ол басталды немесе шешілді.
move-queue = Уақытын ауыстыруды сұрағандар
