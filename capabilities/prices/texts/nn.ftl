# What premises cost, why, and what is invoiced.

## The price of a use, line by line
price-line-lowest = Vi tek minst { $sum }
price-line-highest = Vi tek høgst { $sum }
price-line-tickets = { $percent } prosent av billettinntektene
price-line-less = { $percent } prosent mindre
price-line-kept = { $percent } prosent av { $sum }, avlyst for seint
price-why-tickets = Vi reknar det ut når vi veit kva billettane gav.
price-why-income = Billettane gav { $sum }.
price-why-young = { $young } av { $all } er under { $under } år. Grensa er { $least }.
price-why-young-members = { $young } av { $all } medlemer er under { $under } år, etter medlemstala for { $year }. Grensa er { $least }.
price-why-season = Du betaler for høgst { $hours } timar i sesongen.
price-unit-fixed = fast pris
price-unit-hour = { $count ->
    [one] 1 time à { $rate }
   *[other] { $count } timar à { $rate }
}
price-unit-part-hour = { $hours } timar à { $rate }
price-unit-started-hour = { $count ->
    [one] 1 påbyrja time à { $rate }
   *[other] { $count } påbyrja timar à { $rate }
}
price-unit-day = { $count ->
    [one] 1 døgn à { $rate }
   *[other] { $count } døgn à { $rate }
}
price-unit-night = { $count ->
    [one] 1 natt à { $rate }
   *[other] { $count } netter à { $rate }
}
price-unit-person-night = { $count } overnattingar à { $rate }
price-unit-month = { $count ->
    [one] 1 månad à { $rate }
   *[other] { $count } månader à { $rate }
}
price-per-hour = per time
price-per-started_hour = per påbyrja time
price-per-day = per døgn
price-per-night = per natt
price-per-person_night = per person per natt
price-per-month = per månad
price-clock = kl. { $from }–{ $until }
price-free = gratis
