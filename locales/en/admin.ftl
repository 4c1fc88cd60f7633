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

## Backups

job-backup = Backing up the database
backup-heading = Backups
backup-text = Every hour the portal copies its database and checks the copy. One of each hour stays for a day, one of each day for 30 days.
backup-example = The example centre keeps no backups.
backup-last = Last good backup
backup-none = There is none yet
backup-size = Size
backup-kilobytes = { $n } kilobytes
backup-megabytes = { $n } megabytes
backup-file = File
backup-folder = Folder
backup-count = Backups that are kept
backup-overdue = There has been no good backup for three hours. If this stays, tell whoever looks after the portal.
backup-failing-since = Since
backup-failing-full = The disk is full: no new backup could be made. Make room on it. Earlier backups are untouched.
backup-failing-damaged = The new backup was damaged and was not kept. Earlier backups are untouched. Tell whoever looks after the portal.
backup-failing-folder = The folder of backups cannot be used: no new backup could be made. Earlier backups are untouched.
backup-failing-other = No new backup could be made. Earlier backups are untouched. Tell whoever looks after the portal.
backup-contradictions = The backup is good, but something in the database contradicts its rules. Tell whoever looks after the portal.

certificate-soon = The portal's security certificate runs out soon. After that, devices refuse to open the portal.
certificate-over = The portal's security certificate has run out. Devices refuse to open the portal, or warn about it.
certificate-until = Its last day:
certificate-renew = Tell whoever looks after the portal to renew it.
certificate-refused = There is a new security certificate, but it cannot be used. The earlier one stays in use.

copy-heading = Copy on another disk
copy-unset = Backups are only on this computer. If it breaks, burns or is stolen, they are lost. Name another disk:
copy-text = As soon as the other disk is there, the last backup is copied to it, encrypted.
copy-last = The last copy is of
copy-folder = Folder of the copies
copy-overdue = There has been no copy for eight days. Plug the disk in: it is copied by itself within ten minutes.
copy-failing-full = The other disk is full: no new copy could be made. Make room on it. Earlier copies are untouched.
copy-failing-same = The folder of copies is on the same disk as the backups. Most likely the other disk is not plugged in.
copy-failing-other = No copy could be made. Earlier copies are untouched. Tell whoever looks after the portal.

## Letters of a backup

held-heading = Letters that came with a backup
held-text = The database was brought back from a backup. These letters had waited in it, and some may have been sent since. None leaves before you decide.
held-count = Letters
held-first = The oldest was written
held-last = The newest was written
held-restored = Brought back
held-knew = The backup knows everything until
held-which = Which letters are still to leave?
held-which-hint = The others never leave. Every message stays in its inbox.
held-all = All of them
held-week = Those of the last 7 days
held-day = Those of the last 24 hours
held-none = None
held-decide = Decide about the letters
held-error = Choose which letters are to leave.
held-released = It is decided which letters leave.
journal-database-restored = Brought a backup back
journal-letters-released = Decided about the letters of a backup
journal-centre-changed = Changed the name and addresses of the centre
