//! The tables as Diesel sees them; what each column means stands in `schema/`.

diesel::table! {
    allocation_key (id) {
        id -> Text,
        name_nb -> Text,
        name_nn -> Text,
        name_en -> Text,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
    }
}

diesel::table! {
    allocation_key_version (id) {
        id -> Text,
        key_id -> Text,
        number -> BigInt,
        state -> Text,
        steps -> Text,
        from_on -> Nullable<Date>,
        decided_on -> Nullable<Date>,
        decided_by -> Text,
        case_number -> Text,
        version -> BigInt,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
        frozen_at -> Nullable<Timestamp>,
        frozen_by -> Nullable<Text>,
    }
}

diesel::table! {
    allocation_snapshot (id) {
        id -> Text,
        year -> Integer,
        content -> Text,
        hash -> Text,
        taken_at -> Timestamp,
        taken_by -> Nullable<Text>,
    }
}

diesel::table! {
    allocation_run (id) {
        id -> Text,
        title -> Text,
        purpose -> Text,
        round_id -> Nullable<Text>,
        snapshot_id -> Text,
        key_version_id -> Nullable<Text>,
        against_id -> Nullable<Text>,
        plan -> Text,
        outcome -> Text,
        hash -> Text,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
    }
}

diesel::joinable!(allocation_key_version -> allocation_key (key_id));
diesel::allow_tables_to_appear_in_same_query!(allocation_key, allocation_key_version);
