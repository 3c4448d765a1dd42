/** The search of the frame over everything that an officer may see. */
@NullMarked
package id.pulang.pages.web.find;

import org.jspecify.annotations.NullMarked;
