//! The tables as Diesel sees them; what each column means stands in `schema/`.

diesel::table! {
    booking (id) {
        id -> Text,
        number -> Nullable<Text>,
        kind -> Text,
        held_by -> Nullable<Text>,
        person_id -> Nullable<Text>,
        by_staff -> Bool,
        category -> Text,
        purpose -> Text,
        tickets -> Bool,
        title -> Text,
        message -> Text,
        people -> Nullable<Integer>,
        young -> Nullable<Integer>,
        group_name -> Text,
        responsible_name -> Text,
        responsible_phone -> Text,
        terms_accepted -> Text,
        state -> Text,
        made_at -> Timestamp,
        held_until -> Nullable<Timestamp>,
        prolonged -> Bool,
        sent_at -> Nullable<Timestamp>,
        answer_due_on -> Nullable<Date>,
        answered_at -> Nullable<Timestamp>,
        version -> BigInt,
    }
}

diesel::table! {
    booking_time (occurrence_id) {
        occurrence_id -> Text,
        booking_id -> Text,
        wished_set -> Text,
        wished_starts -> Timestamp,
        wished_ends -> Timestamp,
        extras -> Text,
        chosen -> Bool,
    }
}

diesel::table! {
    booking_lost_date (id) {
        id -> Text,
        booking_id -> Text,
        set_id -> Text,
        starts -> Timestamp,
        ends -> Timestamp,
        reason -> Text,
    }
}

diesel::table! {
    booking_note (id) {
        id -> Text,
        booking_id -> Text,
        occurrence_id -> Nullable<Text>,
        at -> Timestamp,
        by_person -> Nullable<Text>,
        by_staff -> Bool,
        kind -> Text,
        text -> Text,
    }
}

diesel::table! {
    booking_alert (id) {
        id -> Text,
        person_id -> Text,
        association_id -> Nullable<Text>,
        premises_id -> Nullable<Text>,
        set_id -> Nullable<Text>,
        premises_kind -> Text,
        weekday -> Nullable<Integer>,
        opens -> Integer,
        closes -> Integer,
        from_on -> Date,
        until_on -> Date,
        waits_for -> Nullable<Text>,
        token -> Text,
        state -> Text,
        made_at -> Timestamp,
    }
}

diesel::table! {
    booking_release (id) {
        id -> Text,
        occurrence_id -> Text,
        booking_id -> Nullable<Text>,
        series_id -> Nullable<Text>,
        held_by -> Nullable<Text>,
        set_id -> Text,
        starts -> Timestamp,
        ends -> Timestamp,
        released_by -> Nullable<Text>,
        released_at -> Timestamp,
        state -> Text,
        taken_by -> Nullable<Text>,
    }
}

diesel::table! {
    booking_offer (id) {
        id -> Text,
        release_id -> Text,
        alert_id -> Text,
        rank -> Integer,
        occurrence_id -> Nullable<Text>,
        offered_at -> Nullable<Timestamp>,
        expires_at -> Nullable<Timestamp>,
        state -> Text,
    }
}

diesel::table! {
    booking_feed (id) {
        id -> Text,
        person_id -> Text,
        association_id -> Text,
        token_hash -> Text,
        made_at -> Timestamp,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(booking, booking_time, booking_lost_date);
