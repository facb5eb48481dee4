-- Letters in text and HTML, mail in great numbers, and how each mail ended.
ALTER TABLE mail ADD COLUMN letter      TEXT    NOT NULL DEFAULT ''; -- JSON; text and HTML are made of it. Empty: body_text is all
ALTER TABLE mail ADD COLUMN unsubscribe TEXT    NOT NULL DEFAULT ''; -- where one click says no to more news; empty: none
ALTER TABLE mail ADD COLUMN failed_at   TIMESTAMP;                   -- when it was given up
ALTER TABLE mail ADD COLUMN cause       TEXT    NOT NULL DEFAULT ''
    CONSTRAINT mail_cause CHECK (cause IN ('', 'delayed', 'bounced', 'refused', 'unreachable', 'withdrawn'));
CREATE INDEX mail_sent ON mail (sent_at);
