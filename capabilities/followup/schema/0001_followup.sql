-- What became of what a strategy promised. Ids of documents, measures and roles are the strategy's own.

-- A figure kept by hand, with where it began and where it is to go. Values are hundredths.
CREATE TABLE followup_figure (
    id          TEXT    NOT NULL CONSTRAINT followup_figure_pk PRIMARY KEY,
    name        TEXT    NOT NULL, -- JSON: in each language
    how         TEXT    NOT NULL, -- how it is measured
    unit        TEXT    NOT NULL, -- such as «prosent»; may be empty
    source      TEXT    NOT NULL,
    direction   TEXT    NOT NULL CONSTRAINT followup_figure_direction CHECK (direction IN ('up', 'down', 'keep')),
    baseline    BIGINT,
    baseline_on DATE,
    target      BIGINT,
    target_on   DATE,
    is_public   BOOLEAN NOT NULL,
    version     BIGINT  NOT NULL
);

-- What it was on a day.
CREATE TABLE followup_value (
    figure_id TEXT   NOT NULL CONSTRAINT followup_value_figure REFERENCES followup_figure (id),
    on_day    DATE   NOT NULL,
    value     BIGINT NOT NULL,
    n         BIGINT,          -- how many stand behind it, where that is known
    source    TEXT   NOT NULL, -- may be empty: as the figure says
    CONSTRAINT followup_value_pk PRIMARY KEY (figure_id, on_day)
);

-- Which figures stand beside a goal or a measure. A figure is one kept by hand, or one a room offers.
CREATE TABLE followup_shown (
    document_id TEXT NOT NULL,
    subject     TEXT NOT NULL, -- node of a goal, or id of a measure
    figure      TEXT NOT NULL, -- id, or a code such as associations.number
    CONSTRAINT followup_shown_pk PRIMARY KEY (document_id, subject, figure)
);

-- Evidence tied to a measure: something of another room, a rule that counts, or words of our own.
CREATE TABLE followup_tie (
    id             TEXT      NOT NULL CONSTRAINT followup_tie_pk PRIMARY KEY,
    measure_id     TEXT      NOT NULL,
    sort           TEXT      NOT NULL CONSTRAINT followup_tie_sort CHECK (sort IN ('thing', 'rule', 'document', 'meeting', 'link')),
    kind           TEXT      NOT NULL, -- kind of the thing, or name of the rule; else empty
    subject        TEXT      NOT NULL, -- id of the thing, or what the rule counts; else empty
    words          TEXT      NOT NULL, -- as it was called when it was tied
    link           TEXT      NOT NULL, -- where it is; may be empty
    on_day         DATE,               -- of a meeting or a document
    association_id TEXT,
    is_public      BOOLEAN   NOT NULL,
    tied_at        TIMESTAMP NOT NULL,
    tied_by        TEXT
);
CREATE INDEX followup_tie_measure_id ON followup_tie (measure_id);
CREATE INDEX followup_tie_association_id ON followup_tie (association_id);

-- A round in which those who answer for measures are asked how they stand.
CREATE TABLE followup_round (
    id          TEXT   NOT NULL CONSTRAINT followup_round_pk PRIMARY KEY,
    document_id TEXT   NOT NULL,
    opens_on    DATE   NOT NULL,
    due_on      DATE   NOT NULL,
    version     BIGINT NOT NULL,
    CONSTRAINT followup_round_document_id_opens_on_unique UNIQUE (document_id, opens_on)
);

-- Which measures a round asks about, and which role.
CREATE TABLE followup_asked (
    round_id   TEXT NOT NULL CONSTRAINT followup_asked_round REFERENCES followup_round (id),
    measure_id TEXT NOT NULL,
    role_id    TEXT, -- NULL: nobody answers for it
    CONSTRAINT followup_asked_pk PRIMARY KEY (round_id, measure_id)
);

-- Every answer. A new one does not take the place of the last.
CREATE TABLE followup_answer (
    id         TEXT      NOT NULL CONSTRAINT followup_answer_pk PRIMARY KEY,
    round_id   TEXT      NOT NULL CONSTRAINT followup_answer_round REFERENCES followup_round (id),
    measure_id TEXT      NOT NULL,
    status     TEXT      NOT NULL,
    progress   INTEGER   NOT NULL, -- per cent
    reason     TEXT      NOT NULL, -- for all to see
    inside     TEXT      NOT NULL, -- leaves the house never
    said_at    TIMESTAMP NOT NULL,
    said_by    TEXT,               -- NULL: by the link of a letter
    way        TEXT      NOT NULL CONSTRAINT followup_answer_way CHECK (way IN ('link', 'page'))
);
CREATE INDEX followup_answer_measure_id ON followup_answer (measure_id, said_at);

-- Letters of a round, each once.
CREATE TABLE followup_reminder (
    round_id TEXT      NOT NULL CONSTRAINT followup_reminder_round REFERENCES followup_round (id),
    role_id  TEXT      NOT NULL,
    step     INTEGER   NOT NULL, -- days from the last day; -365 is the first letter
    made_at  TIMESTAMP NOT NULL,
    CONSTRAINT followup_reminder_pk PRIMARY KEY (round_id, role_id, step)
);

-- A report of a year, or of several. Decided, it never changes.
CREATE TABLE followup_report (
    id           TEXT      NOT NULL CONSTRAINT followup_report_pk PRIMARY KEY,
    document_id  TEXT      NOT NULL,
    from_year    INTEGER   NOT NULL,
    year         INTEGER   NOT NULL, -- the last one; in its address
    words        TEXT      NOT NULL, -- JSON: what people wrote
    content      TEXT,               -- JSON: all that was decided; NULL before
    content_hash TEXT      NOT NULL, -- SHA-256 of it; empty before
    published_at TIMESTAMP,
    version      BIGINT    NOT NULL,
    CONSTRAINT followup_report_document_id_year_unique UNIQUE (document_id, year)
);

-- Another plan that is being made, and whether it uses the strategy.
CREATE TABLE followup_check (
    id          TEXT   NOT NULL CONSTRAINT followup_check_pk PRIMARY KEY,
    plan        TEXT   NOT NULL,
    unit        TEXT   NOT NULL,
    question    TEXT   NOT NULL,
    asked_on    DATE   NOT NULL,
    due_on      DATE,
    answer      TEXT   NOT NULL, -- empty until there is one
    answered_by TEXT   NOT NULL, -- a role or a unit
    answered_on DATE,
    case_number TEXT   NOT NULL, -- where the answer is filed
    version     BIGINT NOT NULL
);

-- How the municipality judges itself by a criterion, year by year.
CREATE TABLE followup_judgement (
    year      INTEGER NOT NULL,
    criterion TEXT    NOT NULL,
    standing  TEXT    NOT NULL CONSTRAINT followup_judgement_standing CHECK (standing IN ('yes', 'partly', 'no')),
    words     TEXT    NOT NULL,
    CONSTRAINT followup_judgement_pk PRIMARY KEY (year, criterion)
);
