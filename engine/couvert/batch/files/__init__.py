"""Files of cases and of answers: CSV, NDJSON, JSON and Parquet, read and written block by block."""
