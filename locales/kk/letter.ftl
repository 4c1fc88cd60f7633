### Letters: what stands around a message that is sent by e-mail.

letter-change = Хабарлама алу жолын өзгерту
letter-by-itself = Бұл хатты портал өзі жіберді. Жауап жазсаңыз, оны орталық оқиды.
letter-calendar = Хатқа күнтізбеге арналған файл қоса берілді.
