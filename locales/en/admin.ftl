### The administrators' page.


job-heading = What the portal does by itself
job-text = These jobs run again and again while the portal runs.
job-caption = Each job and how it went last
job-name = Job
job-last = Last run
job-next = Next run
job-result = How it went
job-well = Without errors
job-failed = Error:
job-never = Not yet
job-soon = Within a minute
job-clock = The clock of the computer is behind
job-clock-text = It shows an earlier time than the newest record. Until it is right, the portal does nothing by itself.
job-missed = Jobs that have not run in time
job-missed-text = Restart the portal. If that does not help, look into its log.
job-expiry = Deciding requests whose time has come
job-moves = Deciding wishes to move
job-reminders = Reminders
job-summaries = Telling coordinators what waits
job-departures = Cancelling the bookings of people who have left
job-retention = Deleting what has been kept long enough
job-delivery = Sending letters
job-links = Sending links to sign in
job-tidying = Deleting what is over
job-cards = Cards that nobody uses

## Letters

letters-heading = Letters
letters-folder = No mail server is set: letters reach nobody and are only written as files. Place:
letters-server = Letters leave by the server
letters-failing = No letter leaves. Since
letters-waiting = Letters that wait to be sent
letters-by-hand = Messages on the contact list
letters-failed = Letters that did not arrive
letters-failed-none = There are none.
letters-failed-text = What matters has moved to the contact list.
letters-send-again = Send again
letters-sending = The letter will be sent again.
