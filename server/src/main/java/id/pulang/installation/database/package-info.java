/** The database of an installation: an embedded PostgreSQL in the data folder, or one that somebody else runs. */
@NullMarked
@NamedInterface("database")
package id.pulang.installation.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
