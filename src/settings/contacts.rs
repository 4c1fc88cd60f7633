//! The centre's details as the environment said them before the database did.

use clap::Args;

use crate::centre::Details;
use crate::centre::rules::{self, Problem};

/// What is told of the centre where the database does not tell it yet: the first start writes it there, and from then on
/// it is changed in the browser.
#[derive(Debug, Clone, Default, Args)]
pub struct Contacts {
    /// The centre's phone number, as people read it; may repeat. The first stands on every page.
    #[arg(long, env = "ESIK_PHONE")]
    pub phone: Vec<String>,
    /// The centre's e-mail address; shown on every page.
    #[arg(long, env = "ESIK_EMAIL")]
    pub email: Option<String>,
    /// The centre's postal address in Kazakh.
    #[arg(long, env = "ESIK_ADDRESS_KK")]
    pub address_kk: Option<String>,
    /// The centre's postal address in Russian.
    #[arg(long, env = "ESIK_ADDRESS_RU")]
    pub address_ru: Option<String>,
    /// The centre's postal address in English.
    #[arg(long, env = "ESIK_ADDRESS_EN")]
    pub address_en: Option<String>,
}

/// A setting that cannot be kept.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} cannot be kept: {1}")]
pub struct ContactsError(&'static str, Problem);

impl Contacts {
    /// What the environment says alone, without a command line.
    #[must_use]
    pub fn of_environment() -> Self {
        let told = |setting| std::env::var(setting).ok().filter(|told| !told.trim().is_empty());
        Self {
            phone: told("ESIK_PHONE").into_iter().collect(),
            email: told("ESIK_EMAIL"),
            address_kk: told("ESIK_ADDRESS_KK"),
            address_ru: told("ESIK_ADDRESS_RU"),
            address_en: told("ESIK_ADDRESS_EN"),
        }
    }

    /// What was set, put over `details`.
    pub fn over(&self, mut details: Details) -> Result<Details, ContactsError> {
        let phones = said(&self.phone.join("\n"));
        if let Some(phones) = phones {
            let read = rules::phones(&phones).map_err(|problem| ContactsError("ESIK_PHONE", problem))?;
            (details.phone, details.more_phones) = read;
        }
        if let Some(email) = self.email.as_deref().and_then(said) {
            details.email = rules::email(&email).map_err(|problem| ContactsError("ESIK_EMAIL", problem))?;
        }
        let Details { address, .. } = &mut details;
        for (setting, given, kept) in [
            ("ESIK_ADDRESS_KK", &self.address_kk, &mut address.kk),
            ("ESIK_ADDRESS_RU", &self.address_ru, &mut address.ru),
            ("ESIK_ADDRESS_EN", &self.address_en, &mut address.en),
        ] {
            if let Some(given) = given.as_deref().and_then(said) {
                *kept = rules::address(&given).map_err(|problem| ContactsError(setting, problem))?;
            }
        }
        Ok(details)
    }
}

/// A setting that is empty is not set.
fn said(text: &str) -> Option<String> {
    Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_set_stands_over_what_is_known() {
        let contacts = Contacts {
            phone: vec!["+7 7132 55 55 55".into(), "109".into()],
            email: Some(String::new()),
            address_ru: Some("улица Есик, 1".into()),
            ..Contacts::default()
        };
        let (known, told) = (Details::unknown(), contacts.over(Details::unknown()).unwrap());
        assert_eq!(told.phones(), "+7 7132 55 55 55\n109");
        assert_eq!((&told.email, &told.address.kk), (&known.email, &known.address.kk));
        assert_eq!(told.address.ru, "улица Есик, 1");
        assert_eq!(Contacts::default().over(known.clone()), Ok(known));
    }

    #[test]
    fn a_setting_that_is_wrong_is_named() {
        let contacts = Contacts { email: Some("esik".into()), ..Contacts::default() };
        let error = contacts.over(Details::unknown()).unwrap_err();
        assert_eq!(error.to_string(), "ESIK_EMAIL cannot be kept: it must look like esik@example.kz");
    }
}
