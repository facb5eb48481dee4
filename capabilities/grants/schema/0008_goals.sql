-- The goals a scheme serves, by the ids of the room that offers them, parted by space.
ALTER TABLE grant_scheme ADD COLUMN goals TEXT NOT NULL DEFAULT '';
