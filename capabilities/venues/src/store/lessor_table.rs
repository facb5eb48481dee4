//! The tables of lessors as Diesel sees them; what each column means stands in `schema/`.

diesel::table! {
    lessor (id) {
        id -> Text,
        name -> Text,
        organisation_number -> Text,
        contact_name -> Text,
        contact_email -> Text,
        contact_phone -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    lessor_person (id) {
        id -> Text,
        lessor_id -> Text,
        name -> Text,
        email -> Text,
        person_id -> Nullable<Text>,
        role_id -> Nullable<Text>,
        token_hash -> Nullable<Text>,
        asked_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}
