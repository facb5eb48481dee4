//! The tables as the query builder knows them.

diesel::table! {
    opening (id) {
        id -> Text,
        name -> Text,
        way -> Text,
        opens_at -> Timestamp,
        ends_at -> Timestamp,
        most_each -> Integer,
        at_once -> Integer,
        turn_minutes -> Integer,
        seed -> Text,
        seed_hash -> Text,
        state -> Text,
        joined -> BigInt,
        let_in -> BigInt,
        list_hash -> Text,
        made_at -> Timestamp,
        version -> BigInt,
    }
}

diesel::table! {
    opening_slot (opening_id, number) {
        opening_id -> Text,
        number -> Integer,
        set_id -> Text,
        starts -> Timestamp,
        ends -> Timestamp,
        kept_by -> Nullable<Text>,
        booking_id -> Nullable<Text>,
    }
}

diesel::table! {
    opening_place (opening_id, person_id) {
        opening_id -> Text,
        person_id -> Text,
        number -> BigInt,
        lot -> Text,
        position -> Nullable<BigInt>,
        state -> Text,
        turn_ends -> Nullable<Timestamp>,
        taken -> Integer,
    }
}

diesel::table! {
    opening_wish (opening_id, person_id) {
        opening_id -> Text,
        person_id -> Text,
        number -> BigInt,
        slots -> Text,
        made_at -> Timestamp,
        turn -> Nullable<BigInt>,
        got -> Text,
    }
}
