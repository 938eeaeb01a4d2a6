"""Calendars for the office: what is due on which day, as events (RFC 5545).

event: what an event is → ics: the file. Must not know pages or paper.
"""
