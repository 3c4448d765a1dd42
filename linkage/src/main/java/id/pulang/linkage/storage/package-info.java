/** Keeps long rows of numbers on the heap or in mapped files, without an object for each, and records in files. */
@NullMarked
package id.pulang.linkage.storage;

import org.jspecify.annotations.NullMarked;
