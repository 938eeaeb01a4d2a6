"""Tables for the office: workbooks, CSV, JSON, and the package that describes them.

table: what a table is → workbook, csv_text, json_text, package: the same table in each
form. A form arranges what the table says; none of them knows where it came from.
"""
