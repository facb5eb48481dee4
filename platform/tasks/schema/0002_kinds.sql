-- The most urgent of each kind, for an inbox that shows kinds side by side.
CREATE INDEX task_kind_urgent ON task (state, kind, (due_on IS NULL), due_on, number);
