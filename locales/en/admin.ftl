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
job-missed = Jobs that have not run in time
job-missed-text = Restart the portal. If that does not help, look into its log.
job-expiry = Deciding requests whose time has come
job-reminders = Reminders
job-summaries = Telling coordinators what waits
job-delivery = Sending letters
job-tidying = Deleting what is over
