//! The table games, all in one hall.

use super::{ENTRANCE, Fact, Picture, ResourceTexts, WAY, t};

const WHEELCHAIR: Fact = (
    "wheelchair",
    "yes",
    t(
        "Есіктің ені 90 см, табалдырық жоқ. Үстелдің астына кресло-арба кіреді.",
        "Ширина двери 90 см, порогов нет. Под стол заезжает кресло-коляска.",
        "The door is 90 cm wide and has no threshold. A wheelchair fits under the table.",
    ),
);
const HARD_OF_HEARING: Fact = (
    "hard_of_hearing",
    "yes",
    t(
        "Үстелдер бір-бірінен алшақ тұр, серіктесіңіздің бетін жақсы көресіз. Ойын кезінде сөйлесу міндетті емес.",
        "Столы стоят далеко друг от друга, лицо соперника хорошо видно. Говорить во время игры необязательно.",
        "The tables stand well apart and you see your partner’s face clearly. You need not talk while you play.",
    ),
);
const DEAF: Fact = (
    "deaf",
    "yes",
    t(
        "Ойын ережелері суретпен жазылған. Дабыл жарықпен де белгі береді.",
        "Правила игры есть в картинках. Тревога подаётся и светом.",
        "The rules of the games are there in pictures. Alarms flash as well as sound.",
    ),
);
const EASILY_TIRED: Fact = (
    "easily_tired",
    "yes",
    t(
        "Орындықтардың арқалығы мен шынтақшасы бар. Ойынды тоқтатып, жандағы диванда демала аласыз.",
        "У стульев есть спинки и подлокотники. Игру можно прервать и отдохнуть на диване рядом.",
        "The chairs have backs and arms. You can pause the game and rest on the sofa nearby.",
    ),
);
const NEEDS_QUIET: Fact = (
    "needs_quiet",
    "no",
    t(
        "Залда бірнеше ойын қатар жүреді, кейде дауыс шығады. Таңертең, сағат 11:00-ге дейін тынышырақ.",
        "В зале идёт несколько игр сразу, бывает шумно. Утром, до 11:00, тише.",
        "Several games go on at once and it can be noisy. Mornings before 11:00 are quieter.",
    ),
);
const HALL: Picture = (
    "pictures/games.svg",
    t(
        "Ойын залы. Үстелде шахмат тақтасы мен фигуралар, қасында екі орындық.",
        "Игровой зал. На столе шахматная доска с фигурами, рядом два стула.",
        "The games hall. On a table is a chessboard with its pieces, and beside it two chairs.",
    ),
);

pub(super) const CHESS: ResourceTexts = ResourceTexts {
    slug: "chess",
    name: t("Шахмат", "Шахматы", "Chess"),
    description: t(
        "Үш шахмат үстелі бар, әрқайсысында тақта, фигуралар мен сағат. Бірін брондап, досыңызбен немесе біздің мүшелермен ойнаңыз. Бір жиынтығы көрмейтін адамдарға арналған.",
        "Три шахматных стола, на каждом доска, фигуры и часы. Забронируйте один и играйте с другом или с участниками центра. Один набор сделан для незрячих.",
        "Three chess tables, each with a board, pieces and a clock. Book one and play with a friend or with our members. One set is made for blind players.",
    ),
    directions: t(
        "Есіктен тактильді жолақпен қабылдау үстеліне дейін 8 қадам жүріңіз. Үстелден солға бұрылып, тағы 10 қадам жүріңіз. Ойын залының есігі оң жақта, одан шахмат сағатының тықылы естіледі. Шахмат үстелдері тура алдыңызда, терезе жанында, 4 қадам жерде.",
        "От двери идите по тактильной полосе 8 шагов до стойки. У стойки поверните налево и пройдите ещё 10 шагов. Дверь игрового зала справа, оттуда слышно тиканье шахматных часов. Шахматные столы прямо перед вами у окна, в 4 шагах.",
        "From the door follow the tactile strip 8 steps to the front desk. Turn left at the desk and walk 10 more steps. The door of the games hall is on your right; you can hear the chess clocks tick. The chess tables are straight ahead by the window, 4 steps away.",
    ),
    house_rules: t(
        "Ойыннан кейін фигураларды қорапқа жинап қойыңыз. Көріп тұрған адам кеңес айтпайды. Жеңіліс те – сабақ.",
        "После игры уберите фигуры в коробку. Зрители не подсказывают. Проигрыш — тоже урок.",
        "Put the pieces back in their box after the game. Onlookers give no hints. A lost game is a lesson too.",
    ),
    facts: [
        WHEELCHAIR,
        (
            "low_vision",
            "yes",
            t(
                "Бір тақта үлкен, ақ пен қарасы анық. Үстел үстінде шам бар.",
                "Одна доска большая, с чётким контрастом. Над столом есть лампа.",
                "One board is large with clear contrast. There is a lamp above the table.",
            ),
        ),
        (
            "blind",
            "yes",
            t(
                "Ойықтары бар тақта мен белгілі фигуралар бар. Шаршылар қолмен сезіледі.",
                "Есть доска с отверстиями и помеченными фигурами. Клетки различимы на ощупь.",
                "There is a board with peg holes and marked pieces. You can feel the squares with your fingers.",
            ),
        ),
        HARD_OF_HEARING,
        DEAF,
        EASILY_TIRED,
        NEEDS_QUIET,
    ],
    pictures: &[ENTRANCE, WAY, HALL],
};

pub(super) const TOGYZKUMALAK: ResourceTexts = ResourceTexts {
    slug: "togyzkumalak",
    name: t("Тоғызқұмалақ", "Тогызкумалак", "Togyzkumalak"),
    description: t(
        "Екі ағаш тақта, әрқайсысында 162 құмалақ бар. Бұл – есеп пен сабырдың ежелгі қазақ ойыны. Ойнай алмасаңыз, үйретеміз.",
        "Две деревянные доски, на каждой 162 кумалака. Это старинная казахская игра на счёт и терпение. Если не умеете играть, научим.",
        "Two wooden boards, each with 162 stones. This is the old Kazakh game of counting and patience. If you cannot play yet, we will teach you.",
    ),
    directions: t(
        "Есіктен тактильді жолақпен қабылдау үстеліне дейін 8 қадам жүріңіз. Үстелден солға бұрылып, тағы 10 қадам жүріңіз. Ойын залының есігі оң жақта. Тоғызқұмалақ үстелдері есіктен сол жақта, қабырғаны бойлай тұр, 3 қадам жерде.",
        "От двери идите по тактильной полосе 8 шагов до стойки. У стойки поверните налево и пройдите ещё 10 шагов. Дверь игрового зала справа. Столы для тогызкумалака слева от двери вдоль стены, в 3 шагах.",
        "From the door follow the tactile strip 8 steps to the front desk. Turn left at the desk and walk 10 more steps. The door of the games hall is on your right. The togyzkumalak tables are on the left along the wall, 3 steps from the door.",
    ),
    house_rules: t(
        "Ойыннан кейін құмалақтарды санап, қалтасына салыңыз. Жерге түскенін табуға бәріміз көмектесеміз.",
        "После игры пересчитайте кумалаки и сложите в мешочек. Упавшие ищем все вместе.",
        "Count the stones after the game and put them in their bag. If some fall, we all help to find them.",
    ),
    facts: [
        WHEELCHAIR,
        (
            "low_vision",
            "yes",
            t(
                "Құмалақтар ашық түсті, отаулар қою түсті. Отау нөмірлері ірі жазылған.",
                "Кумалаки светлые, лунки тёмные. Номера лунок крупные.",
                "The stones are light and the pits are dark. The pits have large numbers.",
            ),
        ),
        (
            "blind",
            "yes",
            t(
                "Отаулар терең, құмалақты қолмен санауға болады. Тұздық бұдырлы белгімен белгіленеді.",
                "Лунки глубокие, кумалаки легко считать пальцами. Туздык отмечают рельефной фишкой.",
                "The pits are deep and you can count the stones with your fingers. The tuzdyk gets a rough marker.",
            ),
        ),
        HARD_OF_HEARING,
        DEAF,
        EASILY_TIRED,
        NEEDS_QUIET,
    ],
    pictures: &[ENTRANCE, WAY, HALL],
};

pub(super) const DRAUGHTS: ResourceTexts = ResourceTexts {
    slug: "draughts",
    name: t("Дойбы", "Шашки", "Draughts"),
    description: t(
        "Екі дойбы үстелі бар. Балаға да, үлкенге де түсінікті, бес минутта үйренетін ойын. Отбасыңызбен келіңіз.",
        "Два стола для шашек. Игра понятна и детям, и взрослым, научиться можно за пять минут. Приходите всей семьёй.",
        "Two draughts tables. Children and grown-ups can learn the game in five minutes. Bring your family.",
    ),
    directions: t(
        "Есіктен тактильді жолақпен қабылдау үстеліне дейін 8 қадам жүріңіз. Үстелден солға бұрылып, тағы 10 қадам жүріңіз. Ойын залының есігі оң жақта. Дойбы үстелдері есіктен оң жақта, диванның қасында, 3 қадам жерде.",
        "От двери идите по тактильной полосе 8 шагов до стойки. У стойки поверните налево и пройдите ещё 10 шагов. Дверь игрового зала справа. Столы для шашек справа от двери, возле дивана, в 3 шагах.",
        "From the door follow the tactile strip 8 steps to the front desk. Turn left at the desk and walk 10 more steps. The door of the games hall is on your right. The draughts tables are on the right beside the sofa, 3 steps from the door.",
    ),
    house_rules: t(
        "Ойыннан кейін тастарды қорапқа жинаңыз. Кезек күткен адам болса, екі ойыннан соң орын беріңіз.",
        "После игры уберите шашки в коробку. Если кто-то ждёт, уступите место после двух партий.",
        "Put the pieces back in their box after the game. If somebody is waiting, give up your place after two games.",
    ),
    facts: [
        WHEELCHAIR,
        (
            "low_vision",
            "yes",
            t(
                "Тастар ірі, ақ пен қара түсті. Үстел үстінде шам бар.",
                "Шашки крупные, белые и чёрные. Над столом есть лампа.",
                "The pieces are large, white and black. There is a lamp above the table.",
            ),
        ),
        (
            "blind",
            "unknown",
            t(
                "Сезілетін тақтаға тапсырыс бердік, ол әлі келген жоқ. Келерде қоңырау шалып сұраңыз.",
                "Тактильная доска заказана, но ещё не пришла. Позвоните перед визитом и уточните.",
                "We have ordered a board that can be felt, but it has not come yet. Call and ask before you come.",
            ),
        ),
        HARD_OF_HEARING,
        DEAF,
        EASILY_TIRED,
        NEEDS_QUIET,
    ],
    pictures: &[ENTRANCE, WAY, HALL],
};
