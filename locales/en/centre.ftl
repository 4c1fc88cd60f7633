### How people know and reach the centre.

centre-title = Name and contacts of the centre
centre-lead = These details stand on every page and in every letter.
centre-papers = Certificates and acts may carry other details:
centre-name-hint = A short name: it stands at the top of every page.
centre-name-en = Name in English
centre-address-en = Address in English
centre-phones = Phones
centre-phones-hint = One on each line. The first stands on every page, the others on the help page.
centre-email = E-mail
centre-email-hint = What people answer to our letters comes to this address.
centre-first-language = First language of the centre
centre-first-language-hint = If no language is chosen and the browser asks for none of the three, pages open in this one. People who are added without a language get letters in it until they choose.
centre-saved = The details are saved. They stand on every page now.
centre-error-language = Choose one of the three languages.
centre-error-missing = Fill in this field.
centre-error-phone = Enter a phone with its digits, for example +7 7132 00 00 00.
centre-error-many = { $n ->
    [one] Enter one phone at most.
   *[other] Enter { $n } phones at most.
}
