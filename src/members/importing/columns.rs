//! Which column is what. Centres name the columns of their lists as they like, in any of the three languages.

use crate::spreadsheet::reading::folded_name;

/// What a column may hold. What else stands in a list is left alone: it may be nobody's business.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Column {
    /// Surname, given name and patronymic in one cell.
    FullName,
    Surname,
    GivenName,
    Patronymic,
    Called,
    Phone,
    Email,
    Language,
}

impl Column {
    /// What a column of this name holds. Spaces, hyphens, case and words in brackets do not matter.
    pub(super) fn read(header: &str) -> Option<Self> {
        Some(match folded_name(header).as_str() {
            "фио"
            | "атыжөні"
            | "тегіаты"
            | "тегіатыәкесініңаты"
            | "фамилияимя"
            | "фамилияимяотчество"
            | "fullname" => Self::FullName,
            "тегі" | "фамилия" | "фамилиясы" | "surname" | "lastname" | "familyname" => {
                Self::Surname
            }
            "аты" | "есімі" | "имя" | "givenname" | "firstname" | "name" => Self::GivenName,
            "әкесініңаты" | "отчество" | "patronymic" | "middlename" => Self::Patronymic,
            "қалайатаймыз"
            | "сіздіқалайатаймыз"
            | "какобращаться"
            | "какквамобращаться"
            | "обращение"
            | "called"
            | "whattocallthem"
            | "howshallwecallyou" => Self::Called,
            "телефон"
            | "телефоннөмірі"
            | "ұялытелефон"
            | "ұялы"
            | "тел"
            | "номертелефона"
            | "мобильныйтелефон"
            | "мобильный"
            | "phone"
            | "phonenumber"
            | "mobile"
            | "mobilephone" => Self::Phone,
            "электрондықпошта"
            | "пошта"
            | "эпошта"
            | "элпошта"
            | "электроннаяпочта"
            | "почта"
            | "элпочта"
            | "email"
            | "emailaddress"
            | "mail" => Self::Email,
            "тіл" | "тілі" | "қайтілдеоқиды" | "язык" | "языкчтения" | "language" => {
                Self::Language
            }
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn a_column_is_known_by_many_names() {
        for (header, column) in [
            (" Әкесінің аты (бар болса) ", Column::Patronymic),
            ("E-MAIL", Column::Email),
            ("Номер телефона", Column::Phone),
            ("Ф.И.О.", Column::FullName),
            ("Given name", Column::GivenName),
        ] {
            assert_eq!(Column::read(header), Some(column), "{header}");
        }
        for header in ["", "Диагноз", "Туған күні", "Группа"] {
            assert_eq!(Column::read(header), None, "{header}");
        }
    }

    #[test]
    fn the_form_to_fill_in_is_understood_in_every_language() {
        for language in Language::ALL {
            let headers = super::super::view::headers(language.words());
            let read: Vec<_> = headers.iter().filter_map(|header| Column::read(header)).collect();
            let expected = [
                Column::Surname,
                Column::GivenName,
                Column::Patronymic,
                Column::Called,
                Column::Phone,
                Column::Email,
                Column::Language,
            ];
            assert_eq!(read, expected, "{headers:?}");
        }
    }
}
