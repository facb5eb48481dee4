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
    let_in (occurrence_id) {
        occurrence_id -> Text,
        held_by -> Text,
        code -> Text,
        lock_system -> Text,
        told_at -> Timestamp,
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
