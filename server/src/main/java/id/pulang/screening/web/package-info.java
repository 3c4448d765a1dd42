/** The section of the case page on which officers screen. */
@NullMarked
package id.pulang.screening.web;

import org.jspecify.annotations.NullMarked;
