/** Codes of rows that decide, made with a key outside the database: who changes such a row by SQL is found. */
@NamedInterface("codes")
@NullMarked
package id.pulang.access.codes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
