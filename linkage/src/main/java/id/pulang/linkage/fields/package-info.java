/** What a record says, field by field, and how two records agree in each. */
@NullMarked
package id.pulang.linkage.fields;

import org.jspecify.annotations.NullMarked;
