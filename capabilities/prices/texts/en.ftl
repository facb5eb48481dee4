# What premises cost, why, and what is invoiced.

## The price of a use, line by line
price-line-lowest = We charge at least { $sum }
price-line-highest = We charge at most { $sum }
price-line-tickets = { $percent } per cent of the ticket income
price-line-less = { $percent } per cent less
price-line-kept = { $percent } per cent of { $sum }, cancelled too late
price-why-tickets = We work it out when we know what the tickets brought in.
price-why-income = The tickets brought in { $sum }.
price-why-young = { $young } of { $all } are under { $under }. The limit is { $least }.
price-why-young-members = { $young } of { $all } members are under { $under }, by the member numbers for { $year }. The limit is { $least }.
price-why-season = You pay for at most { $hours } hours in a season.
price-unit-fixed = fixed price
price-unit-hour = { $count ->
    [one] 1 hour at { $rate }
   *[other] { $count } hours at { $rate }
}
price-unit-part-hour = { $hours } hours at { $rate }
price-unit-started-hour = { $count ->
    [one] 1 started hour at { $rate }
   *[other] { $count } started hours at { $rate }
}
price-unit-day = { $count ->
    [one] 1 day at { $rate }
   *[other] { $count } days at { $rate }
}
price-unit-night = { $count ->
    [one] 1 night at { $rate }
   *[other] { $count } nights at { $rate }
}
price-unit-person-night = { $count } overnight stays at { $rate }
price-unit-month = { $count ->
    [one] 1 month at { $rate }
   *[other] { $count } months at { $rate }
}
price-per-hour = an hour
price-per-started_hour = for each started hour
price-per-day = a day
price-per-night = a night
price-per-person_night = a person a night
price-per-month = a month
price-clock = { $from }–{ $until }
price-free = free
