//! The four workplaces, all in the workroom.

use super::{ENTRANCE, Fact, Picture, ResourceTexts, Texts, WAY, t};

const HOUSE_RULES: Texts = t(
    "Телефонмен дәлізде сөйлесіңіз. Файлдарыңызды өзіңізбен алып кетіңіз: компьютер оларды кешке өшіреді. Кетерде порталдан шығыңыз.",
    "По телефону говорите в коридоре. Файлы заберите с собой: вечером компьютер их удаляет. Уходя, выйдите с портала.",
    "Take phone calls in the corridor. Take your files with you: the computer deletes them in the evening. Sign out of the portal before you leave.",
);
const WHEELCHAIR: Fact = (
    "wheelchair",
    "yes",
    t(
        "Есіктің ені 90 см, үстелдер арасы 120 см. Үстел астына кресло-арба кіреді.",
        "Ширина двери 90 см, проход между столами 120 см. Под стол заезжает кресло-коляска.",
        "The door is 90 cm wide, with 120 cm between the desks. A wheelchair fits under the desk.",
    ),
);
const LOW_VISION: Fact = (
    "low_vision",
    "yes",
    t(
        "Экран ұлғайтқышы мен жарық шам бар. Пернелерде ірі әріптер.",
        "Есть экранная лупа и яркая лампа. На клавишах крупные буквы.",
        "There is a screen magnifier and a bright lamp. The keys have large letters.",
    ),
);
const HARD_OF_HEARING: Fact = (
    "hard_of_hearing",
    "yes",
    t(
        "Құлаққап бар, дыбысын өзіңіз реттейсіз. Бейнеқоңырауда автоматты субтитрлер қосылады.",
        "Есть наушники с регулировкой громкости. В видеозвонках включаются автоматические субтитры.",
        "There are headphones with a volume control. Video calls can show automatic subtitles.",
    ),
);
const DEAF: Fact = (
    "deaf",
    "yes",
    t(
        "Ымдау тіліндегі бейнеқоңырауға камера бар. Дабыл жарықпен де белгі береді.",
        "Есть камера для видеозвонков на жестовом языке. Тревога подаётся и светом.",
        "There is a camera for calls in sign language. Alarms flash as well as sound.",
    ),
);
const EASILY_TIRED: Fact = (
    "easily_tired",
    "yes",
    t(
        "Орындықтың арқалығы мен шынтақшасы реттеледі. Көрші бөлмеде демалатын диван бар.",
        "У стула регулируются спинка и подлокотники. В соседней комнате есть диван для отдыха.",
        "The chair’s back and arms adjust. There is a sofa to rest on in the next room.",
    ),
);
const NOT_QUIET: Fact = (
    "needs_quiet",
    "no",
    t(
        "Бұл – ортақ бөлме, пернетақта дыбысы естіледі. Шуды басатын құлаққап береміз.",
        "Это общая комната, слышен стук клавиш. Мы дадим шумоподавляющие наушники.",
        "This is a shared room and you hear keyboards. We can lend you noise-cancelling headphones.",
    ),
);
const ROOM: Picture = (
    "pictures/workplaces.svg",
    t(
        "Жұмыс бөлмесі. Компьютері, шамы бар үстел және реттелетін орындық.",
        "Рабочая комната. Стол с компьютером и лампой, регулируемый стул.",
        "The workroom. A desk with a computer and a lamp, and an adjustable chair.",
    ),
);

pub(super) const DESK_1: ResourceTexts = ResourceTexts {
    slug: "desk-1",
    name: t(
        "Экраннан оқу құралы бар жұмыс орны",
        "Рабочее место с программой экранного доступа",
        "Desk with a screen reader",
    ),
    description: t(
        "Компьютерде NVDA және қазақша дауыс орнатылған. Брайль дисплейін қосуға болады. Құжат жазыңыз, жоба жасаңыз немесе онлайн курстан өтіңіз.",
        "На компьютере установлены NVDA и казахский голос. Можно подключить брайлевский дисплей. Пишите документы, ведите проект или проходите онлайн-курс.",
        "The computer has NVDA with a Kazakh voice. You can connect a Braille display. Write, work on a project or take an online course.",
    ),
    directions: t(
        "Есіктен тактильді жолақпен қабылдау үстеліне дейін 8 қадам жүріңіз. Үстелден оңға бұрылып, тағы 20 қадам жүріңіз. Жұмыс бөлмесінің есігі сол жақта, пернетақта дыбысы естіледі. Бірінші үстел – сіздікі, ол есіктен оңға қарай 2 қадам жерде.",
        "От двери идите по тактильной полосе 8 шагов до стойки. У стойки поверните направо и пройдите ещё 20 шагов. Дверь рабочей комнаты слева, слышен стук клавиш. Ваш стол первый, в 2 шагах направо от двери.",
        "From the door follow the tactile strip 8 steps to the front desk. Turn right at the desk and walk 20 more steps. The workroom door is on your left; you hear keyboards. Yours is the first desk, 2 steps to the right of the door.",
    ),
    house_rules: HOUSE_RULES,
    facts: [
        WHEELCHAIR,
        (
            "low_vision",
            "yes",
            t(
                "NVDA мәтінді оқиды, экран ұлғайтқышы да бар. Экраны кішілеу, үлкені екінші жұмыс орнында.",
                "NVDA читает текст, есть и экранная лупа. Экран здесь небольшой, большой есть на втором рабочем месте.",
                "NVDA reads the text and there is a magnifier too. The screen is small; the second desk has a large one.",
            ),
        ),
        (
            "blind",
            "yes",
            t(
                "NVDA компьютермен бірге қосылады, қазақша, орысша және ағылшынша сөйлейді. F пен J пернелерінде бұдыр белгі бар.",
                "NVDA включается вместе с компьютером и говорит по-казахски, по-русски и по-английски. На клавишах F и J рельефные метки.",
                "NVDA starts with the computer and speaks Kazakh, Russian and English. The F and J keys have raised marks.",
            ),
        ),
        HARD_OF_HEARING,
        DEAF,
        EASILY_TIRED,
        NOT_QUIET,
    ],
    pictures: &[ENTRANCE, WAY, ROOM],
};

pub(super) const DESK_2: ResourceTexts = ResourceTexts {
    slug: "desk-2",
    name: t("Үлкен экранды жұмыс орны", "Рабочее место с большим экраном", "Desk with a large screen"),
    description: t(
        "32 дюймдік экран және экран ұлғайтқышы бар. Түстерін көзге жайлы етіп ауыстыруға болады. Сурет, сызба және бейнемен жұмысқа қолайлы.",
        "Экран 32 дюйма и экранная лупа. Цвета можно настроить под свои глаза. Удобно для рисунков, чертежей и видео.",
        "A 32-inch screen with a magnifier. You can change the colours to suit your eyes. It is good for drawings, plans and video.",
    ),
    directions: t(
        "Есіктен тактильді жолақпен қабылдау үстеліне дейін 8 қадам жүріңіз. Үстелден оңға бұрылып, тағы 20 қадам жүріңіз. Жұмыс бөлмесінің есігі сол жақта. Екінші үстел терезе жанында, есіктен тура 6 қадам жерде.",
        "От двери идите по тактильной полосе 8 шагов до стойки. У стойки поверните направо и пройдите ещё 20 шагов. Дверь рабочей комнаты слева. Второй стол у окна, прямо от двери 6 шагов.",
        "From the door follow the tactile strip 8 steps to the front desk. Turn right at the desk and walk 20 more steps. The workroom door is on your left. The second desk is by the window, 6 steps straight ahead.",
    ),
    house_rules: HOUSE_RULES,
    facts: [
        WHEELCHAIR,
        (
            "low_vision",
            "yes",
            t(
                "Экран көзге жақындап, алыстай алады, перделер жарықты реттейді. Пернелерде ірі сары әріптер бар.",
                "Экран можно придвинуть и отодвинуть, шторы регулируют свет. На клавишах крупные жёлтые буквы.",
                "The screen moves nearer and farther, and blinds control the light. The keys have large yellow letters.",
            ),
        ),
        (
            "blind",
            "no",
            t(
                "Бұл компьютерде экраннан оқу құралы жоқ. Ол бірінші жұмыс орнында бар.",
                "На этом компьютере нет программы экранного доступа. Она есть на первом рабочем месте.",
                "This computer has no screen reader. The first desk has one.",
            ),
        ),
        HARD_OF_HEARING,
        DEAF,
        EASILY_TIRED,
        NOT_QUIET,
    ],
    pictures: &[ENTRANCE, WAY, ROOM],
};

pub(super) const DESK_3: ResourceTexts = ResourceTexts {
    slug: "desk-3",
    name: t(
        "Биіктігі реттелетін жұмыс орны",
        "Рабочее место с регулируемым столом",
        "Desk that adjusts in height",
    ),
    description: t(
        "Үстелдің биіктігі батырмамен 62 см-ден 125 см-ге дейін өзгереді. Отырып та, тұрып та, кресло-арбамен де жұмыс істеуге болады. Үлкен пернелі пернетақта мен трекбол бар.",
        "Высота стола меняется кнопкой от 62 до 125 см. Можно работать сидя, стоя и на кресле-коляске. Есть клавиатура с большими клавишами и трекбол.",
        "A button moves the desk from 62 to 125 cm. You can work sitting, standing or in a wheelchair. There is a keyboard with large keys and a trackball.",
    ),
    directions: t(
        "Есіктен тактильді жолақпен қабылдау үстеліне дейін 8 қадам жүріңіз. Үстелден оңға бұрылып, тағы 20 қадам жүріңіз. Жұмыс бөлмесінің есігі сол жақта. Үшінші үстел есіктен сол жақта, 3 қадам жерде, алды ашық.",
        "От двери идите по тактильной полосе 8 шагов до стойки. У стойки поверните направо и пройдите ещё 20 шагов. Дверь рабочей комнаты слева. Третий стол слева от двери, в 3 шагах, подход к нему свободный.",
        "From the door follow the tactile strip 8 steps to the front desk. Turn right at the desk and walk 20 more steps. The workroom door is on your left. The third desk is to the left of the door, 3 steps away, with open space before it.",
    ),
    house_rules: HOUSE_RULES,
    facts: [
        (
            "wheelchair",
            "yes",
            t(
                "Үстел кез келген кресло-арбаға сай көтеріледі. Жанында 150 см бұрылу орны бар.",
                "Стол поднимается под любую кресло-коляску. Рядом 150 см для разворота.",
                "The desk rises to suit any wheelchair. There are 150 cm beside it to turn.",
            ),
        ),
        LOW_VISION,
        (
            "blind",
            "unknown",
            t(
                "Экраннан оқу құралын орната аламыз, бірақ осы орында әлі сынамадық. Брондағанда жазыңыз.",
                "Программу экранного доступа установить можно, но здесь её ещё не пробовали. Напишите об этом при бронировании.",
                "We can install a screen reader but have not tried it here yet. Tell us when you book.",
            ),
        ),
        HARD_OF_HEARING,
        DEAF,
        EASILY_TIRED,
        NOT_QUIET,
    ],
    pictures: &[ENTRANCE, WAY, ROOM],
};

pub(super) const DESK_4: ResourceTexts = ResourceTexts {
    slug: "desk-4",
    name: t("Тыныш бұрыштағы жұмыс орны", "Рабочее место в тихом уголке", "Desk in the quiet corner"),
    description: t(
        "Биік қалқанның артындағы жұмыс орны: шу аз, жарығы жұмсақ. Шамның жарығын өзіңіз реттейсіз. Назар аударуды қажет ететін жұмысқа қолайлы.",
        "Рабочее место за высокой перегородкой: мало шума, мягкий свет. Яркость лампы настраиваете сами. Удобно, когда нужно сосредоточиться.",
        "A desk behind a high partition, with little noise and soft light. You set the lamp yourself. It is good for work that needs focus.",
    ),
    directions: t(
        "Есіктен тактильді жолақпен қабылдау үстеліне дейін 8 қадам жүріңіз. Үстелден оңға бұрылып, тағы 20 қадам жүріңіз. Жұмыс бөлмесінің есігі сол жақта. Тыныш бұрыш қарсы қабырғада: сол жақ қабырғаны бойлап 8 қадам жүріп, жұмсақ қалқанды сипап табыңыз.",
        "От двери идите по тактильной полосе 8 шагов до стойки. У стойки поверните направо и пройдите ещё 20 шагов. Дверь рабочей комнаты слева. Тихий уголок в дальнем конце: идите 8 шагов вдоль левой стены до мягкой перегородки.",
        "From the door follow the tactile strip 8 steps to the front desk. Turn right at the desk and walk 20 more steps. The workroom door is on your left. The quiet corner is at the far end: follow the left wall 8 steps until you touch a soft partition.",
    ),
    house_rules: t(
        "Бұл жерде сөйлеспейміз. Керек болса, қолыңызды көтеріңіз, қызметкер келеді. Кетерде порталдан шығыңыз.",
        "Здесь мы не разговариваем. Если что-то нужно, поднимите руку, и сотрудник подойдёт. Уходя, выйдите с портала.",
        "We do not talk here. Raise your hand if you need something, and a member of staff will come. Sign out of the portal before you leave.",
    ),
    facts: [
        (
            "wheelchair",
            "unknown",
            t(
                "Қалқан жанындағы өткелдің ені 80 см. Сіздің кресло-арбаңыз сыя ма, бірге көрейік.",
                "Проход у перегородки 80 см. Давайте вместе проверим, пройдёт ли ваша кресло-коляска.",
                "The way past the partition is 80 cm wide. Let us check together if your wheelchair fits.",
            ),
        ),
        LOW_VISION,
        (
            "blind",
            "unknown",
            t(
                "Экраннан оқу құралын құлаққаппен орната аламыз, бірақ әлі сынамадық. Брондағанда жазыңыз.",
                "Программу экранного доступа с наушниками установить можно, но её ещё не пробовали. Напишите об этом при бронировании.",
                "We can install a screen reader with headphones but have not tried it yet. Tell us when you book.",
            ),
        ),
        HARD_OF_HEARING,
        DEAF,
        EASILY_TIRED,
        (
            "needs_quiet",
            "yes",
            t(
                "Қалқан дыбысты сіңіреді, бұл жерде сөйлеспейді. Жыпылықтайтын жарық жоқ.",
                "Перегородка поглощает звук, здесь не разговаривают. Мигающего света нет.",
                "The partition absorbs sound and nobody talks here. No light flickers.",
            ),
        ),
    ],
    pictures: &[ENTRANCE, WAY, ROOM],
};
