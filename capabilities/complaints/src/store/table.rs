//! The tables as Diesel sees them; what each column means stands in `schema/`.

diesel::table! {
    complaint (id) {
        id -> Text,
        number -> Text,
        application_id -> Text,
        decision_id -> Text,
        held_by -> Nullable<Text>,
        person_id -> Nullable<Text>,
        way -> Text,
        text -> Text,
        wants_help -> Bool,
        received_on -> Date,
        received_at -> Timestamp,
        sent_by -> Nullable<Text>,
        entered_by -> Nullable<Text>,
        is_late -> Bool,
        admitted_why -> Text,
        state -> Text,
        view -> Text,
        sent_on_at -> Nullable<Timestamp>,
        sent_on_by -> Nullable<Text>,
        body -> Text,
        case_number -> Text,
        reasons -> Text,
        money_from -> Text,
        money_words -> Text,
        new_decision_id -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        answered_by -> Nullable<Text>,
        version -> BigInt,
    }
}

diesel::table! {
    complaint_file (id) {
        id -> Text,
        complaint_id -> Text,
        file_id -> Text,
        given_at -> Timestamp,
        given_by -> Nullable<Text>,
    }
}

diesel::table! {
    complaint_event (id) {
        id -> Text,
        complaint_id -> Text,
        kind -> Text,
        text -> Text,
        at -> Timestamp,
        by_person -> Nullable<Text>,
    }
}

diesel::table! {
    archive_step (step_id) {
        step_id -> Text,
        application_id -> Text,
        noted_at -> Timestamp,
        taken_at -> Nullable<Timestamp>,
    }
}
