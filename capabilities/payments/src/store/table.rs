//! The tables, as diesel knows them; schema/ says what each column is.

diesel::table! {
    follow_up (application_id) {
        application_id -> Text,
        decision_id -> Text,
        held_by -> Nullable<Text>,
        amount -> BigInt,
        account -> Text,
        account_by -> Nullable<Text>,
        confirmed -> Text,
        confirmed_at -> Nullable<Timestamp>,
        confirmed_by -> Nullable<Text>,
        ending -> Text,
        ended_at -> Nullable<Timestamp>,
        ended_by -> Nullable<Text>,
        end_reason -> Text,
        laid_at -> Timestamp,
        version -> BigInt,
    }
}

diesel::table! {
    payment_line (id) {
        id -> Text,
        application_id -> Text,
        rank -> Integer,
        kind -> Text,
        amount -> BigInt,
        due_on -> Date,
        needs -> Text,
        met_at -> Nullable<Timestamp>,
        met_by -> Nullable<Text>,
        paid_on -> Nullable<Date>,
        dropped_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    payment_run (id) {
        id -> Text,
        number -> Integer,
        until -> Date,
        state -> Text,
        lines -> BigInt,
        total -> BigInt,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
        first_at -> Nullable<Timestamp>,
        first_by -> Nullable<Text>,
        second_at -> Nullable<Timestamp>,
        second_by -> Nullable<Text>,
        undone_at -> Nullable<Timestamp>,
        paid_on -> Nullable<Date>,
        csv_file -> Text,
        csv_hash -> Text,
        json_file -> Text,
        json_hash -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    payment_run_line (line_id) {
        line_id -> Text,
        run_id -> Text,
        payee -> Text,
        organisation_number -> Text,
        account -> Text,
        amount -> BigInt,
        reference -> Text,
    }
}

diesel::table! {
    payment_report (id) {
        id -> Text,
        application_id -> Text,
        rank -> Integer,
        due_on -> Date,
        state -> Text,
        done -> Text,
        accounts -> Text,
        participants -> Nullable<BigInt>,
        young -> Nullable<BigInt>,
        events -> Nullable<BigInt>,
        hours -> Nullable<BigInt>,
        delivered_at -> Nullable<Timestamp>,
        delivered_by -> Nullable<Text>,
        attested_at -> Nullable<Timestamp>,
        attested_by -> Nullable<Text>,
        answer -> Text,
        reviewed_at -> Nullable<Timestamp>,
        reviewed_by -> Nullable<Text>,
        version -> BigInt,
        answers -> Text,
    }
}

diesel::table! {
    payment_report_file (id) {
        id -> Text,
        report_id -> Text,
        file_id -> Text,
        given_at -> Timestamp,
        given_by -> Nullable<Text>,
    }
}

diesel::table! {
    payment_reminder (report_id, kind) {
        report_id -> Text,
        kind -> Text,
        sent_at -> Timestamp,
    }
}

diesel::table! {
    payment_change (id) {
        id -> Text,
        application_id -> Text,
        text -> Text,
        report_on -> Nullable<Date>,
        state -> Text,
        asked_at -> Timestamp,
        asked_by -> Nullable<Text>,
        answer -> Text,
        answered_at -> Nullable<Timestamp>,
        answered_by -> Nullable<Text>,
    }
}

diesel::table! {
    payment_claim (id) {
        id -> Text,
        application_id -> Text,
        amount -> BigInt,
        reason -> Text,
        due_on -> Date,
        repaid -> BigInt,
        state -> Text,
        claimed_at -> Timestamp,
        claimed_by -> Nullable<Text>,
        settled_at -> Nullable<Timestamp>,
        settled_by -> Nullable<Text>,
        remark -> Text,
        version -> BigInt,
        basis_id -> Nullable<Text>,
    }
}

diesel::table! {
    payment_claim_basis (id) {
        id -> Text,
        number -> Integer,
        claims -> BigInt,
        total -> BigInt,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
        csv_file -> Text,
        csv_hash -> Text,
        json_file -> Text,
        json_hash -> Text,
    }
}
