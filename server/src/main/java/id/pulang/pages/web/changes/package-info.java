/** The page of what changed since an officer's last shift. */
@NullMarked
package id.pulang.pages.web.changes;

import org.jspecify.annotations.NullMarked;
