"""Reads calendars with python-icalendar and recurring-ical-events, as compare-calendars.ts asks for it.

Standard input: {"from", "to", "files": [path, ...]}. Standard output: when each file has something held in that
span, as seconds since 1970, in order.
"""

import json
import sys
from datetime import datetime, timezone

try:
    import icalendar
    import recurring_ical_events
except ImportError as missing:
    print(missing, file=sys.stderr)
    sys.exit(69)

asked = json.load(sys.stdin)


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(timezone.utc)


def starts(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    since, until = moment(asked["from"]), moment(asked["to"])
    # What began before the span and lasts into it is no start in it.
    found = [event["DTSTART"].dt for event in recurring_ical_events.of(calendar).between(since, until)]
    seconds = sorted(int(start.timestamp()) for start in found)
    return [one for one in seconds if since.timestamp() <= one < until.timestamp()]


json.dump([starts(path) for path in asked["files"]], sys.stdout)
