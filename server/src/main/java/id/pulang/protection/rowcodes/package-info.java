/**
 * Message authentication codes of rows that decide, with a key outside the database: who changes such a row by SQL is
 * found (docs/decisions/0035).
 */
@NullMarked
@NamedInterface("rowcodes")
package id.pulang.protection.rowcodes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
