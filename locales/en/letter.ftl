### Letters: what stands around a message that is sent by e-mail.

letter-change = Change how messages reach you
letter-by-itself = The portal sent this letter by itself. If you answer it, the centre reads your answer.
letter-calendar = A file for your calendar is attached.
