/** Sessions that live in the database, so that several servers share them and a restart logs nobody out. */
@NullMarked
package id.pulang.access.web.sessions;

import org.jspecify.annotations.NullMarked;
