//! The desk's tables as Diesel sees them; what each column means stands in `schema/0002_desk.sql`.

diesel::table! {
    booking_proposal (id) {
        id -> Text,
        booking_id -> Text,
        occurrence_id -> Text,
        held_id -> Nullable<Text>,
        set_id -> Text,
        starts -> Timestamp,
        ends -> Timestamp,
        words -> Text,
        answer_by -> Timestamp,
        state -> Text,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
        answered_at -> Nullable<Timestamp>,
        answered_by -> Nullable<Text>,
    }
}

diesel::table! {
    booking_event (id) {
        id -> Text,
        title -> Text,
        held_by -> Nullable<Text>,
        reason -> Text,
        from_on -> Date,
        until_on -> Date,
        opens -> Integer,
        closes -> Integer,
        setup_minutes -> Integer,
        clear_minutes -> Integer,
        override_reason -> Text,
        state -> Text,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
        called_off_at -> Nullable<Timestamp>,
        version -> BigInt,
    }
}

diesel::table! {
    booking_event_time (occurrence_id) {
        occurrence_id -> Text,
        event_id -> Text,
    }
}

diesel::table! {
    booking_notice (id) {
        id -> Text,
        event_id -> Nullable<Text>,
        reason -> Text,
        held_by -> Nullable<Text>,
        person_id -> Nullable<Text>,
        told_name -> Text,
        told_phone -> Text,
        letters -> Integer,
        told_at -> Timestamp,
        seen_at -> Nullable<Timestamp>,
        seen_by -> Nullable<Text>,
        told_back_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    booking_lost_time (occurrence_id) {
        occurrence_id -> Text,
        notice_id -> Text,
        notice_days -> Integer,
        in_time -> Bool,
        compensation -> BigInt,
        state -> Text,
        new_id -> Nullable<Text>,
        back_id -> Nullable<Text>,
        back_until -> Nullable<Timestamp>,
        answered_at -> Nullable<Timestamp>,
        answered_by -> Nullable<Text>,
        version -> BigInt,
    }
}

diesel::table! {
    booking_deposit (booking_id) {
        booking_id -> Text,
        sum -> BigInt,
        kept -> BigInt,
        state -> Text,
        reason -> Text,
        received_at -> Timestamp,
        settled_at -> Nullable<Timestamp>,
        noted_by -> Nullable<Text>,
        version -> BigInt,
    }
}

diesel::table! {
    booking_view (id) {
        id -> Text,
        person_id -> Text,
        name -> Text,
        query -> Text,
        shared -> Bool,
        made_at -> Timestamp,
    }
}

diesel::table! {
    booking_bulk (id) {
        id -> Text,
        person_id -> Text,
        bookings -> Text,
        made_at -> Timestamp,
        undone_at -> Nullable<Timestamp>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(booking_notice, booking_lost_time, booking_event);
