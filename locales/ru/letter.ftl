### Letters: what stands around a message that is sent by e-mail.

letter-change = Изменить, как приходят сообщения
letter-by-itself = Это письмо портал отправил сам. Если ответите, ответ прочитают в центре.
letter-calendar = К письму приложен файл для календаря.
