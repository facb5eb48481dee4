"""Expands the calendars in a folder with parsers that are none of ours, and compares them.

    python calendars.py FOLDER

For each feed NAME.ics there lie beside it

    NAME.json       the public calendar of the API for some days: the feed has the same times in them
    NAME.ifb        what is busy: a time of the feed lies in it, and nothing is busy without one
    NAME.rule.ics   the same times of one title as a rule in civil time: it expands to the feed's

Of no event anything is told but when, where, what and how it stands; so no person is.
Prints a line for each feed and ends with «calendars: N passed, M failed».
"""

import json
import sys
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import recurring_ical_events
from icalendar import Calendar

OSLO = ZoneInfo("Europe/Oslo")
TOLD = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY", "LOCATION"}


def read(path: Path) -> Calendar:
    return Calendar.from_ical(path.read_bytes())


def expanded(calendar: Calendar, days: tuple[datetime, datetime]) -> list[tuple]:
    """What takes place in some days: from when, to when and what, in order."""
    found = recurring_ical_events.of(calendar).between(*days)
    stands = [it for it in found if it.get("STATUS") != "CANCELLED"]
    return sorted((it.start.astimezone(UTC), it.end.astimezone(UTC), str(it["SUMMARY"])) for it in stands)


def differ(what: str, one: list, other: list) -> list[str]:
    """What only one of two has."""
    found = [f"{what}: {it[0]}–{it[1]} is in the feed alone" for it in one if it not in other]
    found += [f"{what}: {it[0]}–{it[1]} is not in the feed" for it in other if it not in one]
    if not found and len(one) != len(other):
        found.append(f"{what}: {len(one)} and {len(other)} times")
    return found


def busy(path: Path) -> list[tuple]:
    """The periods of a VFREEBUSY."""
    told = [part.get("FREEBUSY", []) for part in read(path).walk("VFREEBUSY")]
    return [one.dt for lines in told for one in (lines if isinstance(lines, list) else [lines])]


def lies_in(time: tuple, period: tuple) -> bool:
    return period[0] <= time[0] and time[1] <= period[1]


def remarks(path: Path) -> list[str]:
    """What is wrong with a feed."""
    feed, rule = read(path), read(path.with_suffix(".rule.ics"))
    api = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    first = datetime.combine(datetime.fromisoformat(api["from"]), time(), OSLO)
    after = datetime.combine(datetime.fromisoformat(api["to"]) + timedelta(days=1), time(), OSLO)
    days = (first, after)
    found = [f"an event tells {name}" for event in feed.walk("VEVENT") for name in event if name not in TOLD]

    times = expanded(feed, days)
    if not times:
        found.append("nothing takes place")
    taken = [tuple(datetime.fromisoformat(it[end]) for end in ("starts", "ends")) for it in api["taken"]]
    found += differ("the API", [it[:2] for it in times], sorted(taken))

    same = expanded(rule, days)
    title = same[0][2]
    found += differ("the rule", [it for it in times if it[2] == title], same)
    changes = {it[0].astimezone(OSLO).utcoffset() for it in same}
    if len(changes) != 2:
        found.append("the clock is not changed within these days")

    periods = busy(path.with_suffix(".ifb"))
    for it in times:
        if not any(lies_in(it, period) for period in periods):
            found.append(f"at {it[0]} it is not told as busy")
    for period in periods:
        if first <= period[0] < after and not any(lies_in(it, period) for it in times):
            found.append(f"at {period[0]} it is busy with nothing")
    return found


def main() -> int:
    feeds = sorted(it for it in Path(sys.argv[1]).glob("*.ics") if not it.name.endswith(".rule.ics"))
    failed = 0
    for feed in feeds:
        wrong = remarks(feed)
        failed += bool(wrong)
        print(f"{'✗' if wrong else '✓'} {feed.name}", *wrong, sep="\n    ")
    if not feeds:
        print("no story kept a calendar")
        failed = 1
    print(f"calendars: {len(feeds) - failed if feeds else 0} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
