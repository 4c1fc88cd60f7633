### The report of a period.

reports-title = Reports
reports-lead = What came, was handed out and came back in a period, and what it was said to be worth.
reports-show = Show the report
reports-by-category = By kind
reports-nothing = Nothing happened in this period.
reports-category-caption = What happened to equipment, by kind, in pieces
reports-received = Received from donors
reports-registered = Registered
reports-lent = Lent
reports-placed = Placed in rooms
reports-given = Given for good
reports-returned = Came back
reports-missing = Went missing
reports-registered-text = What was registered includes what was bought or built at the centre.
reports-by-donor = Given by
reports-no-donations = No donations were received in this period.
reports-value-all = Declared value in all:
reports-unstated = Donations without a stated value: { $n }.
reports-donor-caption = Who gave what
reports-donations = How many times
reports-chart = Received and lent, as a drawing
reports-chart-text = Each kind has two bars: received from donors is solid, lent is striped. The numbers are those of the table.
reports-error-from = Enter a real first day, for example 22.11.2026.
reports-error-until = Enter a real last day, for example 22.11.2026.
reports-error-order = The last day cannot be before the first.
