### A list of equipment from a spreadsheet, and the register as one.

item-import-title = Register a list of equipment
item-import-lead = Register equipment that was bought or stood here before. The list is checked first, and nothing is stored.
item-import-columns-needed = Only the kind is needed in every row.
item-import-text-hint = Copy the spreadsheet and paste it here. Mistakes can be corrected here, too. At most { $n } rows.
item-import-column-category = Kind
item-import-column-make = Make
item-import-column-model = Model
item-import-column-serial = Serial number
item-import-column-quantity = Quantity
item-import-column-grade = Condition
item-import-column-place = Place
item-import-column-holds-data = Holds data
item-import-column-comes-with = Comes with
item-import-column-note = Note
item-import-column-inventory-number = Inventory number
item-import-error-empty = The list is empty. Write the names of the columns, and the equipment.
item-import-error-no-category = There is no column “Kind”. Write the names of the columns in the first row.
item-import-error-too-large = The list is too large. Divide it: at most { $n } rows.
item-import-error-book = This is a spreadsheet, not a text. Save it as “CSV UTF-8” first.
item-import-error-lost = Write the letter where the question mark stands. It was lost when the file was saved.
item-import-error-category-none = Write what kind of thing it is.
item-import-error-category = There is no such kind. Write it as in the register, for example “Laptop”.
item-import-error-quantity = Write a whole number from 1 to 10,000.
item-import-error-grade = Write the condition as one letter: A, B, C or D.
item-import-error-place = There is no such place. Write it as in the register.
item-import-error-holds-data = Write “yes” or “no”.
item-import-error-serial-of-several = Several pieces cannot have one serial number. Give each a row of its own.
item-import-error-serial-twice = The same number of the same make stands in row { $row }.
item-import-error-number-twice = The same number stands in row { $row }.
item-import-error-serial-known = Equipment with this number is registered already: { $tag }.
item-import-error-number-known = Equipment with this inventory number is registered already: { $tag }.
item-import-check-count = { $n ->
        [one] { $n } row will be registered. Nothing is stored yet.
       *[other] { $n } rows will be registered. Nothing is stored yet.
    }
item-import-check-data = { $n ->
        [one] { $n } of them holds data. It counts as not wiped.
       *[other] { $n } of them hold data. They count as not wiped.
    }
item-import-places = Unknown places
item-import-places-text = The centre does not have these places yet. Correct the names, or choose to make the places.
item-import-places-rows = Rows: { $rows }.
item-import-places-make = Make the unknown places
item-import-places-new = Places that are made with this list
item-import-check-pieces = What will be registered
item-import-check-more = { $n ->
        [one] The list has { $n } more row.
       *[other] The list has { $n } more rows.
    }
item-import-save = Register everything
item-import-done-title = The list is registered
item-import-done-count = { $n ->
        [one] { $n } row is registered.
       *[other] { $n } rows are registered.
    }
item-import-done-tag = Number for the label:
item-import-done-first = First number for the labels:
item-import-done-last = Last number:
item-import-done-order = The numbers were given in the order of the list.
item-import-labels = Print the labels: { $first } to { $last }
item-export-title = Download the register
item-export-lead = Choose what the spreadsheet is to hold. It names nobody who has equipment.
item-export-any = All
item-export-state = State
item-export-xlsx = Download as XLSX
item-export-csv = Download as CSV
item-export-column-tag = Number on the label
item-export-column-dirty = Not wiped
item-export-column-weight = Weight, kg
item-export-column-day = Registered on
item-export-yes = yes
item-export-no = no
