//! The tables as Diesel sees them; what each column means stands in `schema`.

diesel::table! {
    event (id) {
        id -> Text,
        number -> BigInt,
        kind -> Text,
        subject -> Text,
        payload -> Text,
        made_at -> Timestamp,
        handled_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    job (id) {
        id -> Text,
        kind -> Text,
        key -> Nullable<Text>,
        payload -> Text,
        line -> Nullable<Text>,
        place -> Nullable<BigInt>,
        made_at -> Timestamp,
        due_at -> Timestamp,
        attempts -> Integer,
        leased_by -> Nullable<Text>,
        leased_until -> Nullable<Timestamp>,
        again_at -> Nullable<Timestamp>,
        last_error -> Nullable<Text>,
        done_at -> Nullable<Timestamp>,
        failed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    mail (id) {
        id -> Text,
        purpose -> Text,
        to_address -> Text,
        reply_to -> Text,
        from_name -> Text,
        subject -> Text,
        body_text -> Text,
        made_at -> Timestamp,
        sent_at -> Nullable<Timestamp>,
        forgotten_at -> Nullable<Timestamp>,
        letter -> Text,
        unsubscribe -> Text,
        failed_at -> Nullable<Timestamp>,
        cause -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(event, job, mail);
