/** Warnings as everybody reads them: as pages, and as feeds for programs (Atom, JSON, CAP 1.2). */
@NullMarked
package id.pulang.portal.warnings;

import org.jspecify.annotations.NullMarked;
