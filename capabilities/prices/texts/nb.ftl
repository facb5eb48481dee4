# What premises cost, why, and what is invoiced.

## The price of a use, line by line
price-line-lowest = Vi tar minst { $sum }
price-line-highest = Vi tar høyst { $sum }
price-line-tickets = { $percent } prosent av billettinntektene
price-line-less = { $percent } prosent mindre
price-line-kept = { $percent } prosent av { $sum }, avlyst for sent
price-why-tickets = Vi regner det ut når vi vet hva billettene ga.
price-why-income = Billettene ga { $sum }.
price-why-young = { $young } av { $all } er under { $under } år. Grensen er { $least }.
price-why-young-members = { $young } av { $all } medlemmer er under { $under } år, etter medlemstallene for { $year }. Grensen er { $least }.
price-why-season = Du betaler for høyst { $hours } timer i sesongen.
price-unit-fixed = fast pris
price-unit-hour = { $count ->
    [one] 1 time à { $rate }
   *[other] { $count } timer à { $rate }
}
price-unit-part-hour = { $hours } timer à { $rate }
price-unit-started-hour = { $count ->
    [one] 1 påbegynt time à { $rate }
   *[other] { $count } påbegynte timer à { $rate }
}
price-unit-day = { $count ->
    [one] 1 døgn à { $rate }
   *[other] { $count } døgn à { $rate }
}
price-unit-night = { $count ->
    [one] 1 natt à { $rate }
   *[other] { $count } netter à { $rate }
}
price-unit-person-night = { $count } overnattinger à { $rate }
price-unit-month = { $count ->
    [one] 1 måned à { $rate }
   *[other] { $count } måneder à { $rate }
}
price-per-hour = per time
price-per-started_hour = per påbegynt time
price-per-day = per døgn
price-per-night = per natt
price-per-person_night = per person per natt
price-per-month = per måned
price-clock = kl. { $from }–{ $until }
price-free = gratis
