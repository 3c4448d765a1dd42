/** The page on which a fact about a person is mended, beside what lists say of it. */
@NullMarked
package id.pulang.people.web.mending;

import org.jspecify.annotations.NullMarked;
