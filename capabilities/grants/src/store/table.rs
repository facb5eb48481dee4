//! The tables as Diesel sees them; what each column means stands in `schema/`.

diesel::table! {
    grant_scheme (id) {
        id -> Text,
        code -> Text,
        kind -> Text,
        unit -> Text,
        closed -> Bool,
        version -> BigInt,
        goals -> Text,
    }
}

diesel::table! {
    grant_thrown_away (application_id) {
        application_id -> Text,
        ended_on -> Date,
        years -> Integer,
        what -> Text,
        thrown_at -> Timestamp,
    }
}

diesel::table! {
    grant_guidelines (id) {
        id -> Text,
        scheme_id -> Text,
        number -> Integer,
        from_on -> Date,
        content -> Text,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
    }
}

diesel::table! {
    grant_form (id) {
        id -> Text,
        scheme_id -> Text,
        number -> Integer,
        content -> Text,
        version -> BigInt,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
    }
}

diesel::table! {
    grant_round (id) {
        id -> Text,
        scheme_id -> Text,
        guidelines_id -> Text,
        form_id -> Text,
        title -> Text,
        opens_on -> Date,
        closes_on -> Nullable<Date>,
        papers_on -> Nullable<Date>,
        answer_on -> Nullable<Date>,
        report_on -> Nullable<Date>,
        officer_up_to -> BigInt,
        recommended_by -> Text,
        decided_by -> Text,
        state -> Text,
        changed_at -> Timestamp,
        version -> BigInt,
        budget_year -> Nullable<Integer>,
    }
}

diesel::table! {
    grant_pot (round_id, rank) {
        round_id -> Text,
        rank -> Integer,
        purpose -> Text,
        amount -> BigInt,
    }
}

diesel::table! {
    grant_application (id) {
        id -> Text,
        number -> Nullable<Text>,
        round_id -> Text,
        held_by -> Nullable<Text>,
        person_id -> Nullable<Text>,
        group_name -> Text,
        title -> Text,
        applied -> BigInt,
        pot -> Integer,
        state -> Text,
        way -> Text,
        entered_by -> Nullable<Text>,
        began_at -> Timestamp,
        answers_version -> BigInt,
        sent_at -> Nullable<Timestamp>,
        sent_by -> Nullable<Text>,
        sent_version -> BigInt,
        guidelines_id -> Text,
        form_id -> Text,
        copied_from -> Nullable<Text>,
        lacking_until -> Nullable<Date>,
        handled_by -> Nullable<Text>,
        recommended -> Nullable<BigInt>,
        recommended_why -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    grant_answer (application_id, version) {
        application_id -> Text,
        version -> BigInt,
        block -> Text,
        value -> Text,
        page -> Text,
        saved_at -> Timestamp,
        saved_by -> Nullable<Text>,
    }
}

diesel::table! {
    grant_presence (application_id, person_id) {
        application_id -> Text,
        person_id -> Text,
        seen_at -> Timestamp,
    }
}

diesel::table! {
    grant_file (id) {
        id -> Text,
        application_id -> Text,
        block -> Text,
        file_id -> Text,
        from_shelf -> Bool,
        given_at -> Timestamp,
        given_by -> Nullable<Text>,
        removed_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    grant_submission (application_id, number) {
        application_id -> Text,
        number -> Integer,
        content -> Text,
        hash -> Text,
        sent_at -> Timestamp,
        sent_by -> Nullable<Text>,
    }
}

diesel::table! {
    grant_event (id) {
        id -> Text,
        application_id -> Text,
        kind -> Text,
        text -> Text,
        at -> Timestamp,
        by_person -> Nullable<Text>,
        is_inside -> Bool,
        on_behalf_of -> Nullable<Text>,
    }
}

diesel::table! {
    grant_question (id) {
        id -> Text,
        application_id -> Text,
        text -> Text,
        due_on -> Date,
        asked_at -> Timestamp,
        asked_by -> Nullable<Text>,
        answer -> Text,
        answered_at -> Nullable<Timestamp>,
        answered_by -> Nullable<Text>,
    }
}

diesel::table! {
    grant_inside_note (id) {
        id -> Text,
        application_id -> Text,
        text -> Text,
        written_at -> Timestamp,
        written_by -> Nullable<Text>,
    }
}

diesel::table! {
    grant_figure (application_id, name) {
        application_id -> Text,
        name -> Text,
        amount -> BigInt,
        reason -> Text,
        set_at -> Timestamp,
        set_by -> Nullable<Text>,
    }
}

diesel::table! {
    grant_decision (id) {
        id -> Text,
        application_id -> Text,
        outcome -> Text,
        amount -> BigInt,
        reasons -> Text,
        conditions -> Text,
        body -> Text,
        case_number -> Text,
        report_on -> Nullable<Date>,
        bulk -> Text,
        decided_at -> Timestamp,
        decided_by -> Nullable<Text>,
        undone_at -> Nullable<Timestamp>,
        notified_at -> Nullable<Timestamp>,
        complain_by -> Nullable<Date>,
        letter -> Text,
        hash -> Text,
        is_public -> Bool,
        standard -> Text,
        replaced_at -> Nullable<Timestamp>,
        withheld -> Text,
    }
}

diesel::table! {
    grant_letter (id) {
        id -> Text,
        application_id -> Text,
        subject_id -> Text,
        content -> Text,
        complain_by -> Nullable<Date>,
        posted_at -> Timestamp,
        file_id -> Nullable<Text>,
    }
}

diesel::table! {
    grant_notice (id) {
        id -> Text,
        letter_id -> Text,
        turn -> Integer,
        receiver -> Text,
        mail_id -> Text,
        told_at -> Timestamp,
    }
}

diesel::table! {
    grant_opening (letter_id, person_id) {
        letter_id -> Text,
        person_id -> Text,
        opened_at -> Timestamp,
    }
}

diesel::table! {
    grant_sitting (id) {
        id -> Text,
        round_id -> Text,
        body -> Text,
        met_on -> Date,
        case_number -> Text,
        vote -> Text,
        entered_at -> Timestamp,
        entered_by -> Nullable<Text>,
        council -> Text,
        minutes -> Text,
        undone_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    grant_score (application_id, criterion, scored_by) {
        application_id -> Text,
        criterion -> Text,
        scored_by -> Text,
        points -> Integer,
        why -> Text,
        scored_at -> Timestamp,
    }
}

diesel::table! {
    grant_sample (id) {
        id -> Text,
        round_id -> Text,
        seed -> Text,
        among -> Text,
        drawn -> Text,
        drawn_at -> Timestamp,
        drawn_by -> Nullable<Text>,
    }
}

diesel::table! {
    grant_hearing (id) {
        id -> Text,
        scheme_id -> Text,
        content -> Text,
        from_on -> Date,
        number -> Integer,
        question -> Text,
        due_on -> Nullable<Date>,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
        sent_at -> Nullable<Timestamp>,
        guidelines_id -> Nullable<Text>,
        version -> BigInt,
    }
}

diesel::table! {
    grant_voice (hearing_id, association_id) {
        hearing_id -> Text,
        association_id -> Text,
        answer -> Text,
        answered_at -> Nullable<Timestamp>,
        answered_by -> Nullable<Text>,
    }
}

diesel::table! {
    grant_missing_report (application_id) {
        application_id -> Text,
        since -> Date,
    }
}

diesel::table! {
    grant_reported (application_id) {
        application_id -> Text,
        state -> Text,
    }
}

diesel::table! {
    grant_told_year (scheme_id, year) {
        scheme_id -> Text,
        year -> Integer,
        decided_by -> Text,
        met_on -> Nullable<Date>,
        criteria -> Text,
        shares -> Text,
        entered_at -> Timestamp,
        entered_by -> Nullable<Text>,
        version -> BigInt,
    }
}

diesel::table! {
    grant_duplicate (application_id) {
        application_id -> Text,
        into_id -> Text,
        why -> Text,
        merged_at -> Timestamp,
        merged_by -> Text,
        parted_at -> Nullable<Timestamp>,
        parted_by -> Nullable<Text>,
    }
}

diesel::table! {
    grant_paid (application_id) {
        application_id -> Text,
        amount -> BigInt,
    }
}

diesel::table! {
    grant_commitment (application_id, year) {
        application_id -> Text,
        year -> Integer,
        amount -> BigInt,
        released_at -> Nullable<Timestamp>,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    grant_application,
    grant_round,
    grant_decision,
    grant_scheme,
    grant_missing_report
);
