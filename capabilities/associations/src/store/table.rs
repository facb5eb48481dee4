//! The tables as Diesel sees them; what each column means stands in `schema/`.

diesel::table! {
    association (id) {
        id -> Text,
        organisation_number -> Nullable<Text>,
        name -> Text,
        standing -> Text,
        version -> BigInt,
        made_at -> Timestamp,
        changed_at -> Timestamp,
    }
}

diesel::table! {
    entity_record (association_id) {
        association_id -> Text,
        record -> Text,
        fetched_at -> Timestamp,
        in_latest_file -> Bool,
    }
}

diesel::table! {
    voluntary_record (association_id) {
        association_id -> Text,
        record -> Text,
        fetched_at -> Timestamp,
        in_latest_file -> Bool,
    }
}

diesel::table! {
    association_category (association_id, rank) {
        association_id -> Text,
        rank -> Integer,
        code -> Text,
    }
}

diesel::table! {
    association_activity (association_id, activity) {
        association_id -> Text,
        activity -> Text,
        standing -> Text,
        because -> Text,
    }
}

diesel::table! {
    own_profile (association_id) {
        association_id -> Text,
        short_name -> Text,
        description -> Text,
        how_to_start -> Text,
        openness -> Text,
        price_from_ore -> Nullable<BigInt>,
        price_to_ore -> Nullable<BigInt>,
        website -> Text,
        email -> Text,
        target_groups -> Text,
        accessibility -> Text,
        languages -> Text,
        district -> Text,
        confirmed_on -> Nullable<Date>,
        changed_at -> Timestamp,
        logo -> Nullable<Text>,
        version -> BigInt,
    }
}

diesel::table! {
    meeting_place (id) {
        id -> Text,
        association_id -> Text,
        rank -> Integer,
        name -> Text,
        address -> Text,
        district -> Text,
        latitude_micro -> Nullable<BigInt>,
        longitude_micro -> Nullable<BigInt>,
        step_free -> Text,
    }
}

diesel::table! {
    association_group (id) {
        id -> Text,
        association_id -> Text,
        rank -> Integer,
        name -> Text,
        age_from -> Nullable<Integer>,
        age_to -> Nullable<Integer>,
        meets -> Text,
        place -> Text,
        openness -> Text,
        gender -> Text,
        level -> Text,
        para -> Bool,
        size -> Nullable<Integer>,
    }
}

diesel::table! {
    association_link (association_id, rank) {
        association_id -> Text,
        rank -> Integer,
        label -> Text,
        address -> Text,
    }
}

diesel::table! {
    internal_record (association_id) {
        association_id -> Text,
        listed -> Bool,
        changed_at -> Timestamp,
        because -> Text,
        approval -> Text,
        archived_at -> Nullable<Timestamp>,
        merged_into -> Nullable<Text>,
    }
}

diesel::table! {
    national_import (id) {
        id -> Text,
        source -> Text,
        started_at -> Timestamp,
        finished_at -> Timestamp,
        read -> BigInt,
        kept -> BigInt,
        new -> BigInt,
        changed -> BigInt,
        unchanged -> BigInt,
        elsewhere -> BigInt,
        gone -> BigInt,
        rejected -> BigInt,
    }
}

diesel::table! {
    association_change (id) {
        id -> Text,
        association_id -> Text,
        import_id -> Text,
        at -> Timestamp,
        kind -> Text,
        field -> Text,
        before -> Nullable<Text>,
        after -> Nullable<Text>,
    }
}

diesel::table! {
    own_profile_version (id) {
        id -> Text,
        association_id -> Text,
        version -> BigInt,
        layer -> Text,
        section -> Text,
        on_behalf -> Text,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
    }
}

diesel::table! {
    association_contact (id) {
        id -> Text,
        association_id -> Text,
        purpose -> Text,
        person_id -> Nullable<Text>,
        name -> Text,
        email -> Text,
        phone -> Text,
        consent_at -> Nullable<Timestamp>,
        consent_told_by -> Nullable<Text>,
        changed_at -> Timestamp,
        version -> BigInt,
    }
}

diesel::table! {
    association_note (id) {
        id -> Text,
        association_id -> Text,
        body -> Text,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
    }
}

diesel::table! {
    fault_report (id) {
        id -> Text,
        association_id -> Text,
        about -> Text,
        body -> Text,
        email -> Text,
        language -> Text,
        made_at -> Timestamp,
        answer -> Text,
        closed_at -> Nullable<Timestamp>,
        closed_by -> Nullable<Text>,
    }
}

diesel::table! {
    association_distinct (one_id, other_id) {
        one_id -> Text,
        other_id -> Text,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
    }
}

diesel::table! {
    association_merge (id) {
        id -> Text,
        from_id -> Text,
        into_id -> Text,
        moved -> Text,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
        undone_at -> Nullable<Timestamp>,
    }
}

diesel::table! {
    logo_draft (file_id) {
        file_id -> Text,
        association_id -> Text,
        made_at -> Timestamp,
    }
}

diesel::table! {
    association_unconfirmed (association_id) {
        association_id -> Text,
        due_on -> Date,
        marked -> Bool,
        hidden -> Bool,
    }
}
