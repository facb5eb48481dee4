//! The tables as the query builder knows them.

diesel::table! {
    way_in (id) {
        id -> Text,
        premises_id -> Text,
        from_on -> Date,
        way -> Text,
        words_nb -> Text,
        words_nn -> Text,
        words_en -> Text,
        hours_before -> Integer,
    }
}

diesel::table! {
    let_in (id) {
        id -> Text,
        occurrence_id -> Text,
        held_by -> Text,
        code -> Text,
        opens -> Timestamp,
        closes -> Timestamp,
        lock_system -> Text,
        taken_back_at -> Nullable<Timestamp>,
        told_at -> Timestamp,
    }
}

diesel::table! {
    lapse_proposal (id) {
        id -> Text,
        series_id -> Text,
        held_by -> Nullable<Text>,
        no_shows -> Integer,
        weeks -> Integer,
        made_at -> Timestamp,
        state -> Text,
        decided_at -> Nullable<Timestamp>,
        decided_by -> Nullable<Text>,
        words -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    attendance (occurrence_id) {
        occurrence_id -> Text,
        came -> Bool,
        people -> Nullable<Integer>,
        marked_by -> Nullable<Text>,
        marked_at -> Timestamp,
        reply -> Text,
        replied_at -> Nullable<Timestamp>,
        settled -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    damage (id) {
        id -> Text,
        premises_id -> Text,
        occurrence_id -> Nullable<Text>,
        reported_by -> Nullable<Text>,
        words -> Text,
        state -> Text,
        made_at -> Timestamp,
        version -> BigInt,
    }
}

diesel::table! {
    damage_step (id) {
        id -> Text,
        damage_id -> Text,
        at -> Timestamp,
        person_id -> Nullable<Text>,
        state -> Text,
        words -> Text,
    }
}

diesel::table! {
    damage_picture (damage_id, rank) {
        damage_id -> Text,
        rank -> Integer,
        file_id -> Text,
        alternative -> Text,
    }
}
