-- The trail knows persons: who did it, for which association, and what was looked at.
ALTER TABLE audit ADD COLUMN person_id TEXT;           -- when the actor is a person
ALTER TABLE audit ADD COLUMN association_id TEXT;      -- the association it was done for or to
ALTER TABLE audit ADD COLUMN seen_person_id TEXT;      -- whose protected data was read
ALTER TABLE audit ADD COLUMN remark TEXT;              -- why, or on behalf of whom; no personal data
CREATE INDEX audit_at ON audit (at);
CREATE INDEX audit_person ON audit (person_id, at);
CREATE INDEX audit_association ON audit (association_id, at);
CREATE INDEX audit_seen_person ON audit (seen_person_id, at);
