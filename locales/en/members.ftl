### Signing in again, and the centre's own computers.

sign-in-ended = You were signed out. Sign in again. What you wrote is kept.
kept-title = What you wrote is kept
kept-text = You are signed in again. Continue, and nothing is lost.
kept-button = Continue
computer-title = A computer of the centre
computer-lead = Mark a computer of the centre once. A session on it closes after 2 hours without action.
computer-is-marked = This computer is marked as the centre's.
computer-mark = Mark this computer
computer-done = The computer is marked.
display-back = Back to the page before
