//! The tables as Diesel sees them; what each column means stands in `schema/`.

diesel::table! {
    council (id) {
        id -> Text,
        name_nb -> Text,
        name_nn -> Text,
        name_en -> Text,
        kind -> Text,
        mandate -> Text,
        secretary -> Text,
        shows_names -> Bool,
        closed -> Bool,
        version -> BigInt,
    }
}

diesel::table! {
    council_seat (id) {
        id -> Text,
        council_id -> Text,
        rank -> Integer,
        title -> Text,
        appointed_by -> Text,
        term_from -> Date,
        term_to -> Nullable<Date>,
    }
}

diesel::table! {
    council_member (id) {
        id -> Text,
        council_id -> Text,
        seat_id -> Text,
        person_id -> Nullable<Text>,
        name -> Text,
        email -> Text,
        is_stand_in -> Bool,
        since_on -> Date,
        until_on -> Nullable<Date>,
        ended_because -> Text,
        token_hash -> Nullable<Text>,
    }
}
