/** The page on which people of a draft are given their vehicles and seats. */
@NullMarked
package id.pulang.repatriation.web.seating;

import org.jspecify.annotations.NullMarked;
