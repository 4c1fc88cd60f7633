//! The musical instruments, all in the music room.

use super::{ENTRANCE, Fact, Picture, ResourceTexts, WAY, t};

const HARD_OF_HEARING: Fact = (
    "hard_of_hearing",
    "yes",
    t(
        "Бөлмеде жаңғырық жоқ, сыртқы шу естілмейді. Индукциялық ілмек жоқ.",
        "В комнате нет эха и не слышно шума снаружи. Индукционной петли нет.",
        "The room has no echo and keeps out noise. There is no hearing loop.",
    ),
);
const EASILY_TIRED: Fact = (
    "easily_tired",
    "yes",
    t(
        "Отырып ойнайсыз, жанында жұмсақ кресло бар. Үзіліс жасап, қайта жалғастыра аласыз.",
        "Играют сидя, рядом мягкое кресло. Можно сделать перерыв и продолжить.",
        "You play sitting down, and a soft armchair is near. You can take a break and go on.",
    ),
);
const NEEDS_QUIET: Fact = (
    "needs_quiet",
    "yes",
    t(
        "Бөлменің есігі мен қабырғасы дыбыс өткізбейді. Сіз брондаған уақытта бөлмеде басқа аспап ойналмауын үйлестірушіден сұраңыз.",
        "Дверь и стены не пропускают звук. Попросите координатора, чтобы в ваше время рядом не играли.",
        "The door and walls keep sound out. Ask the coordinator that nobody else plays in the room during your time.",
    ),
);
const ROOM: Picture = (
    "pictures/instruments.svg",
    t(
        "Музыка бөлмесі. Қабырғада домбыра ілулі, тіректе гитара тұр, жанында фортепиано.",
        "Музыкальная комната. На стене висит домбра, на подставке гитара, рядом фортепиано.",
        "The music room. A dombra hangs on the wall, a guitar stands on its stand, and beside them is a piano.",
    ),
);

pub(super) const DOMBRA: ResourceTexts = ResourceTexts {
    slug: "dombra",
    name: t("Домбыра", "Домбра", "Dombra"),
    description: t(
        "Үні жұмсақ екі ішекті домбыра. Күй тартыңыз, ән салыңыз немесе алғашқы қағысты үйреніңіз. Бастаушыларға арналған аудиосабақтар бар.",
        "Двухструнная домбра с мягким звуком. Играйте кюи, пойте или учите первые приёмы. Для начинающих есть аудиоуроки.",
        "A two-stringed dombra with a soft voice. Play a kui, sing, or learn your first strokes. There are audio lessons for beginners.",
    ),
    directions: t(
        "Есіктен тактильді жолақпен қабылдау үстеліне дейін 8 қадам жүріңіз. Үстелден оңға бұрылып, дәліздің соңына дейін 28 қадам жүріңіз. Музыка бөлмесінің есігі жұмсақ, былғарымен қапталған. Домбыра кіргенде сол жақ қабырғада, кеуде тұсында ілулі тұр.",
        "От двери идите по тактильной полосе 8 шагов до стойки. У стойки поверните направо и пройдите 28 шагов до конца коридора. Дверь музыкальной комнаты мягкая, обита кожей. Домбра висит на стене слева от входа, на уровне груди.",
        "From the door follow the tactile strip 8 steps to the front desk. Turn right at the desk and walk 28 steps to the end of the corridor. The door of the music room is padded with leather. The dombra hangs on the wall to your left, at chest height.",
    ),
    house_rules: t(
        "Ойнар алдында қолыңызды жуыңыз. Ішек үзілсе, қызметкерге айтыңыз, ауыстырып береміз. Домбыраны орнына іліп кетіңіз.",
        "Перед игрой вымойте руки. Если струна порвётся, скажите сотруднику, мы заменим. Повесьте домбру на место.",
        "Wash your hands before you play. If a string breaks, tell a member of staff and we will change it. Hang the dombra back in its place.",
    ),
    facts: [
        (
            "wheelchair",
            "yes",
            t(
                "Есіктің ені 90 см, табалдырық жоқ. Домбыраны отырған жерден алуға болады.",
                "Ширина двери 90 см, порогов нет. Домбру можно снять сидя.",
                "The door is 90 cm wide and has no threshold. You can take the dombra down while sitting.",
            ),
        ),
        (
            "low_vision",
            "yes",
            t(
                "Пернелер ашық түсті жіппен белгіленген. Ноталарды ірі қаріппен басып береміз.",
                "Лады отмечены светлой нитью. Ноты распечатаем крупно.",
                "The frets are marked with light thread. We can print the music large.",
            ),
        ),
        (
            "blind",
            "yes",
            t(
                "Пернелер қолмен сезіледі. Аудиосабақты тыңдап үйренуге болады.",
                "Лады чувствуются пальцами. Учиться можно по аудиоурокам.",
                "You can feel the frets. You can learn from the audio lessons.",
            ),
        ),
        HARD_OF_HEARING,
        (
            "deaf",
            "yes",
            t(
                "Домбыраның дірілін қолмен және кеудемен сезуге болады. Дабыл жарықпен де белгі береді.",
                "Вибрацию домбры чувствуют руки и грудь. Тревога подаётся и светом.",
                "You feel the dombra with your hands and chest. Alarms flash as well as sound.",
            ),
        ),
        EASILY_TIRED,
        NEEDS_QUIET,
    ],
    pictures: &[ENTRANCE, WAY, ROOM],
};

pub(super) const GUITAR: ResourceTexts = ResourceTexts {
    slug: "guitar",
    name: t("Гитара", "Гитара", "Guitar"),
    description: t(
        "Нейлон ішекті классикалық гитара, саусаққа жұмсақ. Жалғыз жаттығыңыз немесе досыңызбен ән айтыңыз. Бір қолмен ойнауға көмектесетін құрал да бар.",
        "Классическая гитара с нейлоновыми струнами, мягкая для пальцев. Занимайтесь одни или пойте с друзьями. Есть и приспособление для игры одной рукой.",
        "A classical guitar with nylon strings, soft on the fingers. Practise alone or sing with friends. There is also a device for playing with one hand.",
    ),
    directions: t(
        "Есіктен тактильді жолақпен қабылдау үстеліне дейін 8 қадам жүріңіз. Үстелден оңға бұрылып, дәліздің соңына дейін 28 қадам жүріңіз. Музыка бөлмесінің есігі жұмсақ, былғарымен қапталған. Гитара есіктен оң жақта, тіректе тұр, 2 қадам жерде.",
        "От двери идите по тактильной полосе 8 шагов до стойки. У стойки поверните направо и пройдите 28 шагов до конца коридора. Дверь музыкальной комнаты мягкая, обита кожей. Гитара стоит на подставке справа от двери, в 2 шагах.",
        "From the door follow the tactile strip 8 steps to the front desk. Turn right at the desk and walk 28 steps to the end of the corridor. The door of the music room is padded with leather. The guitar is on its stand to your right, 2 steps from the door.",
    ),
    house_rules: t(
        "Ойнар алдында қолыңызды жуыңыз. Гитараны тіректен екі қолмен алыңыз, қиын болса, көмек сұраңыз. Соңында орнына қойыңыз.",
        "Перед игрой вымойте руки. Берите гитару двумя руками, а если трудно, попросите помочь. В конце поставьте её на место.",
        "Wash your hands before you play. Take the guitar with both hands, or ask for help. Put it back on its stand when you finish.",
    ),
    facts: [
        (
            "wheelchair",
            "yes",
            t(
                "Есіктің ені 90 см, табалдырық жоқ. Шынтақшасыз орындық пен бос алаң бар.",
                "Ширина двери 90 см, порогов нет. Есть стул без подлокотников и свободное место.",
                "The door is 90 cm wide and has no threshold. There is open space and a chair without arms.",
            ),
        ),
        (
            "low_vision",
            "yes",
            t(
                "Бөлме жарық, нота тұғырында шам бар. Аккордтарды ірі қаріппен басып береміз.",
                "В комнате светло, на пюпитре лампа. Аккорды распечатаем крупно.",
                "The room is bright and the music stand has a lamp. We can print the chords large.",
            ),
        ),
        (
            "blind",
            "yes",
            t(
                "Гитара әрқашан бір орында тұрады. Күйге келтіретін құрал дыбыспен айтады.",
                "Гитара всегда стоит на одном месте. Тюнер говорит голосом.",
                "The guitar always stands in the same place. The tuner speaks.",
            ),
        ),
        HARD_OF_HEARING,
        (
            "deaf",
            "yes",
            t(
                "Гитараның дірілін денемен сезуге болады. Күйге келтіретін құралда жарық бар.",
                "Вибрацию гитары можно почувствовать телом. У тюнера есть световой сигнал.",
                "You can feel the guitar against your body. The tuner has a light.",
            ),
        ),
        EASILY_TIRED,
        NEEDS_QUIET,
    ],
    pictures: &[ENTRANCE, WAY, ROOM],
};

pub(super) const PIANO: ResourceTexts = ResourceTexts {
    slug: "piano",
    name: t("Фортепиано", "Фортепиано", "Piano"),
    description: t(
        "88 пернелі электрондық фортепиано. Дыбысын азайтып немесе құлаққаппен ойнауға болады. Биіктігі өзгеретін орындығы бар.",
        "Электронное фортепиано на 88 клавиш. Можно играть тихо или в наушниках. Высота стула меняется.",
        "A digital piano with 88 keys. You can play softly or with headphones. The stool changes height.",
    ),
    directions: t(
        "Есіктен тактильді жолақпен қабылдау үстеліне дейін 8 қадам жүріңіз. Үстелден оңға бұрылып, дәліздің соңына дейін 28 қадам жүріңіз. Музыка бөлмесінің есігі жұмсақ, былғарымен қапталған. Фортепиано тура алдыңызда, қарсы қабырғада, 5 қадам жерде.",
        "От двери идите по тактильной полосе 8 шагов до стойки. У стойки поверните направо и пройдите 28 шагов до конца коридора. Дверь музыкальной комнаты мягкая, обита кожей. Фортепиано прямо перед вами у дальней стены, в 5 шагах.",
        "From the door follow the tactile strip 8 steps to the front desk. Turn right at the desk and walk 28 steps to the end of the corridor. The door of the music room is padded with leather. The piano is straight ahead at the far wall, 5 steps away.",
    ),
    house_rules: t(
        "Фортепианоның үстіне су қоймаңыз. Басқа адам жаттығып отырса, құлаққап тағыңыз. Соңында қақпағын жабыңыз.",
        "Не ставьте воду на фортепиано. Если рядом занимаются, наденьте наушники. В конце закройте крышку.",
        "Keep drinks off the piano. Wear headphones if somebody else is practising. Close the lid when you finish.",
    ),
    facts: [
        (
            "wheelchair",
            "yes",
            t(
                "Пернетақтаның асты бос, кресло-арба жақын келеді. Педальды қолмен басатын құрал жоқ.",
                "Под клавиатурой свободно, кресло-коляска подъезжает близко. Ручного управления педалью нет.",
                "There is free space under the keys, so a wheelchair comes close. There is no hand control for the pedal.",
            ),
        ),
        (
            "low_vision",
            "yes",
            t(
                "Пернелері анық ақ пен қара, үстінде жарық шам бар. Батырмаларда ірі жазу бар.",
                "Клавиши контрастные, сверху яркая лампа. Кнопки подписаны крупно.",
                "The keys have clear contrast and a bright lamp above. The buttons have large labels.",
            ),
        ),
        (
            "blind",
            "yes",
            t(
                "Ортаңғы «до» пернесінде бұдыр белгі бар. Қосу батырмасы пернелердің сол жағында.",
                "На средней «до» есть рельефная точка. Кнопка включения слева от клавиш.",
                "Middle C has a raised dot. The power button is to the left of the keys.",
            ),
        ),
        HARD_OF_HEARING,
        (
            "deaf",
            "unknown",
            t(
                "Электрондық фортепианоның дірілі әлсіз. Келіп, байқап көріңіз де, бізге айтыңыз.",
                "Вибрация электронного фортепиано слабая. Приходите, попробуйте и расскажите нам.",
                "A digital piano vibrates only a little. Come and try it, and tell us.",
            ),
        ),
        EASILY_TIRED,
        NEEDS_QUIET,
    ],
    pictures: &[ENTRANCE, WAY, ROOM],
};
