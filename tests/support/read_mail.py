"""Reads a message from standard input with Python's own mail parser; prints what it says as JSON."""

import email
import json
import sys
from email import policy

message = email.message_from_bytes(sys.stdin.buffer.read(), policy=policy.default)
text, calendar = message.iter_parts()
json.dump(
    {
        "defects": [str(one) for part in message.walk() for one in part.defects],
        "subject": message["Subject"],
        "from": message["From"].addresses[0].addr_spec,
        "to": [[one.display_name, one.addr_spec] for one in message["To"].addresses] if message["To"] else [],
        "date": message["Date"].datetime.isoformat(),
        "text": text.get_content(),
        "type": calendar.get_content_type(),
        "method": calendar.get_param("method"),
        "fileName": calendar.get_filename(),
        "calendar": calendar.get_payload(decode=True).decode("utf-8"),
    },
    sys.stdout,
)
