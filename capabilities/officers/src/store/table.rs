//! The tables as Diesel sees them; what each column means stands in `schema/`.

diesel::table! {
    role_claim (id) {
        id -> Text,
        association_id -> Text,
        person_id -> Text,
        kind -> Text,
        way -> Text,
        evidence -> Text,
        file -> Nullable<Text>,
        state -> Text,
        answer -> Text,
        due_on -> Nullable<Date>,
        object_until -> Nullable<Date>,
        made_at -> Timestamp,
        decided_at -> Nullable<Timestamp>,
        decided_by -> Nullable<Text>,
        version -> BigInt,
    }
}

diesel::table! {
    role_objection (id) {
        id -> Text,
        claim_id -> Text,
        person_id -> Text,
        reason -> Text,
        made_at -> Timestamp,
        settled_at -> Nullable<Timestamp>,
        settled_by -> Nullable<Text>,
        kept -> Nullable<Bool>,
    }
}

diesel::table! {
    role_invitation (id) {
        id -> Text,
        association_id -> Text,
        name -> Text,
        email -> Text,
        kind -> Text,
        scopes -> Text,
        until_day -> Nullable<Date>,
        handover_id -> Nullable<Text>,
        token_hash -> Text,
        invited_by -> Text,
        state -> Text,
        made_at -> Timestamp,
        expires_at -> Timestamp,
        accepted_by -> Nullable<Text>,
        ended_at -> Nullable<Timestamp>,
        version -> BigInt,
    }
}

diesel::table! {
    role_handover (id) {
        id -> Text,
        association_id -> Text,
        roles -> Text,
        ends_on -> Nullable<Date>,
        made_by -> Text,
        made_at -> Timestamp,
        done_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    role_notice (role_id, kind, day) {
        role_id -> Text,
        kind -> Text,
        day -> Date,
        made_at -> Timestamp,
    }
}

diesel::table! {
    calendar_feed (id) {
        id -> Text,
        association_id -> Text,
        person_id -> Text,
        token_hash -> Text,
        made_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    founding (association_id) {
        association_id -> Text,
        person_id -> Text,
        purpose -> Text,
        activity -> Text,
        place -> Text,
        file -> Nullable<Text>,
        state -> Text,
        answer -> Text,
        made_at -> Timestamp,
        due_on -> Date,
        decided_at -> Nullable<Timestamp>,
        decided_by -> Nullable<Text>,
    }
}

diesel::table! {
    number_request (id) {
        id -> Text,
        association_id -> Text,
        organisation_number -> Text,
        asked_by -> Text,
        made_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}
