/** What records say and how two of them compare: the values that every other package speaks in. */
@NullMarked
package id.pulang.linkage.model;

import org.jspecify.annotations.NullMarked;
