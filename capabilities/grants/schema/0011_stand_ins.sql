-- Who stands in for a case officer in a period: named by her, or by whoever leads her. One that was ended
-- before its last day stays as the trace.
CREATE TABLE grant_stand_in (
    id           TEXT      NOT NULL CONSTRAINT grant_stand_in_pk PRIMARY KEY,
    person_id    TEXT      NOT NULL, -- who is away
    stand_in_id  TEXT      NOT NULL, -- who has her cases meanwhile
    from_on      DATE      NOT NULL,
    to_on        DATE      NOT NULL, -- to and with
    named_at     TIMESTAMP NOT NULL,
    named_by     TEXT      NOT NULL,
    ended_at     TIMESTAMP,
    ended_by     TEXT
);
CREATE INDEX grant_stand_in_person ON grant_stand_in (person_id);
CREATE INDEX grant_stand_in_stand_in ON grant_stand_in (stand_in_id);

-- Whose case it was, when somebody who stood in for her did it.
ALTER TABLE grant_event ADD COLUMN on_behalf_of TEXT;
