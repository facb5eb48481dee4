//! The tables as Diesel sees them; what each column means stands in `schema/`.

diesel::table! {
    member_report (id) {
        id -> Text,
        association_id -> Text,
        year -> Integer,
        version -> BigInt,
        source -> Text,
        remark -> Text,
        residents -> Nullable<BigInt>,
        with_disability -> Nullable<BigInt>,
        paying -> Nullable<BigInt>,
        entered_at -> Timestamp,
        entered_by -> Nullable<Text>,
    }
}

diesel::table! {
    member_count (report_id, band, gender) {
        report_id -> Text,
        band -> Text,
        gender -> Text,
        members -> BigInt,
    }
}

diesel::table! {
    member_group (report_id, rank) {
        report_id -> Text,
        rank -> Integer,
        name -> Text,
        members -> BigInt,
    }
}

diesel::table! {
    shelf_document (id) {
        id -> Text,
        association_id -> Text,
        kind -> Text,
        year -> Integer,
        title -> Text,
        version -> BigInt,
        file_id -> Text,
        remark -> Text,
        kept_at -> Timestamp,
        kept_by -> Nullable<Text>,
    }
}

diesel::table! {
    shelf_draft (id) {
        id -> Text,
        association_id -> Text,
        file_id -> Text,
        made_at -> Timestamp,
        made_by -> Text,
    }
}

diesel::table! {
    bank_account (id) {
        id -> Text,
        association_id -> Text,
        number -> Text,
        state -> Text,
        as_registered -> Bool,
        remark -> Text,
        proposed_at -> Timestamp,
        proposed_by -> Nullable<Text>,
        decided_at -> Nullable<Timestamp>,
        decided_by -> Nullable<Text>,
        ended_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    confirmation (id) {
        id -> Text,
        association_id -> Text,
        due_on -> Date,
        confirmed_on -> Date,
        confirmed_at -> Timestamp,
        confirmed_by -> Nullable<Text>,
        way -> Text,
        remark -> Text,
    }
}

diesel::table! {
    confirmation_reminder (association_id, due_on, step) {
        association_id -> Text,
        due_on -> Date,
        step -> Integer,
        made_at -> Timestamp,
    }
}

diesel::table! {
    upkeep_entry (association_id) {
        association_id -> Text,
        since -> Date,
        meeting_month -> Nullable<Integer>,
    }
}
