//! The tables as Diesel sees them; what each column means stands in `schema/`.

diesel::table! {
    person (id) {
        id -> Text,
        name -> Text,
        email -> Text,
        phone -> Text,
        language -> Text,
        wants_news -> Bool,
        made_at -> Timestamp,
        last_seen_on -> Date,
        anonymised_at -> Nullable<Timestamp>,
        version -> BigInt,
    }
}

diesel::table! {
    identity_link (id) {
        id -> Text,
        person_id -> Text,
        issuer -> Text,
        subject -> Text,
        number_mac -> Nullable<Text>,
        made_at -> Timestamp,
        last_used_at -> Timestamp,
    }
}

diesel::table! {
    session (id) {
        id -> Text,
        token_hash -> Text,
        person_id -> Text,
        issuer -> Text,
        strength -> Text,
        provider_sid -> Nullable<Text>,
        id_token -> Nullable<Text>,
        device -> Text,
        hat -> Nullable<Text>,
        begun_at -> Timestamp,
        seen_at -> Timestamp,
        verified_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    sign_in_attempt (state_hash) {
        state_hash -> Text,
        attempt -> Text,
        browser -> Text,
        return_to -> Text,
        person_id -> Nullable<Text>,
        begun_at -> Timestamp,
    }
}

diesel::table! {
    email_code (id) {
        id -> Text,
        purpose -> Text,
        about -> Text,
        code_hash -> Text,
        browser -> Text,
        address -> Text,
        return_to -> Text,
        made_at -> Timestamp,
        expires_at -> Timestamp,
        attempts -> Integer,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    role (id) {
        id -> Text,
        person_id -> Text,
        kind -> Text,
        association_id -> Nullable<Text>,
        unit -> Nullable<Text>,
        scopes -> Text,
        capabilities -> Text,
        source -> Text,
        given_by -> Nullable<Text>,
        since_day -> Date,
        until_day -> Nullable<Date>,
        grace_until -> Nullable<Date>,
        checked_at -> Nullable<Timestamp>,
        made_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
        ended_because -> Nullable<Text>,
        version -> BigInt,
    }
}

diesel::table! {
    unit (key) {
        key -> Text,
        name -> Text,
        email -> Text,
        rank -> Integer,
        version -> BigInt,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    one_time_link (token_hash) {
        token_hash -> Text,
        purpose -> Text,
        made_at -> Timestamp,
        expires_at -> Timestamp,
        used_at -> Nullable<Timestamp>,
    }
}

diesel::joinable!(role -> person (person_id));
diesel::joinable!(session -> person (person_id));
diesel::joinable!(identity_link -> person (person_id));
diesel::allow_tables_to_appear_in_same_query!(person, identity_link, session, role);
