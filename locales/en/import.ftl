### A list of people from a spreadsheet.


import-title = Add a list of people
import-lead = Register everybody in a spreadsheet at once. The list is checked first, and nothing is stored.
import-columns = Columns of the spreadsheet
import-columns-first = Write the names of the columns in the first row:
import-columns-needed = The given name is needed. So is a phone or an e-mail address.
import-columns-other = Other columns are not stored.
import-template = Download an empty spreadsheet (CSV)
import-column-surname = Surname
import-column-given-name = Given name
import-column-patronymic = Patronymic
import-column-called = What to call them
import-column-phone = Phone
import-column-email = E-mail
import-column-language = Language
import-by-file = Take it from a file
import-file = CSV file
import-file-hint = Save the spreadsheet as “CSV UTF-8”. Other formats lose the Kazakh letters.
import-file-button = Check the file
import-by-text = Paste the text
import-text = List
import-text-hint = Copy the spreadsheet and paste it here. Mistakes can be corrected here, too. At most { $n } people.
import-reads = Which language do people read whose row names none?
import-invite = Send an invitation to those who have an e-mail address
import-check = Check the list
import-problems = What to correct
import-row = Row { $n }
import-row-column = Row
import-more-problems = There are { $n } more mistakes. Correct these first.
import-error-rows = { $n ->
        [one] The list has { $n } mistake. Correct it and check again.
       *[other] The list has { $n } mistakes. Correct them and check again.
    }
import-error-file = Choose a file.
import-error-empty = The list is empty. Write the names of the columns, and the people.
import-error-no-name = There is no column “Given name”. Write the names of the columns in the first row.
import-error-no-contact = There is no column with phones or e-mail addresses. Add one of them.
import-error-twice = Two columns mean the same. Remove one of them.
import-error-unclosed = A quotation mark on row { $n } is not closed. Close it and send again.
import-error-too-large = The list is too large. Divide it: at most { $n } people.
import-error-lost = write the letter where the question mark stands. It was lost when the file was saved.
import-error-language = Write the language: Kazakh, Russian or English.
import-error-moved = This row has a column too many. Remove the separator that is too many.
import-error-phone-twice = The same phone stands in row { $row }. Remove one of them.
import-error-email-twice = The same e-mail address stands in row { $row }. Remove one of them.
import-error-phone-taken = There is an account with this phone already. Remove the row.
import-error-email-taken = There is an account with this e-mail address already. Remove the row.
import-check-title = Look through the list
import-check-count = { $n ->
        [one] { $n } person will be registered. Nothing is stored yet.
       *[other] { $n } people will be registered. Nothing is stored yet.
    }
import-check-invited = { $n ->
        [one] { $n } person will get an invitation by e-mail.
       *[other] { $n } people will get an invitation by e-mail.
    }
import-check-ignored = These columns are not stored:
import-check-people = Who will be registered
import-check-more = The list has { $n } more people.
import-save = Register everybody
import-change = Change the list
import-done-title = The people of the list are registered
import-done-count = { $n ->
        [one] { $n } person is registered.
       *[other] { $n } people are registered.
    }
import-done-invited = { $n ->
        [one] An invitation is sent to { $n } person by e-mail.
       *[other] Invitations are sent to { $n } people by e-mail.
    }
import-done-nobody = Nobody needs a code.
import-done-codes = Give these people codes to sign in
import-done-codes-text = Give the code when the person comes. This page can be opened for two weeks.
