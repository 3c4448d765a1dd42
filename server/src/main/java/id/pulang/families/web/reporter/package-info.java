/** Who tells a report, and what that one may know: looked up before anybody of the family is called. */
@NullMarked
package id.pulang.families.web.reporter;

import org.jspecify.annotations.NullMarked;
