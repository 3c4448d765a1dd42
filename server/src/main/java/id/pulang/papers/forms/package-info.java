/** The forms of the packs on which papers are printed, read and checked when the server starts. */
@NullMarked
package id.pulang.papers.forms;

import org.jspecify.annotations.NullMarked;
