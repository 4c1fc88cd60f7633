-- Which of the three languages the centre speaks first. All three are always offered: this one is for whoever has chosen none
-- and whose browser asks for none of them, and for people who are added without a language.
ALTER TABLE centre ADD COLUMN first_language TEXT NOT NULL DEFAULT 'kk'
    CONSTRAINT centre_first_language_known CHECK (first_language IN ('kk', 'ru', 'en'));
