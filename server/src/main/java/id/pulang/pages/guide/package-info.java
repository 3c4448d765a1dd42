/** The guide for each role, read in the pages. */
@NullMarked
package id.pulang.pages.guide;

import org.jspecify.annotations.NullMarked;
