### Signing in again, and the centre's own computers.

sign-in-ended = Сеанс аяқталды. Қайта кіріңіз. Жазғаныңыз сақталды.
kept-title = Жазғаныңыз сақталды
kept-text = Сіз қайта кірдіңіз. Жалғастырсаңыз, жазғаныңыз жоғалмайды.
kept-button = Жалғастыру
computer-title = Орталықтың компьютері
computer-lead = Орталықтың компьютерін бір рет белгілеңіз. Онда сеанс 2 сағаттан соң жабылады.
computer-is-marked = Бұл компьютер орталықтың компьютері деп белгіленген.
computer-mark = Осы компьютерді белгілеу
computer-done = Компьютер белгіленді.
display-back = Алдыңғы бетке оралу
