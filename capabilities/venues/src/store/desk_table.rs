//! The tables of those who look after premises, as Diesel sees them.

diesel::table! {
    venue_picture (id) {
        id -> Text,
        site_id -> Nullable<Text>,
        premises_id -> Nullable<Text>,
        topic -> Text,
        alternative -> Text,
        file_id -> Text,
        rank -> Integer,
    }
}

diesel::table! {
    premises_end (premises_id) {
        premises_id -> Text,
        from_on -> Date,
        reason -> Text,
    }
}

diesel::table! {
    calendar_version (calendar_id) {
        calendar_id -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    venue_import (id) {
        id -> Text,
        name -> Text,
        file_id -> Nullable<Text>,
        made_at -> Timestamp,
        done_at -> Nullable<Timestamp>,
        sites -> BigInt,
        premises -> BigInt,
    }
}

diesel::table! {
    lending_terms (id, version) {
        id -> Text,
        version -> Integer,
        from_on -> Date,
        title_nb -> Text,
        title_nn -> Text,
        title_en -> Text,
        text_nb -> Text,
        text_nn -> Text,
        text_en -> Text,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
    }
}
