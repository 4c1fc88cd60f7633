-- How people are told: whether a letter reaches them, and what they chose.
CREATE VIEW recipient AS
SELECT
    member.id AS member_id,
    member.state,
    member.email IS NOT NULL AND mail_refusal.email IS NOT member.email AS has_email,
    contact_preference.preset,
    contact_preference.requests
FROM member
LEFT JOIN mail_refusal ON mail_refusal.member_id = member.id
LEFT JOIN contact_preference ON contact_preference.member_id = member.id;
