//! The tables of impartiality and of councils' advice as Diesel sees them; what each column means
//! stands in `schema/0005_councils.sql` and the files after it.

diesel::table! {
    grant_declaration (id) {
        id -> Text,
        round_id -> Text,
        person_id -> Text,
        number -> Integer,
        additions -> Text,
        shown -> Text,
        said_at -> Timestamp,
    }
}

diesel::table! {
    grant_unit_leader (unit) {
        unit -> Text,
        person_id -> Text,
        set_at -> Timestamp,
    }
}

diesel::table! {
    grant_council_voice (hearing_id, council_id) {
        hearing_id -> Text,
        council_id -> Text,
        answer -> Text,
        answered_at -> Nullable<Timestamp>,
        answered_by -> Nullable<Text>,
    }
}

diesel::table! {
    grant_waiver (id) {
        id -> Text,
        round_id -> Text,
        person_id -> Text,
        applicant -> Text,
        why -> Text,
        found_at -> Timestamp,
        found_by -> Text,
        taken_back_at -> Nullable<Timestamp>,
        taken_back_by -> Nullable<Text>,
    }
}

diesel::table! {
    grant_stand_in (id) {
        id -> Text,
        person_id -> Text,
        stand_in_id -> Text,
        from_on -> Date,
        to_on -> Date,
        named_at -> Timestamp,
        named_by -> Text,
        ended_at -> Nullable<Timestamp>,
        ended_by -> Nullable<Text>,
    }
}

diesel::table! {
    grant_recommending (id) {
        id -> Text,
        round_id -> Text,
        council_id -> Text,
        kinds -> Text,
        fields -> Text,
        frame -> Nullable<BigInt>,
        key_id -> Text,
        due_on -> Nullable<Date>,
        text -> Text,
        meeting -> Text,
        minutes -> Text,
        hash -> Text,
        handed_at -> Nullable<Timestamp>,
        handed_by -> Nullable<Text>,
        version -> BigInt,
    }
}

diesel::table! {
    grant_council_row (recommending_id, application_id) {
        recommending_id -> Text,
        application_id -> Text,
        amount -> Nullable<BigInt>,
        text -> Text,
        deviation -> Text,
        deviation_at -> Nullable<Timestamp>,
        deviation_by -> Nullable<Text>,
    }
}

diesel::table! {
    grant_council_trial (id) {
        id -> Text,
        recommending_id -> Text,
        number -> Integer,
        key_id -> Text,
        key_name -> Text,
        frame -> BigInt,
        sums -> Text,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
    }
}
