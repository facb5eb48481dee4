-- Whose report is missing. Whoever follows up grants writes it; schemes may ask that nobody's is.
CREATE TABLE grant_missing_report (
    application_id TEXT NOT NULL CONSTRAINT grant_missing_report_pk PRIMARY KEY
        CONSTRAINT grant_missing_report_application REFERENCES grant_application (id),
    since          DATE NOT NULL -- the day it was to come
);
