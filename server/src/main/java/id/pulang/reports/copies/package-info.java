/**
 * Reports with nearly the same words, such as a post that many send on: found by MinHash, kept as copies of the first.
 */
@NullMarked
package id.pulang.reports.copies;

import org.jspecify.annotations.NullMarked;
