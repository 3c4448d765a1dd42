package id.pulang.incidents.imports;

import id.pulang.lists.tables.Table;

/** A file as it was handed over, and the table that was read from it. */
record OpenedUpload(Upload upload, Table table) {}
