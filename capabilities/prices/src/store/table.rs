//! The tables as Diesel sees them; what each column means stands in `schema/`.

diesel::table! {
    price_list (id) {
        id -> Text,
        name -> Text,
        state -> Text,
        decided_on -> Nullable<Date>,
        decided_by -> Text,
        case_number -> Text,
        valid_from -> Nullable<Date>,
        young_under -> BigInt,
        youth_percent -> BigInt,
        list_category -> Text,
        vat_note -> Text,
        about -> Text,
        version -> BigInt,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
        published_at -> Nullable<Timestamp>,
        published_by -> Nullable<Text>,
        let_by -> Text,
    }
}

diesel::table! {
    price_rule (id) {
        id -> Text,
        price_list_id -> Text,
        part -> Text,
        rank -> Integer,
        point -> Text,
        name_nb -> Text,
        name_nn -> Text,
        name_en -> Text,
        categories -> Text,
        purposes -> Text,
        kinds -> Text,
        premises_id -> Text,
        set_id -> Text,
        most_share -> Nullable<BigInt>,
        days -> Text,
        from_minute -> Nullable<Integer>,
        until_minute -> Nullable<Integer>,
        least_minutes -> Nullable<BigInt>,
        most_minutes -> Nullable<BigInt>,
        tickets -> Nullable<Bool>,
        young_percent -> Nullable<BigInt>,
        after_season_minutes -> Nullable<BigInt>,
        extra_key -> Text,
        unit -> Text,
        amount -> BigInt,
        percent -> BigInt,
        lowest -> Nullable<BigInt>,
        highest -> Nullable<BigInt>,
        vat_percent -> BigInt,
    }
}

diesel::table! {
    fee (id) {
        id -> Text,
        occurrence_id -> Text,
        booking_id -> Text,
        association_id -> Nullable<Text>,
        person_id -> Nullable<Text>,
        payer_id -> Nullable<Text>,
        kind -> Text,
        state -> Text,
        used_on -> Date,
        title -> Text,
        charged -> BigInt,
        listed -> BigInt,
        credited -> BigInt,
        reason -> Text,
        quote -> Text,
        version -> BigInt,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
        let_by -> Text,
    }
}

diesel::table! {
    fee_batch (id) {
        id -> Text,
        number -> BigInt,
        until_on -> Date,
        state -> Text,
        lines -> BigInt,
        total -> BigInt,
        csv_file -> Nullable<Text>,
        csv_hash -> Text,
        made_at -> Timestamp,
        made_by -> Nullable<Text>,
        sent_at -> Nullable<Timestamp>,
        sent_by -> Nullable<Text>,
        let_by -> Text,
    }
}

diesel::table! {
    invoice (id) {
        id -> Text,
        number -> BigInt,
        batch_id -> Text,
        association_id -> Nullable<Text>,
        person_id -> Nullable<Text>,
        payer_id -> Nullable<Text>,
        debtor_name -> Text,
        organisation_number -> Text,
        total -> BigInt,
        issued_on -> Date,
        due_on -> Date,
        ehf_file -> Nullable<Text>,
        ehf_hash -> Text,
        unpaid_since -> Nullable<Date>,
        paid_on -> Nullable<Date>,
        version -> BigInt,
    }
}

diesel::table! {
    payer (id) {
        id -> Text,
        name -> Text,
        street -> Text,
        postcode -> Text,
        place -> Text,
    }
}

diesel::table! {
    invoice_number (series) {
        series -> Text,
        next -> BigInt,
    }
}

diesel::table! {
    lessor_invoicing (let_by) {
        let_by -> Text,
        said -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    invoice_line (invoice_id, rank) {
        invoice_id -> Text,
        rank -> Integer,
        fee_id -> Text,
        charged -> BigInt,
    }
}

diesel::table! {
    credit_note (id) {
        id -> Text,
        number -> BigInt,
        invoice_id -> Text,
        fee_id -> Text,
        amount -> BigInt,
        reason -> Text,
        issued_on -> Date,
        ehf_file -> Nullable<Text>,
        ehf_hash -> Text,
        made_by -> Nullable<Text>,
    }
}

diesel::table! {
    price_class (id) {
        id -> Text,
        association_id -> Text,
        category -> Text,
        from_on -> Date,
        until_on -> Date,
        source -> Text,
        number -> Text,
        set_at -> Timestamp,
        undone_at -> Nullable<Timestamp>,
        undone_by -> Nullable<Text>,
    }
}
