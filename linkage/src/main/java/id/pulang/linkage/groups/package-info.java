/** Puts records together into people, and finds the questions that are left. */
@NullMarked
package id.pulang.linkage.groups;

import org.jspecify.annotations.NullMarked;
