//! The tables as Diesel sees them; what each column means stands in `schema/`.

diesel::table! {
    segment (id) {
        id -> Text,
        name -> Text,
        words -> Text,
        made_by -> Nullable<Text>,
        made_at -> Timestamp,
    }
}

diesel::table! {
    mailing (id) {
        id -> Text,
        kind -> Text,
        unit -> Text,
        subject_nb -> Text,
        subject_nn -> Text,
        body_nb -> Text,
        body_nn -> Text,
        due_on -> Nullable<Date>,
        words -> Text,
        left_out -> Text,
        state -> Text,
        send_at -> Nullable<Timestamp>,
        sent_at -> Nullable<Timestamp>,
        stopped_at -> Nullable<Timestamp>,
        address -> Text,
        made_by -> Nullable<Text>,
        made_at -> Timestamp,
        version -> BigInt,
    }
}

diesel::table! {
    mailing_file (mailing_id, file_id) {
        mailing_id -> Text,
        file_id -> Text,
    }
}

diesel::table! {
    mailing_recipient (id) {
        id -> Text,
        mailing_id -> Text,
        association_id -> Text,
        person_id -> Nullable<Text>,
        why -> Text,
        by_mail -> Text,
        mail_id -> Nullable<Text>,
    }
}

diesel::table! {
    message_thread (id) {
        id -> Text,
        association_id -> Text,
        unit -> Text,
        subject -> Text,
        mailing_id -> Nullable<Text>,
        language -> Text,
        begun_at -> Timestamp,
        last_at -> Timestamp,
        last_side -> Text,
    }
}

diesel::table! {
    message_post (id) {
        id -> Text,
        thread_id -> Text,
        side -> Text,
        person_id -> Nullable<Text>,
        body -> Text,
        posted_at -> Timestamp,
    }
}

diesel::table! {
    message_post_file (post_id, file_id) {
        post_id -> Text,
        file_id -> Text,
    }
}

diesel::table! {
    message_opening (thread_id, person_id) {
        thread_id -> Text,
        person_id -> Text,
        first_at -> Timestamp,
        last_at -> Timestamp,
    }
}

diesel::table! {
    news_declined (association_id) {
        association_id -> Text,
        declined_at -> Timestamp,
    }
}

diesel::table! {
    digest (person_id) {
        person_id -> Text,
        told_on -> Date,
        up_to -> Timestamp,
    }
}

diesel::table! {
    notice (id) {
        id -> Text,
        title -> Text,
        body -> Text,
        unit -> Text,
        shown_from -> Nullable<Date>,
        shown_to -> Nullable<Date>,
        withdrawn_at -> Nullable<Timestamp>,
        made_by -> Nullable<Text>,
        made_at -> Timestamp,
        changed_at -> Timestamp,
        version -> BigInt,
    }
}

diesel::table! {
    deadline (id) {
        id -> Text,
        title -> Text,
        remark -> Text,
        due_on -> Date,
        due_at -> Text,
        link -> Text,
        withdrawn_at -> Nullable<Timestamp>,
        made_by -> Nullable<Text>,
        changed_at -> Timestamp,
        version -> BigInt,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    message_thread,
    message_post,
    message_post_file,
    message_opening,
);
