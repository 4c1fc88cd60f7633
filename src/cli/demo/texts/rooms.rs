//! The library and the small cinema room.

use super::{ENTRANCE, ResourceTexts, WAY, t};

pub(super) const LIBRARY: ResourceTexts = ResourceTexts {
    slug: "library",
    name: t("Кітапхана", "Библиотека", "Library"),
    description: t(
        "Жарық әрі жылы оқу залы. Мұнда қазақ, орыс және ағылшын тілдеріндегі кітаптар бар. Ірі қаріппен және Брайльмен басылған кітаптар бөлек сөреде тұр.",
        "Светлый и тёплый читальный зал. Здесь есть книги на казахском, русском и английском языках. Книги крупным шрифтом и шрифтом Брайля стоят на отдельной полке.",
        "A light and warm reading room with books in Kazakh, Russian and English. Books in large print and in Braille have a shelf of their own.",
    ),
    directions: t(
        "Есіктен тактильді жолақпен қабылдау үстеліне дейін 8 қадам жүріңіз. Үстелден оңға бұрылып, тағы 12 қадам жүріңіз. Кітапхана есігі сол жақта, қол тұсында Брайль жазуы бар. Ішінде аяқ астынан жұмсақ кілем сезіледі.",
        "От двери идите по тактильной полосе 8 шагов до стойки. У стойки поверните направо и пройдите ещё 12 шагов. Дверь библиотеки слева, на уровне руки табличка Брайлем. За дверью под ногами начинается мягкий ковёр.",
        "From the door follow the tactile strip 8 steps to the front desk. Turn right at the desk and walk 12 more steps. The library door is on your left, with a Braille plate at hand height. Inside you feel soft carpet under your feet.",
    ),
    house_rules: t(
        "Ақырын сөйлесіңіз. Кітапты оқып болған соң үстелде қалдырыңыз, өзіміз орнына қоямыз. Су ішуге болады, ас ішу кіреберістегі үстелде.",
        "Говорите тихо. Прочитанную книгу оставьте на столе, мы сами поставим её на место. Воду пить можно, есть — за столом у входа.",
        "Please speak softly. Leave the book on the table when you finish, and we will put it back. Water is fine; food has its own table by the entrance.",
    ),
    facts: [
        (
            "wheelchair",
            "yes",
            t(
                "Табалдырық жоқ, есіктің ені 90 см. Екі үстелдің астына кресло-арба еркін кіреді.",
                "Порогов нет, ширина двери 90 см. Под два стола свободно заезжает кресло-коляска.",
                "There is no threshold and the door is 90 cm wide. A wheelchair fits under two of the tables.",
            ),
        ),
        (
            "low_vision",
            "yes",
            t(
                "Әр үстелде жарық шам мен лупа бар. Сөре атаулары ірі әріппен жазылған.",
                "На каждом столе есть яркая лампа и лупа. Названия полок написаны крупно.",
                "Every table has a bright lamp and a magnifier. The shelves have large labels.",
            ),
        ),
        (
            "blind",
            "yes",
            t(
                "Брайль кітаптары мен аудиокітаптар бар. Қызметкер керек кітапты алып береді.",
                "Есть книги шрифтом Брайля и аудиокниги. Сотрудник подаст нужную книгу.",
                "There are Braille books and audiobooks. A member of staff will bring you the book you want.",
            ),
        ),
        (
            "hard_of_hearing",
            "yes",
            t(
                "Зал тыныш, жаңғырық жоқ. Кітапты сұрау үшін жазып көрсетуге болады.",
                "В зале тихо, эха нет. Попросить книгу можно и письменно.",
                "The room is quiet and has no echo. You can ask for a book in writing.",
            ),
        ),
        (
            "deaf",
            "yes",
            t(
                "Дабыл дыбыспен бірге жарықпен де белгі береді. Қызметкермен жазысып сөйлесуге болады.",
                "Тревога подаётся и звуком, и светом. С сотрудником можно переписываться.",
                "Alarms flash as well as sound. You can talk with staff in writing.",
            ),
        ),
        (
            "easily_tired",
            "yes",
            t(
                "Жұмсақ креслолар мен кішкентай диван бар. Кез келген уақытта демалуға болады.",
                "Есть мягкие кресла и небольшой диван. Отдохнуть можно в любое время.",
                "There are soft armchairs and a small sofa. You can rest at any time.",
            ),
        ),
        (
            "needs_quiet",
            "yes",
            t(
                "Бұл – орталықтағы ең тыныш бөлме. Телефон дыбысы өшіріледі.",
                "Это самая тихая комната центра. Звук телефонов здесь выключают.",
                "This is the quietest room of the centre. Phones are silent here.",
            ),
        ),
    ],
    pictures: &[
        ENTRANCE,
        WAY,
        (
            "pictures/library.svg",
            t(
                "Кітапхана. Қабырғаны бойлай кітап сөрелері, ортада шамы бар үстел мен орындықтар.",
                "Библиотека. Вдоль стены полки с книгами, посередине стол с лампой и стулья.",
                "The library. Bookshelves along the wall, and in the middle a table with a lamp and chairs.",
            ),
        ),
    ],
};

pub(super) const CINEMA: ResourceTexts = ResourceTexts {
    slug: "cinema",
    name: t("Шағын кинозал", "Малый кинозал", "Small cinema room"),
    description: t(
        "20 адамға арналған жайлы зал, үлкен экраны және жақсы дыбысы бар. Достарыңызбен фильм көріңіз немесе өз көрсетіліміңізді өткізіңіз. Субтитрлер мен тифлокомментарийді қосып береміз.",
        "Уютный зал на 20 человек с большим экраном и хорошим звуком. Смотрите кино с друзьями или устройте свой показ. Мы включим субтитры и тифлокомментарий.",
        "A cosy room for 20 people with a large screen and good sound. Watch a film with friends or hold your own screening. We can turn on subtitles and audio description.",
    ),
    directions: t(
        "Есіктен тактильді жолақпен қабылдау үстеліне дейін 8 қадам жүріңіз. Үстелден солға бұрылып, дәліздің соңына дейін 20 қадам жүріңіз. Қарсы алдыңызда ауыр жұмсақ есік болады, ол өзіңізге қарай ашылады. Ішінде кілем бар, бүйірдегі тұтқа қатарларға апарады.",
        "От двери идите по тактильной полосе 8 шагов до стойки. У стойки поверните налево и пройдите 20 шагов до конца коридора. Перед вами тяжёлая мягкая дверь, она открывается на себя. Внутри ковёр, поручень сбоку ведёт к рядам.",
        "From the door follow the tactile strip 8 steps to the front desk. Turn left at the desk and walk 20 steps to the end of the corridor. In front of you is a heavy padded door that opens towards you. Inside there is carpet, and a side rail leads to the rows.",
    ),
    house_rules: t(
        "Телефон дыбысын өшіріңіз. Залдан кез келген уақытта шығып, қайта кіруге болады. Кеткенде қоқысты өзіңізбен ала кетіңіз.",
        "Выключите звук телефона. Выходить и возвращаться можно в любое время. Уходя, заберите мусор с собой.",
        "Turn off the sound of your phone. You may leave and come back at any time. Take your litter with you.",
    ),
    facts: [
        (
            "wheelchair",
            "yes",
            t(
                "Алдыңғы қатарда кресло-арбаға арналған 3 орын бар. Залда баспалдақ жоқ.",
                "В первом ряду 3 места для кресел-колясок. Ступеней в зале нет.",
                "There are 3 wheelchair places in the front row. The room has no steps.",
            ),
        ),
        (
            "low_vision",
            "yes",
            t(
                "Экран үлкен, алдыңғы қатар одан 3 метр жерде. Өту жолы еден шамымен жарықтанған.",
                "Экран большой, первый ряд в 3 метрах от него. Проход подсвечен у пола.",
                "The screen is large and the front row is 3 metres from it. Floor lights mark the aisle.",
            ),
        ),
        (
            "blind",
            "yes",
            t(
                "Құлаққап арқылы тифлокомментарий тыңдауға болады. Ол бар фильмдерді қызметкер айтып береді.",
                "Тифлокомментарий можно слушать в наушниках. Сотрудник подскажет, у каких фильмов он есть.",
                "You can listen to audio description in headphones. Staff will tell you which films have it.",
            ),
        ),
        (
            "hard_of_hearing",
            "yes",
            t(
                "Есту аппаратына арналған индукциялық ілмек бар. Оны қосуды брондағанда сұраңыз.",
                "Есть индукционная петля для слуховых аппаратов. Попросите включить её при бронировании.",
                "There is a hearing loop for hearing aids. Ask for it when you book.",
            ),
        ),
        (
            "deaf",
            "yes",
            t(
                "Субтитрлері бар фильмдерді таңдап береміз. Дабыл жарықпен де белгі береді.",
                "Подберём фильмы с субтитрами. Тревога подаётся и светом.",
                "We will choose films with subtitles. Alarms flash as well as sound.",
            ),
        ),
        (
            "easily_tired",
            "yes",
            t(
                "Креслолардың арқалығы биік, артқы қатарда аяқ созатын орын бар. Фильмді үзіп, демалуға болады.",
                "У кресел высокие спинки, в последнем ряду можно вытянуть ноги. Фильм можно прервать и отдохнуть.",
                "The seats have high backs, and the last row has room for your legs. You can stop the film and rest.",
            ),
        ),
        (
            "needs_quiet",
            "no",
            t(
                "Фильм дыбысы қатты болуы мүмкін. Құлаққап береміз және дыбысты азайта аламыз.",
                "Звук фильма бывает громким. Мы дадим наушники и можем сделать тише.",
                "Films can be loud. We can lend you ear defenders and turn the sound down.",
            ),
        ),
    ],
    pictures: &[
        ENTRANCE,
        WAY,
        (
            "pictures/cinema.svg",
            t(
                "Шағын кинозал. Алда үлкен экран, оның алдында креслолардың екі қатары. Бірінші қатардың шетінде кресло-арбаға бос орын бар.",
                "Малый кинозал. Впереди большой экран, перед ним два ряда кресел. С краю первого ряда свободное место для кресла-коляски.",
                "The small cinema room. A large screen in front and two rows of seats before it. At the end of the front row is an open place for a wheelchair.",
            ),
        ),
    ],
};
