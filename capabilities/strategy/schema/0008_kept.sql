-- What each measure said while a decided edition stood. The last word stays when another takes over, so what
-- points to a measure of an edition leads to the measure as it was then.

CREATE TABLE strategy_kept (
    edition_id TEXT NOT NULL CONSTRAINT strategy_kept_edition REFERENCES strategy_edition (id),
    measure_id TEXT NOT NULL CONSTRAINT strategy_kept_measure REFERENCES strategy_measure (id),
    told       TEXT NOT NULL, -- JSON: as the measure had it
    CONSTRAINT strategy_kept_pk PRIMARY KEY (edition_id, measure_id)
);
CREATE INDEX strategy_kept_measure_id ON strategy_kept (measure_id);

-- Editions decided before this was kept have their measures as they are today.
INSERT INTO strategy_kept (edition_id, measure_id, told)
SELECT strategy_edition.id, strategy_measure.id, strategy_measure.told
FROM strategy_edition
JOIN strategy_measure ON strategy_measure.document_id = strategy_edition.document_id
WHERE strategy_edition.state = 'decided';
