/** The pages of assistance: the section of the case page and the list of who waits for an examination. */
@NullMarked
package id.pulang.assistance.web;

import org.jspecify.annotations.NullMarked;
