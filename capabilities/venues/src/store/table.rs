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
    booking_rule (premises_id, tenant_kind, from_on) {
        premises_id -> Text,
        tenant_kind -> Text,
        from_on -> Date,
        least_minutes -> Integer,
        most_minutes -> Integer,
        grid_minutes -> Integer,
        notice_minutes -> Integer,
        days_ahead -> Integer,
        at_once -> Bool,
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
        changed_at -> Timestamp,
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
