"""Reads a calendar from standard input with the parser named as argument; prints its events as JSON, by uid."""

import json
import sys

text = sys.stdin.buffer.read().decode("utf-8")


def moment(value):
    return int(value.timestamp() * 1000)


def with_icalendar():
    import icalendar

    calendar = icalendar.Calendar.from_ical(text)
    assert not calendar.errors, calendar.errors
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        categories = event.get("CATEGORIES")
        yield {
            "uid": str(event["UID"]),
            "summary": str(event["SUMMARY"]),
            "description": str(event.get("DESCRIPTION", "")),
            "location": str(event.get("LOCATION", "")),
            "categories": [str(one) for one in categories.cats] if categories else [],
            "status": str(event["STATUS"]),
            "startMs": moment(event["DTSTART"].dt),
            "endMs": moment(event["DTEND"].dt),
        }


def with_vobject():
    import vobject

    calendar = vobject.readOne(text)
    for event in calendar.vevent_list:
        yield {
            "uid": event.uid.value,
            "summary": event.summary.value,
            "description": event.description.value if hasattr(event, "description") else "",
            "location": event.location.value if hasattr(event, "location") else "",
            "categories": list(event.categories.value) if hasattr(event, "categories") else [],
            "status": event.status.value,
            "startMs": moment(event.dtstart.value),
            "endMs": moment(event.dtend.value),
        }


if sys.argv[1] == "icalendar":
    events = with_icalendar()
else:
    events = with_vobject()
json.dump(sorted(events, key=lambda one: one["uid"]), sys.stdout)
