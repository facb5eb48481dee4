//! The tables as Diesel sees them; what each column means stands in `schema/`.

diesel::table! {
    staff_invitation (id) {
        id -> Text,
        token_hash -> Text,
        email -> Text,
        kind -> Text,
        unit -> Nullable<Text>,
        capabilities -> Text,
        until_day -> Nullable<Date>,
        invited_by -> Nullable<Text>,
        made_at -> Timestamp,
        expires_at -> Timestamp,
        taken_at -> Nullable<Timestamp>,
        withdrawn_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    inactivity_notice (person_id) {
        person_id -> Text,
        told_on -> Date,
    }
}
