/** Reads lists from pictures of paper: scans, photographs, and PDF without text. */
@NullMarked
package id.pulang.lists.scans;

import org.jspecify.annotations.NullMarked;
