-- Councils that were asked when guidelines were sent for comment, with the answer of each.
CREATE TABLE grant_council_voice (
    hearing_id  TEXT      NOT NULL
        CONSTRAINT grant_council_voice_hearing REFERENCES grant_hearing (id) ON DELETE CASCADE,
    council_id  TEXT      NOT NULL,
    answer      TEXT      NOT NULL, -- empty until it comes
    answered_at TIMESTAMP,
    answered_by TEXT,               -- the member who wrote it
    CONSTRAINT grant_council_voice_pk PRIMARY KEY (hearing_id, council_id)
);
CREATE INDEX grant_council_voice_council ON grant_council_voice (council_id);
