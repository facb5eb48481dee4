//! The tables as Diesel sees them.

diesel::table! {
    site (id) {
        id -> Text,
        name -> Text,
        district -> Text,
        address -> Text,
        latitude_micro -> Nullable<BigInt>,
        longitude_micro -> Nullable<BigInt>,
        transport -> Text,
        parking -> Text,
        house_rules -> Text,
        owner_association -> Nullable<Text>,
        version -> BigInt,
    }
}

diesel::table! {
    premises (id) {
        id -> Text,
        site_id -> Text,
        name -> Text,
        kind -> Text,
        about -> Text,
        closed_on_holidays -> Bool,
        version -> BigInt,
    }
}

diesel::table! {
    atom (number) {
        number -> BigInt,
        premises_id -> Text,
        name -> Text,
    }
}

diesel::table! {
    lettable_set (id) {
        id -> Text,
        premises_id -> Text,
        name -> Text,
        layout -> Text,
        rank -> Integer,
        most_people -> Nullable<Integer>,
        before_minutes -> Integer,
        after_minutes -> Integer,
    }
}

diesel::table! {
    lettable_set_atom (set_id, atom) {
        set_id -> Text,
        atom -> BigInt,
    }
}

diesel::table! {
    premises_fact (premises_id, topic) {
        premises_id -> Text,
        topic -> Text,
        value -> Nullable<Text>,
        source -> Text,
        seen_on -> Date,
    }
}

diesel::table! {
    suitability (premises_id, purpose) {
        premises_id -> Text,
        purpose -> Text,
        fitness -> Integer,
    }
}

diesel::table! {
    opening_rule (id) {
        id -> Text,
        premises_id -> Text,
        layer -> Text,
        tenant_kind -> Text,
        weekday -> Nullable<Integer>,
        from_on -> Nullable<Date>,
        to_on -> Nullable<Date>,
        opens -> Integer,
        closes -> Integer,
    }
}

diesel::table! {
    closure_calendar (id) {
        id -> Text,
        name -> Text,
        kind -> Text,
    }
}

diesel::table! {
    closure (id) {
        id -> Text,
        calendar_id -> Text,
        from_on -> Date,
        to_on -> Date,
        reason -> Text,
    }
}

diesel::table! {
    premises_calendar (premises_id, calendar_id) {
        premises_id -> Text,
        calendar_id -> Text,
    }
}

diesel::table! {
    rule_group (id) {
        id -> Text,
        name -> Text,
        version -> BigInt,
    }
}

diesel::table! {
    rule_group_premises (group_id, premises_id) {
        group_id -> Text,
        premises_id -> Text,
    }
}

diesel::table! {
    booking_rule (id) {
        id -> Text,
        premises_id -> Nullable<Text>,
        group_id -> Nullable<Text>,
        tenant_kind -> Text,
        category -> Text,
        kinds -> Text,
        from_on -> Date,
        until_on -> Nullable<Date>,
        sign_in -> Text,
        confirmed_only -> Bool,
        least_age -> Nullable<Integer>,
        opens_at -> Nullable<Timestamp>,
        days_ahead -> Integer,
        ahead_opens -> Integer,
        notice_minutes -> Integer,
        least_minutes -> Integer,
        most_minutes -> Integer,
        grid_minutes -> Integer,
        week_minutes -> Nullable<Integer>,
        season_minutes -> Nullable<Integer>,
        at_once -> Bool,
        at_once_opens -> Nullable<Integer>,
        at_once_closes -> Nullable<Integer>,
        terms_id -> Nullable<Text>,
        needs_responsible -> Bool,
        deposit -> BigInt,
        displacement_days -> Integer,
    }
}

diesel::table! {
    cancel_step (rule_id, hours_before) {
        rule_id -> Text,
        hours_before -> Integer,
        percent -> Integer,
    }
}

diesel::table! {
    series (id) {
        id -> Text,
        set_id -> Text,
        kind -> Text,
        held_by -> Nullable<Text>,
        title -> Text,
        weekday -> Integer,
        rhythm -> Text,
        opens -> Integer,
        closes -> Integer,
        from_on -> Date,
        until_on -> Date,
        made_at -> Timestamp,
        version -> BigInt,
    }
}

diesel::table! {
    missing_date (series_id, on_date) {
        series_id -> Text,
        on_date -> Date,
        cause -> Text,
        reason -> Text,
    }
}

diesel::table! {
    occurrence (id) {
        id -> Text,
        series_id -> Nullable<Text>,
        set_id -> Text,
        kind -> Text,
        held_by -> Nullable<Text>,
        title -> Text,
        starts -> Timestamp,
        ends -> Timestamp,
        before_minutes -> Integer,
        after_minutes -> Integer,
        state -> Text,
        held_until -> Nullable<Timestamp>,
        reason -> Text,
        changed_at -> Timestamp,
        changed_in -> BigInt,
        version -> BigInt,
    }
}

diesel::table! {
    occupancy (occurrence_id, atom) {
        occurrence_id -> Text,
        atom -> BigInt,
        starts -> Timestamp,
        ends -> Timestamp,
    }
}

diesel::allow_tables_to_appear_in_same_query!(occurrence, occupancy);
diesel::allow_tables_to_appear_in_same_query!(closure, premises_calendar);
diesel::allow_tables_to_appear_in_same_query!(atom, premises);
