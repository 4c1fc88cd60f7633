//! Coming in, staying and going out.

use crate::support::{PASSWORD, Site};

#[tokio::test]
async fn a_member_signs_in_by_e_mail_and_by_phone_however_it_is_written() {
    let site = Site::new().await;
    for login in
        ["member@esik.test", " Member@Esik.Test ", "+77771234567", "8 (777) 123-45-67", "777 123 45 67"]
    {
        let visitor = site.visitor();
        let page = visitor.sign_in(login, PASSWORD).await;
        assert_eq!((page.status(), page.location()), (303, "/"), "{login}");
        assert_eq!(visitor.get("/display").await.text(".sign-out .who"), "(Әлия)", "{login}");
    }
}
