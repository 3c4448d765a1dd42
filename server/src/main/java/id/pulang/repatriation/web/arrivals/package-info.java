/** The page on which a mission hands people over to the agencies at home. */
@NullMarked
package id.pulang.repatriation.web.arrivals;

import org.jspecify.annotations.NullMarked;
