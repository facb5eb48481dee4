-- What a body decided in a sitting, told whole: who took part and who stepped aside for what, what it did
-- with the pots, and when all of it was undone. And awards that are kept off the public list, with why.

ALTER TABLE grant_sitting ADD COLUMN council TEXT NOT NULL DEFAULT ''; -- the body's id among councils; may be empty
ALTER TABLE grant_sitting ADD COLUMN minutes TEXT NOT NULL DEFAULT '{}'; -- JSON: present, aside by row, pots before and after, rows moved
ALTER TABLE grant_sitting ADD COLUMN undone_at TIMESTAMP;

-- Why an award is kept off the public list, as the list says it; empty when it stands there.
ALTER TABLE grant_decision ADD COLUMN withheld TEXT NOT NULL DEFAULT '';
