"""The same events written by python-icalendar. Speaks as measure-writer.ts does: one line of JSON."""

import datetime
import gc
import json
import resource
import sys
import time

import icalendar
import pytz

workload_file, runs, text_file = sys.argv[1], int(sys.argv[2]), sys.argv[3]
with open(workload_file, encoding="utf-8") as file:
    workload = json.load(file)
heading, entries = workload["heading"], workload["entries"]
utc = datetime.timezone.utc
zone = pytz.timezone(heading["baseZone"])


def moment(milliseconds, tz):
    return datetime.datetime.fromtimestamp(milliseconds / 1000, tz)


# Dates with a zone are made before the clock runs, which is in its favour.
times = [
    (moment(e["start"], zone), moment(e["end"], zone), moment(e["stamp"], utc))
    for e in entries
]
time_zone = icalendar.Timezone.from_ical(workload["timeZone"] + "\r\n")


def write():
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Forum//Forum//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", heading["name"])
    calendar.add_component(time_zone)
    for entry, (start, end, stamp) in zip(entries, times):
        event = icalendar.Event()
        event.add("uid", entry["uid"])
        event.add("summary", entry["summary"]["text"], {"LANGUAGE": entry["summary"]["language"]})
        event.add("dtstamp", stamp)
        event.add("last-modified", stamp)
        event.add("dtstart", start)
        event.add("dtend", end)
        event.add("sequence", entry["sequence"])
        event.add("status", entry["status"])
        event.add("transp", entry["transparency"])
        event.add("description", entry["description"]["text"], {"LANGUAGE": entry["description"]["language"]})
        if entry["location"]:
            event.add("location", entry["location"]["text"], {"LANGUAGE": entry["location"]["language"]})
        if entry["categories"]:
            event.add("categories", [category["text"] for category in entry["categories"]])
        if entry["url"]:
            event.add("url", entry["url"])
        if entry["conferenceUrl"]:
            event.add("conference", entry["conferenceUrl"])
        if entry["color"]:
            event.add("color", entry["color"])
        organizer = icalendar.vCalAddress("mailto:nobody@example.org")
        organizer.params["cn"] = icalendar.vText(heading["name"])
        event.add("organizer", organizer)
        calendar.add_component(event)
    return calendar.to_ical()


taken = []
text = b""
for _ in range(runs):
    text = b""
    gc.collect()
    wall, processor = time.perf_counter(), time.process_time()
    text = write()
    taken.append(
        {
            "ms": (time.perf_counter() - wall) * 1000,
            "cpuMs": (time.process_time() - processor) * 1000,
        }
    )
if text_file:
    with open(text_file, "wb") as file:
        file.write(text)
print(
    json.dumps(
        {
            "taken": taken,
            "bytes": len(text),
            "peakMb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            "version": ".".join(icalendar.__version__.split(".")[:3])
            + f" on Python {sys.version.split()[0]}",
        }
    )
)
