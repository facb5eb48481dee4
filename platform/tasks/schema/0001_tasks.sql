-- What waits on somebody: an association, the municipality's staff, or one person. Min forening and
-- the staff inbox both read it. A task is opened and closed by the room whose matter it is.
-- It holds no personal data: words are names of associations, dates and counts.
CREATE TABLE task (
    id             TEXT      NOT NULL CONSTRAINT task_pk PRIMARY KEY,
    number         BIGINT    NOT NULL,  -- what people call it: 1, 2, 3 …
    kind           TEXT      NOT NULL,  -- begins with the room: officers.claim
    subject        TEXT      NOT NULL,  -- id of the thing it is about
    addressee      TEXT      NOT NULL,  -- association, staff, person
    addressee_id   TEXT      NOT NULL,  -- an association's or a person's id; for staff a unit, or empty
    scope          TEXT      NOT NULL,  -- association: which officers it is for; staff: the capability
    association_id TEXT,                -- the association it is about
    title          TEXT      NOT NULL,  -- id of a text
    remark         TEXT      NOT NULL,  -- id of a text that says what is missing; may be empty
    words          TEXT      NOT NULL,  -- JSON: what goes into the texts
    path           TEXT      NOT NULL,  -- where to do it, without language
    due_on         DATE,
    assigned_to    TEXT,                -- a person among the staff
    state          TEXT      NOT NULL,
    opened_at      TIMESTAMP NOT NULL,
    closed_at      TIMESTAMP,
    closed_by      TEXT,                -- a person; NULL: it closed itself
    version        BIGINT    NOT NULL,
    CONSTRAINT task_number_unique UNIQUE (number),
    CONSTRAINT task_addressee_known CHECK (addressee IN ('association', 'staff', 'person')),
    CONSTRAINT task_state_known CHECK (state IN ('open', 'done', 'withdrawn'))
);
CREATE UNIQUE INDEX task_open_unique ON task (kind, subject, addressee, addressee_id)
    WHERE state = 'open';
CREATE INDEX task_addressee ON task (addressee, addressee_id, state, due_on);
CREATE INDEX task_desk ON task (state, due_on, number) WHERE addressee = 'staff';
CREATE INDEX task_assigned ON task (assigned_to, state, due_on);
CREATE INDEX task_association ON task (association_id, opened_at);
CREATE INDEX task_subject ON task (kind, subject);
