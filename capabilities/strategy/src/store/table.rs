//! The tables as the query builder knows them.

diesel::table! {
    strategy_kind (id) {
        id -> Text,
        shape -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    strategy_document (id) {
        id -> Text,
        slug -> Text,
        kind_id -> Text,
        name -> Text,
        revision_on -> Nullable<Date>,
        made_at -> Timestamp,
        version -> BigInt,
    }
}

diesel::table! {
    strategy_role (id) {
        id -> Text,
        title -> Text,
        unit -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    strategy_holder (role_id, from_on) {
        role_id -> Text,
        from_on -> Date,
        name -> Text,
        email -> Text,
        person_id -> Nullable<Text>,
    }
}

diesel::table! {
    strategy_edition (id) {
        id -> Text,
        document_id -> Text,
        number -> Integer,
        title -> Text,
        lead -> Text,
        from_on -> Date,
        until_on -> Nullable<Date>,
        state -> Text,
        read_until -> Nullable<Date>,
        content -> Nullable<Text>,
        content_hash -> Text,
        decided_at -> Nullable<Timestamp>,
        version -> BigInt,
    }
}

diesel::table! {
    strategy_section (id) {
        id -> Text,
        edition_id -> Text,
        node -> Text,
        parent -> Nullable<Text>,
        place -> Integer,
        is_numbered -> Bool,
        role_id -> Nullable<Text>,
        inside -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    strategy_text (section_id, language) {
        section_id -> Text,
        language -> Text,
        title -> Text,
        text -> Text,
        version -> BigInt,
        saved_at -> Timestamp,
        saved_by -> Nullable<Text>,
    }
}

diesel::table! {
    strategy_text_past (section_id, language, number) {
        section_id -> Text,
        language -> Text,
        number -> Integer,
        title -> Text,
        text -> Text,
        saved_at -> Timestamp,
        saved_by -> Nullable<Text>,
    }
}

diesel::table! {
    strategy_comment (id) {
        id -> Text,
        section_id -> Text,
        language -> Text,
        paragraph -> Integer,
        quote -> Text,
        text -> Text,
        said_at -> Timestamp,
        said_by -> Text,
        resolved_at -> Nullable<Timestamp>,
        resolved_by -> Nullable<Text>,
    }
}

diesel::table! {
    strategy_measure (id) {
        id -> Text,
        document_id -> Text,
        told -> Text,
        inside -> Text,
        made_at -> Timestamp,
        version -> BigInt,
    }
}

diesel::table! {
    strategy_status (measure_id, number) {
        measure_id -> Text,
        number -> Integer,
        said_at -> Timestamp,
        said_by -> Nullable<Text>,
        status -> Text,
        progress -> Integer,
        reason -> Text,
    }
}

diesel::table! {
    strategy_frame (document_id, year) {
        document_id -> Text,
        year -> Integer,
        kroner -> BigInt,
    }
}

diesel::table! {
    strategy_process (id) {
        id -> Text,
        document_id -> Text,
        told -> Text,
        begun_on -> Date,
        ended_on -> Nullable<Date>,
        version -> BigInt,
    }
}

diesel::table! {
    strategy_phase (id) {
        id -> Text,
        process_id -> Text,
        place -> Integer,
        told -> Text,
        work -> Text,
        role_id -> Nullable<Text>,
        starts_on -> Nullable<Date>,
        ends_on -> Nullable<Date>,
        done_on -> Nullable<Date>,
        version -> BigInt,
    }
}

diesel::table! {
    strategy_phase_past (phase_id, number) {
        phase_id -> Text,
        number -> Integer,
        changed_at -> Timestamp,
        changed_by -> Nullable<Text>,
        role_id -> Nullable<Text>,
        starts_on -> Nullable<Date>,
        ends_on -> Nullable<Date>,
        reason -> Text,
    }
}

diesel::table! {
    strategy_input (id) {
        id -> Text,
        document_id -> Text,
        told -> Text,
        is_public -> Bool,
        inside -> Text,
        made_at -> Timestamp,
        version -> BigInt,
    }
}

diesel::table! {
    strategy_picture (id) {
        id -> Text,
        document_id -> Text,
        file_id -> Text,
        alternative -> Text,
        made_at -> Timestamp,
    }
}

diesel::table! {
    strategy_input_file (id) {
        id -> Text,
        document_id -> Text,
        name -> Text,
        file_id -> Text,
        made_at -> Timestamp,
    }
}

diesel::table! {
    strategy_other (id) {
        id -> Text,
        name -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    strategy_other_edition (id) {
        id -> Text,
        other_id -> Text,
        label -> Text,
        from_on -> Date,
        goals -> Text,
    }
}

diesel::table! {
    strategy_plan (document_id, year) {
        document_id -> Text,
        year -> Integer,
        content -> Text,
        content_hash -> Text,
        decided_at -> Timestamp,
    }
}

diesel::table! {
    strategy_kept (edition_id, measure_id) {
        edition_id -> Text,
        measure_id -> Text,
        told -> Text,
    }
}

diesel::joinable!(strategy_kept -> strategy_measure (measure_id));
diesel::allow_tables_to_appear_in_same_query!(strategy_kept, strategy_measure);
diesel::allow_tables_to_appear_in_same_query!(strategy_role, strategy_holder);
diesel::allow_tables_to_appear_in_same_query!(strategy_section, strategy_text);
diesel::allow_tables_to_appear_in_same_query!(strategy_section, strategy_comment);
