//! The tables as the query builder knows them, in the order of the schema.
//!
//! Names and columns are those of `schema/0001_followup.sql`.

diesel::table! {
    followup_figure (id) {
        id -> Text,
        name -> Text,
        how -> Text,
        unit -> Text,
        source -> Text,
        direction -> Text,
        baseline -> Nullable<BigInt>,
        baseline_on -> Nullable<Date>,
        target -> Nullable<BigInt>,
        target_on -> Nullable<Date>,
        is_public -> Bool,
        version -> BigInt,
    }
}

diesel::table! {
    followup_value (figure_id, on_day) {
        figure_id -> Text,
        on_day -> Date,
        value -> BigInt,
        n -> Nullable<BigInt>,
        source -> Text,
    }
}

diesel::table! {
    followup_shown (document_id, subject, figure) {
        document_id -> Text,
        subject -> Text,
        figure -> Text,
    }
}

diesel::table! {
    followup_tie (id) {
        id -> Text,
        measure_id -> Text,
        sort -> Text,
        kind -> Text,
        subject -> Text,
        words -> Text,
        link -> Text,
        on_day -> Nullable<Date>,
        association_id -> Nullable<Text>,
        is_public -> Bool,
        tied_at -> Timestamp,
        tied_by -> Nullable<Text>,
    }
}

diesel::table! {
    followup_round (id) {
        id -> Text,
        document_id -> Text,
        opens_on -> Date,
        due_on -> Date,
        version -> BigInt,
    }
}

diesel::table! {
    followup_asked (round_id, measure_id) {
        round_id -> Text,
        measure_id -> Text,
        role_id -> Nullable<Text>,
    }
}

diesel::table! {
    followup_answer (id) {
        id -> Text,
        round_id -> Text,
        measure_id -> Text,
        status -> Text,
        progress -> Integer,
        reason -> Text,
        inside -> Text,
        said_at -> Timestamp,
        said_by -> Nullable<Text>,
        way -> Text,
    }
}

diesel::table! {
    followup_reminder (round_id, role_id, step) {
        round_id -> Text,
        role_id -> Text,
        step -> Integer,
        made_at -> Timestamp,
    }
}

diesel::table! {
    followup_report (id) {
        id -> Text,
        document_id -> Text,
        from_year -> Integer,
        year -> Integer,
        words -> Text,
        content -> Nullable<Text>,
        content_hash -> Text,
        published_at -> Nullable<Timestamp>,
        version -> BigInt,
    }
}

diesel::table! {
    followup_check (id) {
        id -> Text,
        plan -> Text,
        unit -> Text,
        question -> Text,
        asked_on -> Date,
        due_on -> Nullable<Date>,
        answer -> Text,
        answered_by -> Text,
        answered_on -> Nullable<Date>,
        case_number -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    followup_judgement (year, criterion) {
        year -> Integer,
        criterion -> Text,
        standing -> Text,
        words -> Text,
    }
}
