//! Which column is what, in any of the three languages.

use crate::spreadsheet::reading::folded_name;

/// What a column may hold. What else stands in a list is left alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Column {
    Category,
    Make,
    Model,
    Serial,
    Quantity,
    Grade,
    Place,
    HoldsData,
    ComesWith,
    Note,
    InventoryNumber,
}

impl Column {
    /// In the order of the form to fill in.
    pub(super) const ALL: [Self; 11] = [
        Self::Category,
        Self::Make,
        Self::Model,
        Self::Serial,
        Self::Quantity,
        Self::Grade,
        Self::Place,
        Self::HoldsData,
        Self::ComesWith,
        Self::Note,
        Self::InventoryNumber,
    ];

    /// What a column of this name holds.
    pub(super) fn read(header: &str) -> Option<Self> {
        Some(match folded_name(header).as_str() {
            "түрі" | "санаты" | "вид" | "категория" | "тип" | "category" | "kind" | "type" => {
                Self::Category
            }
            "маркасы"
            | "өндірушісі"
            | "марка"
            | "производитель"
            | "бренд"
            | "make"
            | "brand"
            | "manufacturer" => Self::Make,
            "моделі" | "модель" | "model" => Self::Model,
            "сериялықнөмірі" | "сериялықнөмір" | "серийныйномер" | "serialnumber" | "serial" | "sn" => {
                Self::Serial
            }
            "саны" | "количество" | "колво" | "штук" | "quantity" | "count" | "pieces" => {
                Self::Quantity
            }
            "техникалықкүйі" | "күйі" | "техническоесостояние" | "состояние" | "condition" | "grade" => {
                Self::Grade
            }
            "орны" | "орын" | "место" | "местохранения" | "place" | "location" => {
                Self::Place
            }
            "дерексақтайды"
            | "деректерсақтайды"
            | "дерек"
            | "хранитданные"
            | "данные"
            | "holdsdata"
            | "data" => Self::HoldsData,
            "жинағы" | "қосаберілетіні" | "комплект" | "комплектация" | "comeswith" | "accessories" => {
                Self::ComesWith
            }
            "ескертпе" | "ескерту" | "примечание" | "note" | "notes" => Self::Note,
            "түгендеунөмірі" | "түгендеунөмір" | "инвентарныйномер" | "инвномер" | "inventorynumber" => {
                Self::InventoryNumber
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
            ("Инв. номер", Column::InventoryNumber),
            ("S/N", Column::Serial),
            ("Кол-во", Column::Quantity),
            (" Condition (A–D) ", Column::Grade),
        ] {
            assert_eq!(Column::read(header), Some(column), "{header}");
        }
        for header in ["", "Цена", "Құны", "Price"] {
            assert_eq!(Column::read(header), None, "{header}");
        }
    }

    #[test]
    fn the_form_to_fill_in_is_understood_in_every_language() {
        for language in Language::ALL {
            let t = language.words();
            let read: Vec<_> = Column::ALL
                .iter()
                .filter_map(|column| Column::read(&super::super::words::column(t, *column)))
                .collect();
            assert_eq!(read, Column::ALL, "{language:?}");
        }
    }
}
